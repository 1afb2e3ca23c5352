const MOST_SLIPS = 2

/** The known word that somebody most likely meant, or nothing where none is near. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const near = known
    .map((word) => ({ word, slips: distance(typed, word) }))
    .filter(({ word, slips }) => slips <= MOST_SLIPS && slips < word.length)
    .sort((a, b) => a.slips - b.slips)
  return near[0]?.word
}

/** How many letters must be put in, left out or changed to make one word of the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...to].entries()) {
      next.push(
        Math.min(
          (row[j] as number) + (letter === other ? 0 : 1),
          (row[j + 1] as number) + 1,
          (next[j] as number) + 1,
        ),
      )
    }
    row = next
  }
  return row[to.length] as number
}
