import { INFINITIVE, THAT } from '../vocabulary/word-kinds.ts'
import { asidesBefore } from './asides-before.ts'
import { isOf, marksBefore, PARTS, wordAt } from './clauses.ts'
import { endOfSubject } from './end-of-subject.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words at most from what governs a verb to that verb. */
const GOVERNED = 10

/** The first of the auxiliaries before a verb, behind `from`: "the minister, Ann Lee, | has also | said"; or of what stands before these. */
export function startOfVerb(facts: SentenceFacts, from: number, verb: number): number {
  const { auxiliaries } = facts.own.knowledge.language.speech
  const isAuxiliary = (token: number): boolean => auxiliaries?.includes(wordAt(facts, token)) === true
  let first = verb
  for (let before = verb; before !== undefined; ) {
    first = before
    while (first > from && isAuxiliary(first - 1)) first--
    const led = startOfLead(facts, from, first) ?? startOfGoverning(facts, from, first)
    if (led === undefined) return asidesBefore(facts, from, first)
    before = led
  }
  return first
}

/** "Umarov | went on to | say": the first of the words that only lead on to a verb. */
function startOfLead(facts: SentenceFacts, from: number, to: number): number | undefined {
  const { leadsOn = [] } = facts.own.knowledge.language.speech
  const words = leadsOn.find(
    (phrase) =>
      to - phrase.length > from &&
      phrase.every((word, at) => wordAt(facts, to - phrase.length + at) === word),
  )
  return words && to - words.length
}

/**
 * "The Revenue Guard | finds it right to | say": where the words begin that govern an infinitive, behind its subject. "The ministry asked
 * Ann Lee to | explain": whoever is named between may be who says it.
 */
function startOfGoverning(facts: SentenceFacts, from: number, verb: number): number | undefined {
  const { articles, addresses } = facts.own.knowledge.language.speech
  if (articles === undefined || verb - 1 <= from || !isOf(facts, verb - 1, INFINITIVE)) return undefined
  // "The minister, | Ann Lee, | feels bound to | say": commas stand around a name.
  const name = facts.names.find((one) => one.from === from || one.to === from)
  const first = name && isParted(facts, name.to) ? name.to : endOfSubject(facts, from, verb - 1)
  if (first === undefined || first >= verb || verb - first > GOVERNED) return undefined
  for (let token = first; token < verb; token++) {
    if (token > first && isParted(facts, token)) return undefined
    if (isOf(facts, token, THAT) || addresses?.test(wordAt(facts, token))) return undefined
  }
  const isNamed = ({ from: at }: { readonly from: number }): boolean => at >= first && at < verb
  return facts.names.some(isNamed) || facts.listHits('body').some(isNamed) ? undefined : first
}

function isParted(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & PARTS) !== 0
}
