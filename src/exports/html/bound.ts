const NO_BREAK = '\u00A0'

/** Keeps together what must not part at the end of a line: «ст. 274», «№ 3», “art. 20”, «Ж. Умиралиев». */
export function bound(words: string): string {
  return words.replace(
    /(?<=(?:^|[\s(«“])(?:ст|п|пп|подп|ч|г|art|no|№|\p{Lu})\.?) (?=[\d\p{Lu}])/giu,
    NO_BREAK,
  )
}
