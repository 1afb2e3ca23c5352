import type { Stretch } from '../../check.ts'
import { COMMA_BEFORE } from '../../scan/tokens.ts'
import { CAPITAL, fold, INITIAL } from '../../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import { endsLine, startsLine } from '../../sentence/lines.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { SAYS, VERB } from '../../vocabulary/word-kinds.ts'
import { rankStart } from './courtesy.ts'
import { isHolderOf } from './office-words.ts'

/** Lines at the end of a text, and at its head, among which a signature stands. */
const LAST = 8
const FIRST = 3
/** Words at the head of a line among which one tells that a name follows. */
const BY = 3
/** Words at most of the office in a line of its own. */
const LONGEST = 12
/** The same of a name. */
const LONGEST_NAME = 3
/** "John Roe|, JP": letters behind a name that are no part of it. */
const HONOURS = /(?:, ?\p{Lu}{2,5})+$/u

/** The office in a line of its own beside the line of a signature: "Yours faithfully, | Ada Lorn | Chief Executive". */
export function officeOfSignature(factsOf: (n: number) => SentenceFacts, name: string): string | undefined {
  const { sentenceCount } = factsOf(0).survey.tokens
  for (let line = 0; line < Math.min(sentenceCount, LAST + FIRST); line++) {
    // Those at the end first, and then those at the head.
    const n = line < LAST ? sentenceCount - 1 - line : line - LAST
    const facts = factsOf(n)
    const behind = officeBehindComma(facts, name)
    if (behind !== undefined) return behind
    if (!isName(facts, name)) continue
    // "YAW BOATENG | Commodore | Director Naval Public Relations"
    const isRank = n + 2 < sentenceCount && isRankAlone(factsOf(n + 1))
    for (const beside of [isRank ? n + 2 : n + 1, n + 1, n - 1]) {
      if (beside < 0 || beside >= sentenceCount) continue
      const next = factsOf(beside)
      const office = startsLine(next) ? officeIn(next, next) : undefined
      if (office !== undefined) return office
    }
  }
  return undefined
}

function isRankAlone(facts: SentenceFacts): boolean {
  return startsLine(facts) && rankStart(facts, facts.to) === facts.from
}

function isName(facts: SentenceFacts, name: string): boolean {
  const words = (text: string): string => (fold(text).match(/[\p{L}’'-]+/gu) ?? []).join(' ')
  if (!startsLine(facts) || facts.to - facts.from > LONGEST) return false
  return words(textAt(facts, facts).replace(HONOURS, '')) === words(name)
}

/** "Sincerely, | Dana Whitlock, | Principal": the office that ends the line of a name behind a comma. */
function officeBehindComma(facts: SentenceFacts, name: string): string | undefined {
  const signed = signedWithComma(facts, behindBy(facts))
  if (signed === undefined || textAt(facts, signed) !== name) return undefined
  return officeIn(facts, { from: signed.to, to: facts.to })
}

/** "By | Dana Whitlock", "Statement by | Dana Whitlock": the first word behind those that tell a line to be whose name follows. */
export function behindBy(facts: SentenceFacts): number {
  const by = facts.own.knowledge.language.ownVoice?.by
  if (by === undefined) return facts.from
  for (let token = facts.from; token < Math.min(facts.to, facts.from + BY); token++)
    if (by.test(wordAt(facts, token))) return token + 1
  return facts.from
}

/** "Dana Whitlock |, Principal": words that look like a name, all of the last line of a sentence before its one comma. */
export function signedWithComma(facts: SentenceFacts, first = facts.from): Stretch | undefined {
  const from = Math.max(first, lineStart(facts, facts.to - 1))
  if (from === facts.from && !startsLine(facts)) return undefined
  let to = from
  while (to < facts.to && hasShape(facts, to, CAPITAL | INITIAL) && (to === from || !isMarked(facts, to)))
    to++
  const isName = to - from > 1 && to - from <= LONGEST_NAME
  if (!isName || to === facts.to || marksBefore(facts, to) !== COMMA_BEFORE) return undefined
  return officeIn(facts, { from: to, to: facts.to }) === undefined ? undefined : { from, to }
}

function isMarked(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & PARTS) !== 0
}

/** First word of the line that a word of a sentence stands in: «Құрметпен, | облыс прокуроры С. Ержан». */
export function lineStart(facts: SentenceFacts, token: number): number {
  let first = token
  while (first > facts.from && !endsLine(facts, first)) first--
  return first
}

/** An office that is all of some words. */
function officeIn(facts: SentenceFacts, { from, to: end }: Stretch): string | undefined {
  const to = rankStart(facts, end)
  // "Superintendent | Sione Vaka" is the line of somebody else.
  const isNamed = facts.names.some((name) => name.kind === 'person' && name.from >= from && name.to <= end)
  if (to - from > LONGEST || isNamed) return undefined
  let hasNoun = false
  for (let token = from; token < to; token++) {
    if (isHolderOf(facts, token, 'base')) hasNoun = true
    else if (isOf(facts, token, VERB) || isOf(facts, token, SAYS) || !/\p{L}/u.test(wordAt(facts, token)))
      return undefined
    if (token > from && marksBefore(facts, token) & PARTS && !isMatterBehindComma(facts, from, token))
      return undefined
  }
  return hasNoun ? inUsualCase(textAt(facts, { from, to }).replaceAll(/\s+/gu, ' '), facts) : undefined
}

/** "Director, | Corporate Communications": what an office is about behind its noun, as signatures in English write it. */
function isMatterBehindComma(facts: SentenceFacts, from: number, token: number): boolean {
  if (facts.own.knowledge.language.speech.articles === undefined) return false
  if (marksBefore(facts, token) !== COMMA_BEFORE || !hasShape(facts, token, CAPITAL)) return false
  if (!isHolderOf(facts, token - 1, 'base') || isHolderOf(facts, token, 'base')) return false
  for (let at = from + 1; at < token; at++) if (isMarked(facts, at)) return false
  return true
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
