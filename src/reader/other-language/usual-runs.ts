import type { LetterRuns } from '../language/letters.ts'

/** Says how many runs of three letters in a folded word are none of a language; the edges of a word count as letters. */
export type UnusualRuns = (folded: string) => number

/** Places of letters; the edge of a word is 0, a letter of no alphabet stands behind all others. */
class Alphabet {
  readonly size: number
  readonly #places = new Map<number, number>()

  constructor(letters: string) {
    for (const letter of letters) this.#places.set(letter.charCodeAt(0), this.#places.size + 1)
    this.size = this.#places.size + 1
  }

  placeOf(unit: number): number {
    return this.#places.get(unit) ?? this.size
  }
}

/** The runs of a language as its words are usually written. */
export function unusualRuns({ alphabet, usual }: Pick<LetterRuns, 'alphabet' | 'usual'>): UnusualRuns {
  const letters = new Alphabet(alphabet)
  const bits = atob(usual)
  return counting(letters, (run) => ((bits.charCodeAt(run >> 3) >> (run & 7)) & 1) === 1)
}

/** The same runs where some letters are written in another way, be it with several. */
export function unusualRunsWritten(
  { alphabet, usual }: LetterRuns,
  written: Readonly<Record<string, string>>,
): UnusualRuns {
  const as = ['', ...[...alphabet].map((letter) => written[letter] ?? letter)]
  const letters = new Alphabet([...new Set(as.join(''))].join(''))
  const bits = atob(usual)
  const size = as.length
  const runs = new Set<number>()
  for (let run = 0; run < size ** 3; run++) {
    if (((bits.charCodeAt(run >> 3) >> (run & 7)) & 1) === 0) continue
    const [first, second, third] = [Math.floor(run / size ** 2), Math.floor(run / size) % size, run % size]
    const places = [first, second, third].flatMap((place) =>
      place === 0 ? [0] : Array.from(as[place] as string, (letter) => letters.placeOf(letter.charCodeAt(0))),
    )
    for (let at = 0; at + 2 < places.length; at++)
      runs.add(runOf(letters, places[at] as number, places[at + 1] as number, places[at + 2] as number))
  }
  return counting(letters, (run) => runs.has(run))
}

function counting(letters: Alphabet, isUsual: (run: number) => boolean): UnusualRuns {
  return (folded) => {
    let unusual = 0
    let [first, second] = [0, 0]
    for (let at = 0; at <= folded.length; at++) {
      const third = at === folded.length ? 0 : letters.placeOf(folded.charCodeAt(at))
      const isOurs = first < letters.size && second < letters.size && third < letters.size
      if (!isOurs || !isUsual(runOf(letters, first, second, third))) unusual++
      first = second
      second = third
    }
    return unusual
  }
}

function runOf({ size }: Alphabet, first: number, second: number, third: number): number {
  return (first * size + second) * size + third
}
