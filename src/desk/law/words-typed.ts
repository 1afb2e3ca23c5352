/** Words that were typed, without the marks of quotation around all of them: they are said within marks of our own. */
export function wordsTyped(typed: string): string {
  const words = typed.trim()
  return QUOTED.exec(words)?.[1]?.trim() ?? words
}

const QUOTED = /^[«"“„‘']([^«»"“”„]*[\p{L}\d][^«»"“”„]*)[»"”“’']$/u
