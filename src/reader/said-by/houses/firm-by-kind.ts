import type { Stretch } from '../../check.ts'
import { QUOTE_CLOSED, QUOTE_OPENS } from '../../scan/tokens.ts'
import { ALL_CAPITALS, CAPITAL } from '../../scan/words.ts'
import { hasShape, marksBefore, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'

/** Words at most of a firm's own name, and of the kinds before it: «ТОО | «Компания | «…»»». */
const NAME = 8
const KINDS = 3
/** «Qazaq», «KEGOC» */
const LATIN = /^[a-z]/u

/** Where words have cases: «АО | «КТЖ»», «компании | Qazaq Air», a firm by its kind and its own name, in marks or in Latin letters. */
export function firmByKind(facts: SentenceFacts, from: number): Stretch | undefined {
  const { ofFirm, newsHouses } = facts.own.knowledge.language.offices
  if (ofFirm === undefined || !ofFirm.test(wordAt(facts, from))) return undefined
  let name = from + 1
  while (name < Math.min(facts.to, from + KINDS) && marksBefore(facts, name) === 0) {
    if (!ofFirm.test(wordAt(facts, name))) break
    name++
  }
  const to = name < facts.to ? endOfName(facts, name) : undefined
  if (to === undefined) return undefined
  const firm = { from, to }
  return newsHouses?.test(textAt(facts, firm)) ? undefined : firm
}

/** Whether the word before one ends a name that stands in marks, which no case changes. */
export function endsInMarks(facts: SentenceFacts, to: number): boolean {
  return (marksBefore(facts, to) & QUOTE_CLOSED) !== 0
}

function endOfName(facts: SentenceFacts, from: number): number | undefined {
  if (marksBefore(facts, from) & QUOTE_OPENS) return endOfMarked(facts, from)
  let to = from
  while (to < Math.min(facts.to, from + NAME) && marksBefore(facts, to) === 0 && isLatin(facts, to)) to++
  return to > from ? to : undefined
}

function endOfMarked(facts: SentenceFacts, from: number): number | undefined {
  if (!hasShape(facts, from, CAPITAL | ALL_CAPITALS)) return undefined
  for (let to = from + 1; to <= Math.min(facts.to, from + NAME); to++) if (endsInMarks(facts, to)) return to
  return undefined
}

function isLatin(facts: SentenceFacts, token: number): boolean {
  return hasShape(facts, token, CAPITAL | ALL_CAPITALS) && LATIN.test(wordAt(facts, token))
}
