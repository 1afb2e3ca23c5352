import { HAS_STEPS, HEAD_BITS, TELLS_FORM } from './phrase-tables.ts'
import { putNumber } from './variable-number.ts'

/** What stands before the places of a list. */
export interface Head {
  /** Bytes of its places. */
  readonly length: number
  readonly tellsForm: boolean
  /** Its first step among those of all lists, and how many it has. */
  readonly firstStep: number
  readonly steps: number
}

/** Bytes that a head takes at most: three numbers. */
export const MOST_HEAD_BYTES = 15

/** Writes a head; answers where the next one begins. */
export function putHead(
  bytes: Uint8Array,
  at: number,
  { length, tellsForm, firstStep, steps }: Head,
): number {
  const first = (length << HEAD_BITS) | (steps > 0 ? HAS_STEPS : 0) | (tellsForm ? TELLS_FORM : 0)
  const end = putNumber(bytes, at, first)
  return steps === 0 ? end : putNumber(bytes, putNumber(bytes, end, firstStep), steps)
}
