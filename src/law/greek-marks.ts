/** The Greek question mark and the raised dot, which Unicode holds to be `;` and `·`: they look alike, and stray in from fonts and scans. */
const SAME: readonly (readonly [greek: string, mark: string])[] = [
  ['\u037e', ';'],
  ['\u0387', '\u00b7'],
]

/** The text with these marks as all others write them; every character keeps its place. */
export function withoutGreekMarks(text: string): string {
  return SAME.reduce((words, [greek, mark]) => words.replaceAll(greek, mark), text)
}
