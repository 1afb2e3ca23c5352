import kazakh from './country-names.kk.json' with { type: 'json' }
import type { Tag } from './law.ts'

/** Codes that ISO 3166 leaves to whoever needs one: an invented country may bear one. */
const FREE = /^(?:aa|q[m-z]|x[a-z]|zz)$/u
/** Groups of countries, to which the lists of names give a code too. */
const GROUPS: ReadonlySet<string> = new Set(['eu', 'ez', 'un'])

const names = new Map<Tag, Intl.DisplayNames>()

/** What was told of codes: there are only so many of two letters. */
const areCountries = new Map<string, boolean>()

/** Whether two small letters are the code of a country (ISO 3166), or one that is free for an invented country. */
export function isCountryCode(code: string): boolean {
  if (!/^[a-z]{2}$/u.test(code) || GROUPS.has(code)) return false
  const known = areCountries.get(code) ?? (FREE.test(code) || named(code, 'en') !== undefined)
  areCountries.set(code, known)
  return known
}

/** Names by which countries call themselves, where the lists of names are behind. */
const OWN_NAMES: Readonly<Partial<Record<Tag, Readonly<Record<string, string>>>>> = {
  ru: { kg: 'Кыргызстан' },
}

/** A country by its name in a language; by its code, as it is written elsewhere, where it has none there. */
export function countryName(code: string, language: Tag): string {
  return OWN_NAMES[language]?.[code] ?? (FREE.test(code) ? undefined : named(code, language)) ?? code
}

/** Names as browsers lack them: no Chromium knows Kazakh (Unicode CLDR 48, as Node has it). */
const KAZAKH: Readonly<Record<string, string>> = kazakh

/** A name of a country or a group of countries; nothing where the code has none. */
export function named(code: string, language: Tag): string | undefined {
  if (language === 'kk') return KAZAKH[code.toLowerCase()]
  let known = names.get(language)
  if (!known) {
    known = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    names.set(language, known)
  }
  // What is no code of two letters would be an error.
  return /^[a-z]{2}$/iu.test(code) ? known.of(code.toUpperCase()) : undefined
}
