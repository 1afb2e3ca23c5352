import type { ActVersion, Fault, ProvisionText } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'
import { fault } from '../fault.ts'
import { laterTexts } from '../texts-by-day.ts'
import { dayOf } from './day.ts'
import { partLateFrontMatter, textOf } from './front-matter.ts'
import { partParticulars } from './particulars.ts'
import { readLaw } from './provisions.ts'
import { rankOf, rankOfTitle } from './rank.ts'

/** Where neither a commit nor the file tells a day. */
const BEGINNING = '0001-01-01'
const DATES = ['date', 'last_updated', 'updated', 'Stand', 'publication_date']

/**
 * Reads a law of a plain Markdown repository (`<letter>/<slug>/index.md`, front matter `Title`, `jurabk`, `slug`).
 * @param committed day and commit that wrote it, where there is a history
 */
export function readPlainLaw(
  text: string,
  path: string,
  committed?: { readonly day: Day; readonly commit: string },
): ActVersion | { readonly fault: Fault } {
  const parted = partLateFrontMatter(text)
  if ('fault' in parted) return parted
  const { front } = parted
  const { entries, body } = partParticulars(parted.body)
  const law = readLaw(body)
  const name =
    textOf(front, 'Title') ?? textOf(front, 'title') ?? (parted.before === '' ? law.title : parted.before)
  if (name === undefined) return { fault: fault('no-value', { key: 'title' }) }
  const short = textOf(front, 'jurabk')
  const title = short === undefined || name.includes(short) ? name : `${name} (${short})`
  const stated = DATES.map((key) => dayOf(textOf(front, key))).find((day) => day !== undefined)
  const adopted = dayOf(entries.find(([key]) => key === 'Ausfertigungsdatum')?.[1])
  const source = textOf(front, 'source')
  const provisions = withNotes(law.provisions, entries)
  return {
    act: textOf(front, 'slug') ?? slugOf(path),
    language: textOf(front, 'language') ?? (short === undefined ? 'und' : 'de'),
    title,
    rank: front.has('rank') ? rankOf(textOf(front, 'rank')) : rankOfTitle(name),
    ...(adopted !== undefined && { adopted }),
    since: committed?.day ?? stated ?? BEGINNING,
    ...(source !== undefined && { source }),
    path,
    ...(committed && { commit: committed.commit }),
    provisions,
    ...laterTexts(provisions),
  }
}

/** The folder of `b/bgb/index.md`, or the name of `bgb.md`. */
function slugOf(path: string): string {
  const parts = path.replace(/\.md$/iu, '').split('/')
  return parts.at(-1) === 'index' && parts.length > 1 ? (parts.at(-2) as string) : (parts.at(-1) as string)
}

/** What was amended when is a note of the editors, and stands with what comes first. */
function withNotes(
  provisions: readonly ProvisionText[],
  entries: readonly (readonly [string, string])[],
): readonly ProvisionText[] {
  const notes = entries.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`)
  const [first, ...rest] = provisions
  return first && notes.length > 0 ? [{ ...first, notes: [...notes, ...first.notes] }, ...rest] : provisions
}
