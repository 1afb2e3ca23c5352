import type { ActWords } from '../language/acts.ts'

/** A reference to law as a name: the word that it hangs on in the nominative, the rest as it stands. */
export function nominative(words: string, { nominatives = [] }: Pick<ActWords, 'nominatives'>): string {
  for (const [form, instead] of nominatives) if (form.test(words)) return words.replace(form, instead)
  return words
}
