import { harmless } from '../../exports/terminal/harmless.ts'
import { wrap } from '../../exports/terminal/wrap.ts'
import { mayColour } from '../colour.ts'
import { widthOf } from '../width.ts'

const WIDEST = 100
const BOLD = ['\u001B[1m', '\u001B[22m'] as const
/** Stand for the codes while lines are broken; no text of law has them. */
const [BEGIN, END] = ['\uE000', '\uE001'] as const

/** What an answer prints, line by line. Words of a corpus can't command the terminal. */
export interface Page {
  /** Words `indent` columns from the left, behind a mark on their first line. */
  put(words: string, indent?: number, mark?: string): void
  /** An empty line, of which no two stand together. */
  gap(): void
  /** Words that stand out where colour may be used. */
  strong(words: string): string
  print(): void
}

/** An empty page as wide as the terminal. */
export function createPage(): Page {
  const width = Math.min(WIDEST, widthOf(process.stdout, process.env))
  const colours = mayColour(process.stdout, process.env)
  const lines: string[] = []
  return {
    put(words, indent = 0, mark = '') {
      for (const [index, line] of wrap(harmless(words), width - indent).entries()) {
        const before = (index === 0 ? harmless(mark) : '').padStart(indent)
        lines.push((before + line.replaceAll(BEGIN, BOLD[0]).replaceAll(END, BOLD[1])).trimEnd())
      }
    },
    gap() {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('')
    },
    strong: (words) => (colours ? BEGIN + words + END : words),
    print: () => process.stdout.write(`${lines.join('\n')}\n`),
  }
}

/** Prints an answer as one JSON object, for other programs. */
export function printJson(answer: object): void {
  process.stdout.write(`${JSON.stringify(answer, undefined, 2)}\n`)
}
