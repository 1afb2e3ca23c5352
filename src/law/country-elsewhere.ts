import { countriesNamed } from './countries-named.ts'

/**
 * The country that a statement names, in its body or else in its text, where none that it names has a law that is known.
 * @param isKnown whether the law of a country is known
 */
export function countryElsewhere(
  { body, office, text }: { readonly body?: string; readonly office?: string; readonly text: string },
  isKnown: (code: string) => boolean,
): string | undefined {
  for (const words of [[body, office].filter(Boolean).join(', '), text]) {
    const named = countriesNamed(words)
    if (named.some(isKnown)) return undefined
    if (named.length > 0) return named[0]
  }
  return undefined
}
