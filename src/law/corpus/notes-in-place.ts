import { partNumber, pointNumber } from './line-numbers.ts'
import type { Piece } from './part.ts'
import { remarkIn } from './remarks/remark.ts'

/**
 * Notes of the editors that stand in place of parts and points, or of one: «2) исключен Законом …». They are no text of the law, but
 * without them a piece that is gone or has not begun looks like one that never was.
 */
export function notesInPlace(notes: readonly string[], of?: Piece['lacks']): readonly string[] {
  return notes.filter((words) => {
    const [part, point] = [partNumber(words), pointNumber(words)]
    // What people call a part may be a point.
    const isOf = of === undefined || point === of.number || (of.what === 'part' && part === of.number)
    const isNumbered = part !== undefined || point !== undefined
    return isNumbered && isOf && remarkIn(words, { isSetApart: true }) !== undefined
  })
}
