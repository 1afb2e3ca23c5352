import type { Stretch } from '../check.ts'
import { meetsAny } from '../stretch.ts'
import { FINITE } from '../vocabulary/word-kinds.ts'
import { isOf } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import type { ToldBy } from './told-by.ts'

/** Whoever calls for this is accused by telling so. */
const UNREST = [
  'calls-to-unrest',
  'topic-incitement',
  'topic-riot',
  'topic-seizure-of-power',
  'topic-terrorism',
]

/** What a verb makes of the words with it. */
export const SAYING = 1
export const DEMAND = 2
export const ACCUSATION = 3

/** Asks of a word what it tells somebody to do; a word that is a noun as often only where it follows them. */
export function verbsOf(
  told: ToldBy,
  outsider: Stretch,
): (token: number, next: number) => number | undefined {
  const { facts } = told
  const at = (list: string): ReadonlySet<number> => new Set(facts.listHits(list).map(({ from }) => from))
  const demands = new Set([...at('demands-of-others'), ...at('demands-besides')])
  const accusations = at('accuses-others')
  const says = at('outsider-says')
  const nouns = at('noun-too')
  const relatives = at('that-does')
  const deceives = meetsAny(outsider, facts.listHits('deceiver')) ? at('deceiver-says') : undefined
  return (token, next) => {
    // "Media reports that | undermine trust" say nothing.
    if (relatives.has(token + 1)) return undefined
    if (nouns.has(token) && (token !== next || isOf(facts, token + 1, FINITE))) return undefined
    if (demands.has(token) || deceives?.has(token)) return DEMAND
    if (accusations.has(token)) return ACCUSATION
    return says.has(token) || told.isVerb(token) ? SAYING : undefined
  }
}

/** Whether a demand is one for unrest. */
export function isOfUnrest(facts: SentenceFacts, words: Stretch): boolean {
  return UNREST.some((list) => facts.listHits(list, words).length > 0)
}
