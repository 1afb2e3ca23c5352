/** "Ann Lee's": a word without the ending that English puts behind a name in place of a case. */
export function withoutPossessive(word: string): string {
  return word.replace(/['’]s$/u, '')
}
