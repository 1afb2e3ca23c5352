import { meetsAny } from '../stretch.ts'
import { PRONOUN } from '../vocabulary/word-kinds.ts'
import { isOf } from './clauses.ts'
import type { OthersWords } from './others-words.ts'
import { pronounIn } from './pronoun-sex.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words before swindlers of whom a sentence tells. */
const HEAD = 4
/** Words between a pronoun and its verb. */
const BESIDE = 3
/** Sentences that go on with a pronoun before one that does. */
const REACH = 4
const VERBS = ['deceiver-says', 'demands-of-others']

/** «Мошенники звонят ночью. | Они грозят арестом»: a pronoun goes on with the swindlers that a sentence before it began with. */
export function deceiverGoesOn(
  facts: SentenceFacts,
  factsAt: (token: number) => SentenceFacts,
): OthersWords | undefined {
  const { from, to } = facts
  if (!isOf(facts, from, PRONOUN) || !goesOn(facts, factsAt)) return undefined
  const { verbsLast } = facts.own.knowledge.language.clauses
  const end = verbsLast ? to : Math.min(to, from + BESIDE)
  for (let token = from + 1; token < end; token++)
    if (says(facts, token)) return { words: { from: from + 1, to }, frame: [{ from, to: from + 1 }] }
  return undefined
}

function goesOn(facts: SentenceFacts, factsAt: (token: number) => SentenceFacts): boolean {
  const isOfPerson = pronounIn(facts, facts) !== 'anybody'
  let before = facts
  for (let back = 0; back < REACH && before.from > 0; back++) {
    before = factsAt(before.from - 1)
    const deceiver = before.listHits('deceiver').find((hit) => hit.from < before.from + HEAD)
    // "A hoax message …, the colonel said. | He warned …"
    if (deceiver && isOfPerson && meetsAny(deceiver, before.listHits('message'))) return false
    if (deceiver)
      return !before.toldBy.officials.some(
        (official) => official.from < deceiver.from || official.from >= deceiver.to,
      )
    if (!isOf(before, before.from, PRONOUN)) return false
  }
  return false
}

/** Whether a word, or the phrase that begins with it, tells that somebody says something. */
function says(facts: SentenceFacts, token: number): boolean {
  return facts.toldBy.isVerb(token) || VERBS.some((list) => facts.beginsAt(list, token))
}
