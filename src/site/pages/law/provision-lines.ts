import { partNumber, pointNumber } from '../../../law/corpus/line-numbers.ts'
import type { Passage } from '../../../law/corpus/passage.ts'

/** A number with its mark, whether it names a part or a point or not. */
const NUMBERED = /^\d+(?:-\d+)*[.)]/u

export function linesOf({ text }: Passage): string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** Lines by which identifiers name them: `part_3`, `part_3-point_1`. A name stands once on a page. */
export function namedLines(
  lines: readonly string[],
  isFirst: boolean,
): { readonly line: string; readonly id?: string }[] {
  if (!isFirst) return lines.map((line) => ({ line }))
  const given = new Set<string>()
  let part = ''
  return lines.map((line) => {
    const [opened, point] = [partNumber(line), pointNumber(line)]
    if (opened === undefined && point === undefined) return { line }
    if (opened !== undefined) part = `part_${opened}`
    const id = point === undefined ? part : [part, `point_${point}`].filter((one) => one !== '').join('-')
    if (given.has(id)) return { line }
    given.add(id)
    return { line, id }
  })
}

/** How deep a paragraph is: points stand within parts, letters within points. */
export function depthOf(line: string): string {
  if (numberOf(line).endsWith(')')) return 'point'
  if (/^\p{Ll}\)/u.test(line)) return 'letter'
  return 'whole-line'
}

/** The number that a paragraph begins with, with its mark. */
export function numberOf(line: string): string {
  return NUMBERED.exec(line)?.[0] ?? ''
}
