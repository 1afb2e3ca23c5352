import type { Stretch } from '../check.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { isBehindTurn } from './with-frame.ts'

/** Words of what is granted before "but" at most, with that word. */
const LONGEST = 7

/** "Criticise us, | but remember your duty": a call is put with what it grants, where that is as short. */
export function withGranted(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { from, to } = stretch
  if (from === facts.from || !isBehindTurn(facts, from)) return stretch
  const begin = facts.speeches.find((speech) => speech.from < from && from < speech.to)?.from ?? facts.from
  return from - begin > LONGEST ? stretch : { from: begin, to }
}
