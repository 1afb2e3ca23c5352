/** Words as they begin a sentence. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** Words as they go on within a sentence. */
export function lowered(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1)
}
