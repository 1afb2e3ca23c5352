import { harmless } from './harmless.ts'
import { columns, wrap } from './wrap.ts'

type Style = 'number' | 'question' | 'small' | 'unverified' | 'plain'
const CODES: Readonly<Record<Style, readonly [string, string]>> = {
  number: ['\u001B[36m', '\u001B[39m'],
  question: ['\u001B[1m', '\u001B[22m'],
  small: ['\u001B[2m', '\u001B[22m'],
  unverified: ['\u001B[33m', '\u001B[39m'],
  plain: ['', ''],
}

/** Lines of a terminal, as they are put one below the other. */
export interface Page {
  /** Words `indent` columns from the left, behind a mark at column `at` of their first line. */
  put(
    words: string,
    style?: Style,
    place?: { readonly indent: number; readonly at?: number; readonly mark?: string },
  ): void
  gap(): void
  text(): string
}

/** An empty page of so many columns. */
export function createPage(width: number, colour: boolean): Page {
  const lines: string[] = []
  const styled = (words: string, style: Style): string =>
    colour && words !== '' ? CODES[style].join(words) : words
  return {
    put(words, style = 'plain', { indent, at = 0, mark = '' } = { indent: 0 }) {
      const marked =
        ' '.repeat(at) + styled(mark, 'number') + ' '.repeat(Math.max(0, indent - at - columns(mark)))
      for (const [index, line] of wrap(harmless(words), width - indent).entries()) {
        lines.push(((index === 0 ? marked : ' '.repeat(indent)) + styled(line, style)).trimEnd())
      }
    },
    gap() {
      lines.push('')
    },
    text: () => `${lines.join('\n')}\n`,
  }
}
