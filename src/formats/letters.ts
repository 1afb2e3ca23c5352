/** Words with single spaces between them. */
export function spaced(words: string | null | undefined): string {
  return (words ?? '').replace(/\s+/gu, ' ').trim()
}

/** How many letters and digits stand in some words. */
export function letters(words: string | null | undefined): number {
  return (words ?? '').replace(/[^\p{L}\p{N}]+/gu, '').length
}

/** Whether words end as a sentence does. */
export function isSentence(words: string): boolean {
  return /[.!?…](?:["”»’)\]]|\s)*$/u.test(words)
}
