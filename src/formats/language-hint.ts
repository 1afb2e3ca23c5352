import { KAZAKH_LETTERS } from '../law/languages/kk/letters.ts'
import type { Tag } from '../law/law.ts'
import { letters } from './letters.ts'

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

/** Letters that Kazakh has and Russian has not. */
const KAZAKH_LETTER = new RegExp(`[${KAZAKH_LETTERS}]`, 'giu')
/** From this share of letters on they tell an alphabet, or that a text is in Kazakh. */
const MOST_LETTERS = 0.5
const FEWEST_KAZAKH = 0.02
/** From this share of them on a text is not in Russian. */
const MOST_KAZAKH = 0.05

/** Which of the languages that a page of ours is written in its letters tell. */
export function lettersTell(text: string): 'latin' | 'kazakh' | 'russian' {
  const all = letters(text)
  if (count(text, /\p{Script=Latin}/gu) > MOST_LETTERS * all) return 'latin'
  return count(text, KAZAKH_LETTER) > FEWEST_KAZAKH * all ? 'kazakh' : 'russian'
}

function fits(tag: Tag, text: string): boolean {
  const cyrillic = count(text, /[Ѐ-ӿ]/gu)
  const latin = count(text, /[A-Za-z]/gu)
  const kazakh = count(text, KAZAKH_LETTER)
  if (tag === 'en') return latin > cyrillic
  if (cyrillic < latin) return false
  return tag === 'kk' ? kazakh > FEWEST_KAZAKH * cyrillic : kazakh < MOST_KAZAKH * cyrillic
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}
