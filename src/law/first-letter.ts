/** Words as they begin a sentence. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** Words as they go on within a sentence: «Премьер-Министр» has its capitals wherever it stands. */
export function lowered(words: string): string {
  if (/^\p{Lu}[^\s]*\p{Lu}/u.test(words)) return words
  return words.slice(0, 1).toLowerCase() + words.slice(1)
}
