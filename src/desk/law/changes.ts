import { diffLines } from 'diff'

/** A line of one text or of both. */
export interface ChangedLine {
  readonly kind: 'same' | 'added' | 'removed'
  readonly line: string
}

/** What changed from one text of a provision to the next, line by line: a line is a paragraph, part or point of it. */
export function changesBetween(before: string, after: string): ChangedLine[] {
  return diffLines(ended(before), ended(after)).flatMap(({ added, removed, value }) =>
    value
      .replace(/\n$/u, '')
      .split('\n')
      .map((line): ChangedLine => ({ kind: added ? 'added' : removed ? 'removed' : 'same', line })),
  )
}

/** No text has no line. */
function ended(text: string): string {
  return text === '' ? '' : `${text}\n`
}
