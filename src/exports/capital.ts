/** Words with a capital, as a heading, a sentence or a line of its own begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
