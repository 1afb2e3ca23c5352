const LATIN: Readonly<Record<string, string>> = { І: 'I', Х: 'X', С: 'C', М: 'M' }

/** A law's number with its Roman numeral in Latin letters: the corpus mixes both alphabets. */
export function plainNumber(number: string): string {
  return number.replace(/(?<=-)[IVXLCMІХСМ]+/u, (numeral) =>
    numeral.replace(/[ІХСМ]/gu, (letter) => LATIN[letter] as string),
  )
}
