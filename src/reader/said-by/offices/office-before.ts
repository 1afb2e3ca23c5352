import { ALL_CAPITALS, CAPITAL } from '../../scan/words.ts'
import { hasShape, marksBefore, PARTS, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { LONGEST_HOUSE } from '../houses/house-of-message.ts'
import type { SayingBody } from './body-name.ts'
import { isOfHouse } from './whole-name.ts'

/** "The | Attorney General's Office | said", "the | army | said": an office in capitals or of one word, by what it is about. */
export function officeBefore(facts: SentenceFacts, first: number, verb: number): SayingBody | undefined {
  const { offices, speech } = facts.own.knowledge.language
  if (speech.articles === undefined || !speech.articles.includes(wordAt(facts, first))) return undefined
  const from = first + 1
  if (from >= verb || verb - from > LONGEST_HOUSE) return undefined
  const words: string[] = []
  for (let token = from; token < verb; token++) {
    if (token > from && marksBefore(facts, token) & PARTS) return undefined
    if (verb - from > 1 && !isOfHouse(facts, token)) return undefined
    words.push(wordAt(facts, token))
  }
  const isSmall = verb - from > 1 && !hasShape(facts, verb - 1, CAPITAL | ALL_CAPITALS)
  if (isSmall && !offices.ofMany.test(words.at(-1) ?? '')) return undefined
  if (offices.noBody?.test(words.join(' '))) return undefined
  const isOffice = Object.values(offices.fields ?? {}).some((field) => field.test(words.join(' ')))
  return isOffice ? { from, to: verb, isNamed: true } : undefined
}
