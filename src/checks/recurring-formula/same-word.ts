/** Letters that two forms of a word begin with at least. */
const COMMON = 5
/** Letters of its end in which a form may differ: «тұрақтандыру» is no form of «тұрақсыздандыру». */
const ENDING = 4

/** Whether two folded words are forms of one word; short ones only as far as the language's keys tell. */
export function isSameWord(keys: (folded: string) => readonly string[], one: string, other: string): boolean {
  if (one === other) return true
  if (beginningOf(one) !== beginningOf(other)) return false
  const common = Math.max(COMMON, Math.min(one.length, other.length) - ENDING)
  if (one.length >= common && other.startsWith(one.slice(0, common))) return true
  const known = keys(other)
  return keys(one).some((key) => known.includes(key))
}

/** What the forms of a word have in common at least: its first two letters, as one number. */
export function beginningOf(folded: string): number {
  return (folded.charCodeAt(0) << 16) | folded.charCodeAt(1)
}
