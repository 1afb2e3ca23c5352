import type { CitedWords, SentenceView } from '../check.ts'

/** Whether a reference names the act that it is of: «статьи 207.3 УК РФ»; «по статье 174» alone is of one named elsewhere. */
export function tellsAct({ ofAll: { acts, statutes } }: SentenceView, { words }: CitedWords): boolean {
  if (statutes.some(({ named }) => named.test(words))) return true
  return words
    .toLowerCase()
    .split(/[^\p{L}\d-]+/u)
    .some((word) => acts.has('act', word))
}
