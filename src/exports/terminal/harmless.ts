const CONTROLS = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu
const KEPT: Readonly<Record<string, string>> = { '\n': '\n', '\t': ' ' }

/** Words without what a terminal would obey: a statement may not move the cursor, colour or turn our lines around. */
export function harmless(words: string): string {
  return words.replace(CONTROLS, (control) => KEPT[control] ?? '\uFFFD')
}
