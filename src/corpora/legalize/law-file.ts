import type { ActVersion, Fault, ProvisionText } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'
import { fault } from '../fault.ts'
import { laterTexts } from '../texts-by-day.ts'
import { dayOf } from './day.ts'
import { type FrontMatter, partFrontMatter, textOf } from './front-matter.ts'
import { readLaw } from './provisions.ts'
import { rankOf } from './rank.ts'

/** How the text of a file relates to its dates. */
type TextState = 'point_in_time' | 'current' | 'as_enacted'

/** One law file of the convention: what it says of the act, and its provisions once they are asked for. */
export interface LawFile {
  readonly front: FrontMatter
  readonly act: string
  readonly textState: TextState
  /** Why the act is no longer in force, if so: `repealed`, `annulled`, `expired`. */
  readonly ended: string | undefined
  readonly lastUpdated: Day | undefined
  readonly published: Day | undefined
  /** What does not depend on the commit. */
  readonly version: Omit<ActVersion, 'since' | 'path'>
}

const NEEDED = ['identifier', 'title', 'country'] as const
const STATES: readonly string[] = ['point_in_time', 'current', 'as_enacted']
const ENDED: readonly string[] = ['repealed', 'annulled', 'expired']

/** Reads a law file; answers what is wrong where it is none. */
export function readLawFile(text: string): LawFile | { readonly fault: Fault } {
  const parted = partFrontMatter(text)
  if ('fault' in parted) return parted
  const { front, body } = parted
  for (const key of NEEDED) if (textOf(front, key) === undefined) return { fault: fault('no-value', { key }) }
  const textState = textOf(front, 'text_state') ?? 'point_in_time'
  if (!STATES.includes(textState)) return { fault: fault('text-state', { value: textState }) }
  const status = textOf(front, 'status')
  const published = dayOf(textOf(front, 'publication_date'))
  const adopted = dayOf(textOf(front, 'adoption_date'))
  const number = textOf(front, 'number')
  const source = textOf(front, 'source')
  const act = textOf(front, 'identifier') as string
  const provisions = withAmendment(readLaw(body).provisions, front, textState)
  return {
    front,
    act,
    textState: textState as TextState,
    ended: status !== undefined && ENDED.includes(status) ? status : undefined,
    lastUpdated: dayOf(textOf(front, 'last_updated')),
    published,
    version: {
      act,
      language: languageOf(front),
      title: textOf(front, 'title') as string,
      rank: rankOf(textOf(front, 'rank')),
      ...(number !== undefined && { number }),
      ...(adopted !== undefined && { adopted }),
      ...(published !== undefined && { firstPublished: published }),
      ...(source !== undefined && { source }),
      provisions,
      ...laterTexts(provisions),
    },
  }
}

/** The language of the file, or else the one that its country speaks most: each repository holds one language. */
function languageOf(front: FrontMatter): string {
  const written = textOf(front, 'language') ?? textOf(front, 'lang')
  try {
    if (written !== undefined) return Intl.getCanonicalLocales(written)[0] as string
    return new Intl.Locale(`und-${textOf(front, 'country')}`).maximize().language ?? 'und'
  } catch {
    return 'und'
  }
}

/** A text as enacted does not hold its amendments: the reader of its first provision must be able to see that. */
function withAmendment(
  provisions: readonly ProvisionText[],
  front: FrontMatter,
  textState: string,
): readonly ProvisionText[] {
  const amended = textOf(front, 'last_amendment')
  const [first, ...rest] = provisions
  if (textState !== 'as_enacted' || amended === undefined || !first) return provisions
  const note = `last_amendment: ${amended}, ${textOf(front, 'last_updated') ?? 'undated'}`
  return [{ ...first, notes: [...first.notes, note] }, ...rest]
}
