import { stat } from 'node:fs/promises'
import type { ActVersion, Imported } from '../../law/corpus/act.ts'
import { Problem } from '../../problem.ts'
import type { FaultCode } from '../fault.ts'
import { FirstTexts } from '../first-texts.ts'
import type { Importer, ImportOptions } from '../importer.ts'
import { Ends } from './ends.ts'
import { readLaw } from './law.ts'
import { type LawFile, lawFiles } from './law-files.ts'
import { newestFiles } from './newest-files.ts'
import { provisionsOf } from './provisions.ts'
import { Unreadable } from './unreadable.ts'

const NAME = 'plain'
/** Files that are looked at before a place is taken for another kind of corpus. */
const LOOKED_AT = 20
const FOLDERS_LOOKED_AT = 500
/** Files that have no marks of Markdown: their stars and underlines are the law’s own. */
const PLAIN_TEXT = /\.txt$/iu

/**
 * Acts as people keep them by hand: a text or Markdown file for each version in each language, with a small front matter
 * (`key`, `title`, `language`, `number`, `adopted`, `since`, `until`, `rank`). Lines of quotation (`>`) are the editors' notes.
 */
const plain: Importer = { name: NAME, recognises, read }

export default plain

async function recognises(place: string): Promise<boolean> {
  if (!(await stat(place).catch(() => undefined))) return false
  let seen = 0
  for await (const file of lawFiles(place, FOLDERS_LOOKED_AT)) {
    if (await isMeant(file, place)) return true
    seen += 1
    if (seen === LOOKED_AT) return false
  }
  return false
}

async function* read(place: string, options: ImportOptions = {}): AsyncGenerator<Imported> {
  if (!(await stat(place).catch(() => undefined))) throw new Problem('corpus-missing', 'input', { place })
  if (!(await hasLaws(place))) throw new Problem('corpus-unknown', 'input', { place, format: NAME })
  const newest = options.currentOnly ? await newestFiles(place) : undefined
  const told = new Told()
  const files = await Array.fromAsync(lawFiles(place))
  for (const [before, file] of files.entries()) {
    options.signal?.throwIfAborted()
    for (const event of await eventsOf(file, told))
      if (event.kind !== 'version' || !newest || newest.has(file.path)) yield event
    options.progress?.(before + 1, files.length)
  }
  for (const end of told.ends.all()) yield { kind: 'end', end }
}

async function hasLaws(place: string): Promise<boolean> {
  for await (const file of lawFiles(place)) if (await isMeant(file, place)) return true
  return false
}

/** What other texts of a folder lack, too. */
const OTHERS: ReadonlySet<string> = new Set<FaultCode>(['no-front-matter', 'empty', 'no-text'])

/** Whether a file holds an act, or was meant to: where all are broken, people had better be told how than that there is none. */
async function isMeant(file: LawFile, place: string): Promise<boolean> {
  const law = await readLaw(file)
  return !(law instanceof Unreadable) || file.place === place || !OTHERS.has(law.fault.code)
}

/** What was told so far. */
class Told {
  readonly ends = new Ends()
  readonly texts = new FirstTexts()
}

async function eventsOf(file: LawFile, { ends, texts }: Told): Promise<Imported[]> {
  const law = await readLaw(file)
  if (law instanceof Unreadable) return [{ kind: 'broken', place: file.path, fault: law.fault }]
  const { key, until, ...particulars } = law.particulars
  const version: ActVersion = {
    act: key,
    ...particulars,
    path: file.path,
    ...provisionsOf(law.body, particulars.since, !PLAIN_TEXT.test(file.path)),
  }
  const events = texts.take(version)
  if (events.some((event) => event.kind === 'version' && !event.version.unread)) ends.take(law.particulars)
  return events
}
