import type { Tag } from '../law/law.ts'
import { TAGS } from '../law/tags.ts'
import { Problem } from '../problem.ts'
import type { InLanguages } from '../record/facts/values.ts'
import { wordsIn } from '../record/published.ts'

/** UTF-16 units of a few lines at most. */
const LONGEST = 10_000

/**
 * Words that somebody typed, as the record can keep them; nothing where there are none.
 * @throws Problem `desk-words-too-long`, `desk-words-broken`
 */
export function checkWords(typed: string | undefined, most = LONGEST): string | undefined {
  const words = (typed ?? '').replaceAll('\r\n', '\n').trim()
  if (words === '') return undefined
  if (words.length > most) throw new Problem('desk-words-too-long', 'input', { most })
  if (words.includes('\0') || !words.isWellFormed()) throw new Problem('desk-words-broken', 'input')
  return words
}

/**
 * As `checkWords`, for words in each language; nothing where there are none in any.
 * @throws Problem `desk-words-too-long`, `desk-words-broken`
 */
export function checkInLanguages(typed: Partial<Readonly<Record<Tag, string>>>): InLanguages | undefined {
  const words: InLanguages = {}
  for (const tag of TAGS) {
    const checked = checkWords(typed[tag])
    if (checked !== undefined) words[tag] = checked
  }
  return Object.keys(words).length === 0 ? undefined : words
}

/** The words in a language, or in the first language that they were written in. */
export function inLanguage(words: InLanguages, language: Tag): string {
  return wordsIn(words, language)?.text ?? ''
}

/**
 * An address that a page may lead to; nothing where none was typed.
 * @throws Problem `desk-address`
 */
export function checkAddress(typed: string | undefined): string | undefined {
  const address = checkWords(typed, 2000)
  if (address === undefined) return undefined
  const url = URL.parse(address)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) throw new Problem('desk-address', 'input')
  return url.href
}
