export type Case = 0 | 1

const ENDINGS = {
  m: ['', 'ого'],
  f: ['ая', 'ой'],
  n: ['ое', 'ого'],
  p: ['ые', 'ых'],
} as const

/** «областной» of a feminine noun in the genitive is «областной», in the nominative «областная». */
export function agreed(adjective: string, gender: keyof typeof ENDINGS, inCase: Case): string {
  const ending = ENDINGS[gender][inCase]
  return ending === '' ? adjective : `${adjective.slice(0, -2)}${ending}`
}

/** «Актюбинской» and «Актюбинская» are the same before an ending. */
export function stemOf(adjective: string): string | undefined {
  const found = /^(?<stem>.{3,})(?:ый|ий|ой|ого|ая|ое)$/u.exec(adjective)
  return found?.groups?.stem
}
