import type { TextLanguage } from '../../law/corpus/act.ts'
import type { CorpusSearch } from '../../law/corpus/found.ts'
import type { CorpusTerm } from '../../law/corpus/term.ts'
import { KAZAKH_LETTERS } from '../../law/languages/kk/letters.ts'
import type { Tag } from '../../law/law.ts'
import { isTag } from '../../law/tags.ts'

const KAZAKH = new RegExp(`[${KAZAKH_LETTERS}]`, 'iu')
const NOT_RUSSIAN = /[\p{Script=Cyrillic}--[а-яё]]/iv

/** Languages, those named first; Russian, which more readers of other countries know, before the others. */
export function likeliestFirst(
  languages: readonly TextLanguage[],
  ...first: readonly TextLanguage[]
): TextLanguage[] {
  const order = [...first, 'ru', ...languages].filter((one) => languages.includes(one))
  return [...new Set(order)]
}

/** Single words by which a language is told at most. */
const TELLING_WORDS = 5

/**
 * The language of the law in which words are looked for: one that could be theirs by their letters, of several the one in which
 * they are found, else the one that has most of them singly. A corpus that holds no such language is asked in the one that the letters tell, and answers that it was not
 * checked: words of one language are never denied by the texts of another.
 * @param held languages of the corpus
 * @param own language of the person who asks
 * @param isIn whether the texts of a language have words that stand together; by default the letters alone decide
 */
export function languageOfWords(
  words: string,
  held: readonly TextLanguage[],
  own: Tag,
  isIn: (language: TextLanguage, words: string) => boolean = () => false,
): TextLanguage {
  const script = scriptOfWords(words)
  if (script === undefined) return likeliestFirst(held, own)[0] ?? own
  const told = toldByLetters(words, script)
  const able = likeliestFirst(held, own, told).filter((one) => couldBe(one, words, script))
  const isOpen = able.length > 1 || !able.includes(told)
  return (
    (isOpen ? able.find((one) => isIn(one, words)) : undefined) ??
    (able.length > 1 ? withMostOf(words, able, isIn) : undefined) ??
    [own, told].find((one) => able.includes(one)) ??
    // Letters don't tell languages apart in which we say nothing.
    able.find((one) => !isTag(one)) ??
    told
  )
}

/** The language whose texts have more of the words singly than those of any other. */
function withMostOf(
  words: string,
  able: readonly TextLanguage[],
  isIn: (language: TextLanguage, words: string) => boolean,
): TextLanguage | undefined {
  const single = (words.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, TELLING_WORDS)
  if (single.length < 2) return undefined
  const known = able.map((one) => single.filter((word) => isIn(one, word)).length)
  const most = Math.max(...known)
  return known.filter((count) => count === most).length === 1 ? able[known.indexOf(most)] : undefined
}

/** Whether an answer says that texts have the words, be it only perhaps. */
export function isFound({ kind }: Pick<CorpusTerm | CorpusSearch, 'kind'>): boolean {
  return kind !== 'absent' && kind !== 'not-checked'
}

function toldByLetters(words: string, script: string): Tag {
  if (script === 'Latn') return 'en'
  return KAZAKH.test(words) ? 'kk' : 'ru'
}

function couldBe(language: TextLanguage, words: string, script: string): boolean {
  return scriptOf(language) === script && !(language === 'ru' && NOT_RUSSIAN.test(words))
}

function scriptOfWords(words: string): string | undefined {
  if (/\p{Script=Cyrillic}/u.test(words)) return 'Cyrl'
  return /\p{Script=Latin}/u.test(words) ? 'Latn' : undefined
}

function scriptOf(language: TextLanguage): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    return undefined
  }
}
