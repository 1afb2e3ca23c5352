import type { Match } from './formulas.ts'
import { MOST_JOINED } from './matches.ts'

/**
 * What the words that explain define besides, piece by piece: «X дегеніміз A, ал Y дегеніміз B».
 * @param found has the group `says`
 * @param gap stands before each piece
 * @param read reads a piece that begins at `by`
 */
export function furtherIn(
  { groups, indices }: RegExpExecArray,
  gap: RegExp,
  read: (piece: string, by: number) => Match | undefined,
): readonly Match[] {
  const says = groups?.says ?? ''
  const from = indices?.groups?.says?.[0] ?? 0
  const gaps = [...says.matchAll(gap)]
  return gaps.slice(0, MOST_JOINED).flatMap(({ index, 0: words }, at) => {
    const start = index + words.length
    return read(says.slice(start, gaps[at + 1]?.index), from + start) ?? []
  })
}
