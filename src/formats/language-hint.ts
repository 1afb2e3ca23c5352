import { KAZAKH_LETTERS } from '../law/languages/kk/letters.ts'
import type { Tag } from '../law/law.ts'

/** `kz` is the country's code, but many sites of Kazakhstan write it for the language. */
const TAGS: Readonly<Record<string, Tag>> = {
  kk: 'kk',
  kz: 'kk',
  kaz: 'kk',
  ru: 'ru',
  rus: 'ru',
  en: 'en',
  eng: 'en',
}

/** The language that a file names, where it is one of ours and the letters don't speak against it: templates often lie. */
export function languageHint(named: string | null | undefined, text: string): Tag | undefined {
  const tag = namedTag(named ?? '')
  return tag !== undefined && fits(tag, text) ? tag : undefined
}

/** The language that a name stands for, whatever region or script it adds (`kk-KZ`), where it is one of ours. */
export function namedTag(name: string): Tag | undefined {
  const [language = ''] = name.trim().toLowerCase().split(/[-_]/u)
  return Object.hasOwn(TAGS, language) ? TAGS[language] : undefined
}

const KAZAKH_LETTER = new RegExp(`[${KAZAKH_LETTERS}]`, 'giu')

function fits(tag: Tag, text: string): boolean {
  const cyrillic = count(text, /[Ѐ-ӿ]/gu)
  const latin = count(text, /[A-Za-z]/gu)
  const kazakh = count(text, KAZAKH_LETTER)
  if (tag === 'en') return latin > cyrillic
  if (cyrillic < latin) return false
  return tag === 'kk' ? kazakh > 0.02 * cyrillic : kazakh < 0.05 * cyrillic
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}
