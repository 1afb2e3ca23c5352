const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu

/** Words without what a terminal would obey: a statement may not move the cursor, colour or turn our lines around. */
export function harmless(words: string): string {
  return words.replace(CONTROLS, (control) => (control === '\t' ? ' ' : '\uFFFD'))
}
