import type { Stretch } from '../check.ts'
import { COLON_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, OBLIQUE, VERB } from '../vocabulary/word-kinds.ts'
import { type Known, type Source, sourceAt, UNNAMED } from './source-at.ts'

/** Words of a full name. */
const FULL = 2
/** Words in which a sentence names its subject, before or behind an office. */
const SUBJECT = 12

/** «Аким Серик Омаров на встрече: «…. …»»: who is named before the colon behind which somebody is quoted. */
export function introducedByColon(
  facts: SentenceFacts,
  quotation: Stretch,
  known: Known,
): Source | undefined {
  if (quotation.from === facts.from || !(marksBefore(facts, quotation.from) & COLON_BEFORE)) return undefined
  return named(sourceAt(facts, { from: facts.from, to: quotation.from, is: 'label' }, known))
}

/** "Ann Lee wrote about it on her page. | “…”": the subject of the sentence before a quotation that nobody is told to say. */
export function introducedBefore(before: SentenceFacts, known: Known): Source | undefined {
  const persons = before.names.filter(({ kind }) => kind === 'person')
  const [person] = persons
  if (person === undefined || persons.length > 1 || person.to - person.from < FULL) return undefined
  if (before.quoted.length > 0 || person.to > before.from + SUBJECT || isOf(before, person.to - 1, OBLIQUE))
    return undefined
  // "Police held | Ann Lee.": she is told of.
  for (let token = before.from; token < person.from; token++)
    if (isOf(before, token, VERB) || isOf(before, token, FINITE)) return undefined
  return named(sourceAt(before, { from: before.from, to: person.to, is: 'label' }, known))
}

function named(source: Source | undefined): Source | undefined {
  return source === UNNAMED ? undefined : source
}
