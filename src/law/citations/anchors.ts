import { LANGUAGES } from '../languages/all.ts'
import { whole } from './any-language.ts'

/** What an article is called in each language, apart from the other words of citations: languages ask for this alone. */

/** In Kazakh a number stands before what it numbers, so that its words are looked for from behind. */
export const KAZAKH_ANCHOR = whole(LANGUAGES.kk.citations.article)
export const RUSSIAN_ANCHOR = whole(LANGUAGES.ru.citations.article)
export const ENGLISH_ANCHOR = whole(LANGUAGES.en.citations.article)
