import { fold } from '../../scan/words.ts'
import { isOf, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import { startsLine } from '../../sentence/lines.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { SAYS, VERB } from '../../vocabulary/word-kinds.ts'
import { rankStart } from './courtesy.ts'
import { isHolderOf } from './office-words.ts'

/** Lines at the end of a text among which a signature stands. */
const LAST = 8
/** Words at most of the office in a line of its own. */
const LONGEST = 12

/** The office in a line of its own beside the line of a signature: "Yours faithfully, | Ada Lorn | Chief Executive". */
export function officeOfSignature(factsOf: (n: number) => SentenceFacts, name: string): string | undefined {
  const { sentenceCount } = factsOf(0).survey.tokens
  for (let n = sentenceCount - 1; n >= Math.max(0, sentenceCount - LAST); n--) {
    const facts = factsOf(n)
    if (!isName(facts, name)) continue
    for (const beside of [n + 1, n - 1]) {
      if (beside < 0 || beside >= sentenceCount) continue
      const office = officeIn(factsOf(beside))
      if (office !== undefined) return office
    }
  }
  return undefined
}

function isName(facts: SentenceFacts, name: string): boolean {
  const words = (text: string): string => (fold(text).match(/[\p{L}’'-]+/gu) ?? []).join(' ')
  return startsLine(facts) && words(textAt(facts, facts)) === words(name)
}

/** An office that is all of a line. */
function officeIn(facts: SentenceFacts): string | undefined {
  const { from } = facts
  const to = rankStart(facts, facts.to)
  if (!startsLine(facts) || to - from > LONGEST) return undefined
  let hasNoun = false
  for (let token = from; token < to; token++) {
    if (isHolderOf(facts, token, 'base')) hasNoun = true
    else if (isOf(facts, token, VERB) || isOf(facts, token, SAYS) || !/\p{L}/u.test(wordAt(facts, token)))
      return undefined
    if (token > from && marksBefore(facts, token) & PARTS) return undefined
  }
  return hasNoun ? inUsualCase(textAt(facts, { from, to }).replaceAll(/\s+/gu, ' '), facts) : undefined
}

/** "EXECUTIVE DIRECTOR": as it is written within a sentence. */
function inUsualCase(office: string, facts: SentenceFacts): string {
  if (office !== office.toUpperCase()) return office
  const { articles } = facts.own.knowledge.language.speech
  const { leads } = facts.own.knowledge.language.offices
  const words = office.toLowerCase().split(/\s+/u)
  // English writes an office with capitals beside a name.
  if (articles === undefined) return words.join(' ')
  const isSmall = (word: string): boolean =>
    articles.includes(word) || leads?.test(word) === true || word === 'and'
  return words.map((word) => (isSmall(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ')
}
