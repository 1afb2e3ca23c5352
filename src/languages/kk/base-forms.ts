import type { BaseForms } from '../../reader/language/base-forms.ts'

/** Endings of the genitive and of cases of place, behind a hyphen after letters: «министрлігі|нің», «ІІМ|-де». */
const CASES = /-?(?:[нтд][ыі]ң)$/u
const PLACES = /(?:(?<=[ыіі])н[дт][ае]|-?[дт][ае])$/u

/** Only the last word of a Kazakh name is inflected. */
export const baseForms: BaseForms = {
  person: (words) => withLast(words, (word) => word.replace(CASES, '')),
  body: (words) => withLast(words, (word) => word.replace(CASES, '').replace(PLACES, '')),
}

function withLast(words: readonly string[], base: (word: string) => string): readonly string[] {
  return [...words.slice(0, -1), base(words.at(-1) ?? '')]
}
