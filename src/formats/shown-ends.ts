/** Letters shown of each end of a text. */
const LONGEST_END = 40

/** The first words of a text, as a note shows them. */
export function beginningOf(text: string): string {
  if (text.length <= LONGEST_END) return text
  const cut = text.slice(0, LONGEST_END).toWellFormed()
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}

/** The last words of a text, as a note shows them. */
export function endOf(text: string): string {
  if (text.length <= LONGEST_END) return text
  const cut = text.slice(-LONGEST_END).toWellFormed()
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`
}
