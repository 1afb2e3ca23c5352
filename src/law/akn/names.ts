import type { CorpusAct } from '../corpus/passage.ts'
import { lettersOf } from '../eli/language.ts'
import type { ActExport, ActText } from './export.ts'

/** Subtypes of acts by rank; a law has none. */
const SUBTYPES: readonly (string | undefined)[] = [
  'constitution',
  'constitutional-law',
  'code',
  undefined,
  'presidential-decree',
  'government-resolution',
  'ministerial-order',
  'local-decision',
]
/** An act of no known rank. */
const OTHER = 'other'

/** Subtype of an act; nothing for a law. */
export function subtypeOf({ rank }: CorpusAct): string | undefined {
  return rank > SUBTYPES.length ? OTHER : SUBTYPES[rank - 1]
}

/** The work's address, by the naming convention: `/akn/kz/act/code/2014-07-03/226-V`. A corpus of this format keeps its own. */
export function workOf({ country }: Pick<ActExport, 'country'>, act: CorpusAct): string {
  if (act.key.startsWith('/akn/')) return act.key
  const parts = [subtypeOf(act), act.adopted ?? 'undated', act.number ?? `key-${act.key}`]
  return `/akn/${country}/act/${parts
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join('/')}`
}

/** The address of a text of the work, by its language and first day. */
export function expressionOf(work: string, { language, edition }: ActText): string {
  return `${work}/${lettersOf(language)}@${edition.since}`
}

/** Address of a thing of the ontology that the document speaks of. */
export function conceptOf(kind: string, country: string, name: string): string {
  return `/akn/ontology/${kind}/${country}/${encodeURIComponent(name)}`
}
