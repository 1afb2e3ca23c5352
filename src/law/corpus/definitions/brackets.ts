export interface Bracket {
  /** Where what the name stands for begins, and the bracket itself. */
  readonly named: number
  readonly from: number
  readonly to: number
  readonly words: string
}

const LONGEST_NAMED = 400
const LONGEST_BRACKET = 250

/** What stands in brackets, those inside others included; a bracket that is not closed soon is none. */
export function bracketsOf(text: string): readonly Bracket[] {
  const brackets: Bracket[] = []
  const open: number[] = []
  for (const { 0: mark, index } of text.matchAll(/[()\n]/g)) {
    if (mark === '\n') open.length = 0
    else if (mark === '(') open.push(index)
    else {
      const from = open.pop()
      if (from === undefined || index - from > LONGEST_BRACKET) continue
      const before = Math.max(0, from - LONGEST_NAMED)
      const named = before + clauseStart(text.slice(before, from))
      brackets.push({ named, from: from + 1, to: index, words: text.slice(from + 1, index) })
    }
  }
  return brackets.sort((one, other) => one.from - other.from)
}

/** Whether a bracket before the place is still open there. */
export function inBracket(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_BRACKET), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** Where the last sentence or point of the words begins. */
export function clauseStart(words: string): number {
  let start = 0
  for (const { index, 0: gap } of words.matchAll(/\n\s*|[.;:] +|(?:^|[ \n])\d+(?:-\d+)?\\?[.)] +/g))
    start = index + gap.length
  return start
}
