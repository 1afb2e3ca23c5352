import { COMMA_BEFORE } from '../scan/tokens.ts'
import { NO_SUBJECT } from '../vocabulary/word-kinds.ts'
import { behindWhen } from './behind-when.ts'
import { isOf, marksBefore, wordAt } from './clauses.ts'
import type { OthersWords } from './others-words.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words of the next sentence before those that disown what was told. */
const HEAD = 6
/** Words before those that tell that somebody says it, in languages whose verbs stand among their first words. */
const BEFORE = 4
/** Where the sentence begins with when it is said. */
const BEHIND_TIME = 10

/**
 * "People say that … | That is a myth.", «Біреулер … дейді. | Біз олай ойламаймыз»: what a sentence only tells that people, a clip or
 * somebody abroad say, and the next one disowns, is not the speaker's. What he himself says of those people stands.
 */
export function disownedIn(
  facts: SentenceFacts,
  factsAt: (token: number) => SentenceFacts,
): OthersWords | undefined {
  const { from, to, survey } = facts
  // «Якобы похищают детей»: at the head it stands for all that follows.
  const retold =
    facts.listHits('retells').find((hit) => isFrame(facts, hit.from)) ??
    facts.listHits('as-if').find((hit) => hit.from === from)
  if (retold === undefined || to >= survey.tokens.count) return undefined
  const next = factsAt(to)
  const disowns = next.listHits('disowns').some((hit) => hit.from < to + HEAD)
  if (!disowns && next.listHits('calls-untrue').length === 0) return undefined
  return { words: { from, to }, frame: [] }
}

function isFrame(facts: SentenceFacts, token: number): boolean {
  if (facts.own.knowledge.language.clauses.verbsLast || token < facts.from + BEFORE) return true
  if (token < facts.from + BEHIND_TIME && beginsWithTime(facts, token)) return true
  // «…, — такой слух разошелся по чатам»
  return (marksBefore(facts, token) & COMMA_BEFORE) !== 0
}

/** «На прошлой неделе в районных | чатах пишут, что …»: nobody is named before; «наемные провокаторы в чатах пишут» are. */
function beginsWithTime(facts: SentenceFacts, token: number): boolean {
  const { besideTime } = facts.own.knowledge.language.speech
  const begins = behindWhen(facts, facts.from, token)
  if (besideTime === undefined || begins === facts.from) return false
  for (let before = begins; before < token; before++)
    if (!besideTime.test(wordAt(facts, before)) && !isOf(facts, before, NO_SUBJECT)) return false
  return true
}
