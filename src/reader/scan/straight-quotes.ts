import { classOf, DIGIT, LETTER, NEWLINE, OPEN_BRACKET, SPACE } from './characters.ts'

/**
 * Whether a straight mark opens: between a space and a word it does; behind a word or another mark, and before none, it closes; else
 * every second one.
 */
export function opensStraight(text: string, position: number, isOpen: boolean): boolean {
  const before = position > 0 ? (classOf[text.charCodeAt(position - 1)] as number) : SPACE
  const behind = position + 1 < text.length ? (classOf[text.charCodeAt(position + 1)] as number) : SPACE
  const isWordBefore = before === LETTER || before === DIGIT
  const isWordBehind = behind === LETTER || behind === DIGIT
  if (isWordBehind && (before === SPACE || before === NEWLINE || before === OPEN_BRACKET)) return true
  if (isWordBefore && !isWordBehind) return false
  const isSpaceBehind = behind === SPACE || behind === NEWLINE
  if (isSpaceBehind && before !== SPACE && before !== NEWLINE && before !== OPEN_BRACKET) return false
  return !isOpen
}
