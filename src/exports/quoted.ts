import type { StatementLanguage } from '../law/law.ts'

const OPENING = /^[«“„"']/u
const CLOSING = /[»”“"']$/u

/** Words in the quotation marks of a language; words that already stand in marks keep theirs. */
export function quoted(words: string, language: StatementLanguage): string {
  if (OPENING.test(words) && CLOSING.test(words)) return words
  return language === 'en' ? `“${words}”` : `«${words}»`
}

/** Several quotations in one line. */
export function quotedAll(quotes: readonly { readonly text: string }[], language: StatementLanguage): string {
  return quotes.map(({ text }) => quoted(text, language)).join(', ')
}
