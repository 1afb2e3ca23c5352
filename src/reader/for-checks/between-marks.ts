import type { SentenceView, Stretch, View } from '../check.ts'

/**
 * A stretch with the words behind it up to the next mark: «с целью подрыва | имиджа армии».
 * @param most words that it grows by at most
 */
export function upToMark(
  sentence: SentenceView,
  { from, to }: Stretch,
  most = Number.POSITIVE_INFINITY,
): Stretch {
  let end = to
  while (end < sentence.to && end < to + most && !sentence.partsClauses(end)) end++
  return { from, to: end }
}

/**
 * A stretch with the words before it from the last mark on; of the clause before too, where these are few: «найдём всех, накажем».
 * @param fewest words that it has at least, where the sentence has so many
 */
export function sinceMark(sentence: SentenceView, { from, to }: Stretch, fewest = 0): Stretch {
  let start = from
  while (start > sentence.from && (!sentence.partsClauses(start) || to - start < fewest)) start--
  return { from: start, to }
}

/** A stretch with all words between the marks around it. */
export function betweenMarks(sentence: SentenceView, stretch: Stretch): Stretch {
  return upToMark(sentence, sinceMark(sentence, stretch))
}

/** A stretch up to the next mark; one that ends there, as Kazakh verbs do, from the last mark on: «мәселесі ушығып тұр». */
export function withItsClause(sentence: SentenceView, stretch: Stretch): Stretch {
  const at = upToMark(sentence, stretch)
  return at.to === stretch.to ? sinceMark(sentence, stretch) : at
}

/** The first word from a token on that a mark stands before; the end of the sentence where none does. */
export function markBehind(sentence: SentenceView, from: number): number {
  let token = from
  while (token < sentence.to && !sentence.parted(token)) token++
  return token
}

/** Whether a mark stands within a stretch. */
export function isParted(sentence: SentenceView, { from, to }: Stretch): boolean {
  for (let token = from + 1; token < to; token++) if (sentence.parted(token)) return true
  return false
}

/** Whether a dash stands before a word and means "is": «Ойлағаны – елді бүлдіру», «Клевета — преступление». Many type a hyphen. */
export function isEquatedAt(view: View, token: number): boolean {
  return /\s[–—-]\s/u.test(view.text({ from: token - 1, to: token + 1 }))
}
