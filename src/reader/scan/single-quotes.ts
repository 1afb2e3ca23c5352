import { classOf, DIGIT, LETTER, lowerOf, NEWLINE, OPEN_BRACKET, PAUSE, SPACE, STOP } from './characters.ts'
import { QUOTATION_LIMIT } from './quotation-limit.ts'

const STRAIGHT = 0x27
const LEFT = 0x2018
const RIGHT = 0x2019
const S = 0x73

/** Whether a single mark may open a quotation: before a word and behind none («writes: 'All …'»). */
export function opensSingle(text: string, at: number): boolean {
  const mark = text.charCodeAt(at)
  return (mark === STRAIGHT || mark === LEFT) && isOpenBefore(text, at) && kindAt(text, at + 1) === LETTER
}

/**
 * Where the quotation closes that a single mark opens, or 0. "The bloggers' rally" may be within one: such a mark closes only
 * where no other does.
 */
export function closingSingle(text: string, opens: number): number {
  const closing = text.charCodeAt(opens) === LEFT ? RIGHT : STRAIGHT
  const limit = Math.min(text.length, opens + QUOTATION_LIMIT)
  let doubtful = 0
  for (let at = opens + 1; at < limit; at++) {
    const unit = text.charCodeAt(at)
    if (classOf[unit] === NEWLINE && kindAt(text, at + 1) === NEWLINE) break
    if (unit !== closing || isWord(kindAt(text, at + 1))) continue
    const before = kindAt(text, at - 1)
    if (!isWord(before) && before !== STOP && before !== PAUSE) continue
    if (!mayOwn(text, at)) return at
    doubtful ||= at
  }
  return doubtful
}

/** Whether a single mark closes a quotation right behind its stop. */
export function closesSingle(text: string, at: number): boolean {
  const mark = text.charCodeAt(at)
  if ((mark !== STRAIGHT && mark !== RIGHT) || kindAt(text, at - 1) !== STOP) return false
  const behind = kindAt(text, at + 1)
  return behind === SPACE || behind === NEWLINE
}

/** "The ministers' claim": the mark may show whose something is. */
function mayOwn(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 2)
  return (
    lowerOf(text.charCodeAt(at - 1)) === S &&
    kindAt(text, at + 1) === SPACE &&
    classOf[next] === LETTER &&
    lowerOf(next) === next
  )
}

function isOpenBefore(text: string, at: number): boolean {
  const before = kindAt(text, at - 1)
  return before === SPACE || before === NEWLINE || before === OPEN_BRACKET || before === PAUSE
}

function isWord(kind: number): boolean {
  return kind === LETTER || kind === DIGIT
}

/** Beyond the text there is space. */
function kindAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? SPACE : (classOf[text.charCodeAt(at)] as number)
}
