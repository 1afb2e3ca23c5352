import type { ActVersion, ProvisionText, TextLanguage } from '../../law/corpus/act.ts'
import { beginningIn, OWN_BEGINNING } from '../../law/corpus/beginnings/clause.ts'
import type { Beginnings } from '../../law/corpus/beginnings/span.ts'
import type { Day } from '../../law/law.ts'
import { fault } from '../fault.ts'
import { type ActFolder, FILE_LANGUAGES } from './act-folder.ts'
import type { ActMeta, Cause } from './act-meta.ts'
import { amendmentsIn } from './amendments.ts'
import { textsOf } from './parts.ts'
import { actText } from './provisions.ts'
import { beginsBetween } from './since-at-latest.ts'
import { Unreadable } from './unreadable.ts'

/** The commit that a version was read from; a plain tree has none. */
export interface ReadFrom {
  readonly commit?: string
  readonly day?: Day
  readonly cause?: Cause
}

/** A version, and between which days it has begun where its own day is too early. */
export interface ReadVersion {
  readonly version: ActVersion
  readonly begins: Beginnings | undefined
}

const BEGINS = /вводится в действие|вступает в силу|қолданысқа енгізіледі|күшіне енеді/iu

/**
 * Reads the version of an act in one language.
 * @param name of its files: `rus`, `kaz`
 * @throws Unreadable where nothing of it can be read; single parts go into `broken`
 */
export async function readVersion(
  folder: ActFolder,
  meta: ActMeta,
  name: string,
  from: ReadFrom,
  broken: Unreadable[],
): Promise<ReadVersion> {
  const path = pathOf(folder, name)
  const language = FILE_LANGUAGES[name] as TextLanguage
  const since = meta.since[language] ?? from.day
  if (since === undefined) throw new Unreadable(path, fault('undated'))
  const texts = await textsOf(folder, name, broken)
  const { title = meta.titles[language] ?? meta.code, provisions, later } = actText(texts, since)
  // A description without a cause is an act's first version: what the commit names is the cause of its other acts.
  const cause = folder.files.includes('meta.yaml') ? meta.cause : from.cause
  const clause = ownBeginning(provisions)
  const begins = beginsBetween({
    since,
    ...(cause ? { cause } : {}),
    ...(meta.adopted !== undefined && clause !== undefined ? { own: { adopted: meta.adopted, clause } } : {}),
    notes: provisions.flatMap(({ notes }) => notes),
  })
  const version: ActVersion = {
    ...described(meta, language),
    title,
    since,
    ...(begins ? { sinceAtLatest: begins.last } : {}),
    ...(cause ? { causedBy: causedBy(cause, language) } : {}),
    path,
    ...(from.commit === undefined ? {} : { commit: from.commit }),
    ...(broken.length === 0 ? {} : { unread: 'part' }),
    provisions,
    ...(later ? { later } : {}),
  }
  return { version, begins }
}

/** A version of which nothing could be read; nothing where no day is known. */
export function unreadVersion(
  folder: Pick<ActFolder, 'path'>,
  meta: ActMeta,
  name: string,
  from: ReadFrom,
): ActVersion | undefined {
  const language = FILE_LANGUAGES[name] as TextLanguage
  const since = meta.since[language] ?? from.day
  if (since === undefined) return undefined
  return {
    ...described(meta, language),
    title: meta.titles[language] ?? meta.code,
    since,
    path: pathOf(folder, name),
    ...(from.commit === undefined ? {} : { commit: from.commit }),
    unread: 'whole',
    provisions: [],
  }
}

function pathOf(folder: Pick<ActFolder, 'path'>, name: string): string {
  return `${folder.path}/${name}.md`
}

function described(
  { code, rank, number, adopted, sources }: ActMeta,
  language: TextLanguage,
): Pick<ActVersion, 'act' | 'language' | 'rank' | 'number' | 'adopted' | 'source'> {
  const source = sources[language]
  return {
    act: code,
    language,
    rank,
    ...(number === undefined ? {} : { number }),
    ...(adopted === undefined ? {} : { adopted }),
    ...(source === undefined ? {} : { source }),
  }
}

function causedBy({ key, titles }: Cause, language: TextLanguage): NonNullable<ActVersion['causedBy']> {
  const title = titles[language] ?? titles.ru ?? key ?? ''
  return key === undefined ? { title } : { key, title }
}

/** What the act says of its own beginning; the editors of some say it in a note on the whole act. */
function ownBeginning(provisions: readonly ProvisionText[]): string | undefined {
  const noted = provisions
    .filter(({ number }) => number === undefined)
    .flatMap(({ notes }) => notes)
    .find((note) => BEGINS.test(note) && amendmentsIn(note).length === 0 && beginningIn(note) !== undefined)
  const own = provisions.flatMap(({ text }) => text.split('\n')).findLast((line) => OWN_BEGINNING.test(line))
  return noted ?? own
}
