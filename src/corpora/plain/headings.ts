/** Kinds of headings, the widest first; what they are called tells more than the marks before them. */
export const KINDS: readonly RegExp[] = [
  /^(?:annex|schedule|appendix|приложение|\d+\s*-\s*қосымша)(?!\p{L})/iu,
  /^(?:part|часть|\d+\s*-\s*бөлік)(?!\p{L})/iu,
  /^(?:title|division|раздел|\d+\s*-\s*бөлім)(?!\p{L})/iu,
  /^(?:chapter|глава|\d+\s*-\s*тарау)(?!\p{L})/iu,
  /^(?:section|параграф|\d+\s*-\s*параграф)(?!\p{L})/iu,
]

/** Number of the annex that a heading opens, empty where it has none. */
export function annexNumber(words: string): string {
  return /\d+|(?<=\s)[IVXLC]+(?!\p{L})/u.exec(words)?.[0] ?? ''
}
