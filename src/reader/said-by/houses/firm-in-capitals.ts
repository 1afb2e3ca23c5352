import type { Stretch } from '../../check.ts'
import { CAPITAL } from '../../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { meet, meetsAny } from '../../stretch.ts'
import { FINITE, PAST, VERB } from '../../vocabulary/word-kinds.ts'
import { isOfName } from '../offices/body-name.ts'
import { hasHolder } from '../offices/office-words.ts'

/** Words at least and at most of such a name: one alone may be anybody's. */
const SHORTEST = 2
const LONGEST = 6

/** Where nothing has cases: "Norvik Power | closed two stations", a name in capitals that a sentence begins with and that tells no kind of house. */
export function firmIn(facts: SentenceFacts): Stretch | undefined {
  const { articles } = facts.own.knowledge.language.speech
  if (articles === undefined) return undefined
  const from = articles.includes(wordAt(facts, facts.from)) ? facts.from + 1 : facts.from
  let to = from
  while (to < facts.to && to - from < LONGEST && isOfFirm(facts, to, from)) to++
  if (to - from < SHORTEST || to >= facts.to) return undefined
  const firm = { from, to }
  const { newsHouses } = facts.own.knowledge.language.offices
  const isPerson = facts.names.some((name) => name.kind === 'person' && meet(name, firm))
  if (
    hasHolder(facts, firm) ||
    isPerson ||
    newsHouses?.test(textAt(facts, firm)) ||
    meetsAny(firm, facts.listHits('body'))
  )
    return undefined
  return isActing(facts, to) ? firm : undefined
}

function isOfFirm(facts: SentenceFacts, token: number, from: number): boolean {
  if (token > from && marksBefore(facts, token) & PARTS) return false
  return hasShape(facts, token, CAPITAL) && (token === from || isOfName(facts, token))
}

function isActing(facts: SentenceFacts, token: number): boolean {
  const { auxiliaries, undergoes } = facts.own.knowledge.language.speech
  const word = wordAt(facts, token)
  return (
    [FINITE, PAST, VERB].some((kind) => isOf(facts, token, kind)) ||
    auxiliaries?.includes(word) === true ||
    undergoes?.test(word) === true
  )
}
