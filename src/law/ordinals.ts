import { LANGUAGES } from './languages/all.ts'

const NUMBERS = new Map(
  Object.values(LANGUAGES).flatMap(({ numbers }) =>
    numbers.ordinals.flatMap((forms, index) =>
      forms.map((word): [string, string] => [word, String(index + 1)]),
    ),
  ),
)

/** The number that a folded ordinal of any language gives: «второй» is `2`. */
export function ordinal(word: string): string | undefined {
  return NUMBERS.get(word)
}
