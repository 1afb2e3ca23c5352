import { HAS_STEPS, HEAD_BITS, TELLS_FORM } from './phrase-tables.ts'
import { bytesOfNumber, putNumber } from './variable-number.ts'

/** What stands before the places of a list. */
export interface Head {
  /** Bytes of its places. */
  readonly length: number
  readonly tellsForm: boolean
  /** Its first step among those of all lists, and how many it has. */
  readonly firstStep: number
  readonly steps: number
}

export function bytesOfHead(head: Head): number {
  const steps = head.steps === 0 ? 0 : bytesOfNumber(head.firstStep) + bytesOfNumber(head.steps)
  return bytesOfNumber(firstOf(head)) + steps
}

/** Writes a head; answers where the next one begins. */
export function putHead(bytes: Uint8Array, at: number, head: Head): number {
  const end = putNumber(bytes, at, firstOf(head))
  return head.steps === 0 ? end : putNumber(bytes, putNumber(bytes, end, head.firstStep), head.steps)
}

function firstOf({ length, tellsForm, steps }: Head): number {
  return (length << HEAD_BITS) | (steps > 0 ? HAS_STEPS : 0) | (tellsForm ? TELLS_FORM : 0)
}
