import { classOf, NEWLINE } from './characters.ts'
import { QUOTATION_LIMIT } from './quotation-limit.ts'

/** End of an embedded quotation or bracket that opens at `position`, or 0 where it is too long. */
export function shelterEnd(text: string, position: number, closing: number): number {
  const limit = Math.min(text.length, position + QUOTATION_LIMIT)
  for (let at = position + 1; at < limit; at++) {
    const kind = classOf[text.charCodeAt(at)]
    if (kind === NEWLINE && classOf[text.charCodeAt(at + 1)] === NEWLINE) return 0
    if (kind === closing) return at
  }
  return 0
}
