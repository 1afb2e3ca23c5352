import type { Survey } from '../survey/survey.ts'

/** Signs of a letter, with its stop, that stands for a question or an answer. */
const LONGEST_LETTER = 2

/** Whether a sentence begins with a word of one letter. */
export function mayBeLetter({ tokens }: Survey, n: number): boolean {
  const first = tokens.sentences[n] as number
  return (tokens.end[first] as number) - (tokens.start[first] as number) <= LONGEST_LETTER
}
