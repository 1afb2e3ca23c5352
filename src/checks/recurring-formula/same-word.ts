/** Letters by which two words are forms of one, whatever their endings. */
const COMMON = 5

/** Whether two folded words are forms of one word; short ones only as far as the language's keys tell. */
export function isSameWord(keys: (folded: string) => readonly string[], one: string, other: string): boolean {
  if (one === other) return true
  if (beginningOf(one) !== beginningOf(other)) return false
  if (one.length >= COMMON && other.startsWith(one.slice(0, COMMON))) return true
  const known = keys(other)
  return keys(one).some((key) => known.includes(key))
}

/** What the forms of a word have in common at least. */
export function beginningOf(folded: string): string {
  return folded.slice(0, 2)
}
