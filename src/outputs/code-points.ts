/**
 * Places in a text counted in code points, as the W3C model counts them.
 * @returns for an offset in UTF-16 units, its number of code points
 */
export function codePointsIn(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (let at = 0; at < text.length; at++) if ((text.codePointAt(at) as number) > 0xffff) pairs.push(at++)
  return (offset) => offset - pairs.filter((at) => at < offset).length
}
