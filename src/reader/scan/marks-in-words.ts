import { APOSTROPHE, classOf, DIGIT, HYPHEN, LETTER, lowerOf, PAUSE } from './characters.ts'

/** Whether the mark at `position` stays inside the token that began at `start`: «ст.274», «1,5», «274-бап», "don't", "gov.kz". */
export function joins(text: string, position: number, start: number, kind: number, mark: number): boolean {
  const next = text.charCodeAt(position + 1)
  const nextKind = classOf[next]
  if (kind === HYPHEN || kind === APOSTROPHE) return nextKind === LETTER || nextKind === DIGIT
  const previous = text.charCodeAt(position - 1)
  if (kind === PAUSE) return mark !== 0x3b && nextKind === DIGIT && classOf[previous] === DIGIT
  if (mark !== 0x2e) return false
  if (nextKind === DIGIT) return classOf[previous] === DIGIT
  if (nextKind !== LETTER) return false
  if (classOf[previous] === DIGIT) return false
  const single = position - start === 1 || text.charCodeAt(position - 2) === 0x2e
  return single || lowerOf(next) === next
}
