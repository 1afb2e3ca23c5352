import type { BaseForms } from '../../reader/language/base-forms.ts'

/** Endings of the genitive and of cases of place, behind a hyphen after letters: «министрлігі|нің», «ІІМ|-де». */
const CASES = /-?(?:[нтд][ыі]ң)$/u
const PLACES = /(?:(?<=[ыіі])н(?:[дт][ае]|[ае]н)|-?[дт][ае]н?)$/u

/** The other cases of surnames, and of whose son or daughter somebody is: what ends so has no such base form of its own. */
const OF_SURNAMES =
  /(?<=[ое]в)(?:к[еа]|қа|т[іы]|т[еа]н?|пен)$|(?<=.[иы]н)(?:г[еа]|ға|д[іы]|д[еа]|н[еа]н|мен)$|(?<=.(?:[ое]в|[иы]н)а)(?:ға|ны|да|дан|мен)$|(?<=қызы|ұлы)(?:н[аы]?|нан|мен)$|(?<=.{3}[мнңлрйзвбгд])(?:ға|ге)$|(?<=.{3}[кқптсшх])(?:қа|ке)$/u

/** Only the last word of a Kazakh name is inflected. */
export const baseForms: BaseForms = {
  person: (words) => withLast(words, (word) => word.replace(CASES, '').replace(OF_SURNAMES, '')),
  body: (words) => withLast(words, (word) => word.replace(CASES, '').replace(PLACES, '')),
}

function withLast(words: readonly string[], base: (word: string) => string): readonly string[] {
  return [...words.slice(0, -1), base(words.at(-1) ?? '')]
}
