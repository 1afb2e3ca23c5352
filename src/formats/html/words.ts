/** How many words in a row are compared: fewer meet by chance. */
const ROW = 3
const FEWEST_WORDS = 6

/** The words of a text in rows, to tell which lines of another text it has too. */
export class Words {
  readonly #lines: ReadonlySet<string>
  readonly #rows = new Set<string>()

  constructor(text: string) {
    const lines = linesOf(text)
    this.#lines = new Set(lines.map((line) => line.join(' ')))
    for (const line of lines) for (const row of rowsOf(line)) this.#rows.add(row)
  }

  /** Which share of the words of a text are here in the same order, from 0 to 1. */
  shareOf(text: string): number {
    const rows = linesOf(text).flatMap((line) => [...rowsOf(line)])
    return rows.length === 0 ? 1 : rows.filter((row) => this.#rows.has(row)).length / rows.length
  }

  /** Whether a text has a line of some length most of whose words are missing here. */
  lacksLineOf(text: string, except: string): boolean {
    const passedOver = new Set(linesOf(except).map((line) => line.join(' ')))
    return linesOf(text).some((line) => {
      const whole = line.join(' ')
      if (line.length < FEWEST_WORDS || this.#lines.has(whole) || passedOver.has(whole)) return false
      const rows = [...rowsOf(line)]
      return rows.filter((row) => this.#rows.has(row)).length < rows.length / 2
    })
  }
}

/** The words and numbers of a text, in small letters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function linesOf(text: string): string[][] {
  return text
    .split(/[\n\t]+/u)
    .map(wordsOf)
    .filter((line) => line.length > 0)
}

function* rowsOf(line: readonly string[]): Generator<string> {
  for (let at = 0; at === 0 || at + ROW <= line.length; at += 1) yield line.slice(at, at + ROW).join(' ')
}
