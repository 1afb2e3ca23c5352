/** A quotation of the law that is longer says less than its beginning and a reference. */
const LONGEST_TEXT = 700

/** Whole words, as many as a reader will read. */
export function beginning(words: string, longest = LONGEST_TEXT): string {
  if (words.length <= longest) return words
  const end = words.slice(0, longest).search(/\s\S*$/u)
  return words.slice(0, end > 0 ? end : longest)
}
