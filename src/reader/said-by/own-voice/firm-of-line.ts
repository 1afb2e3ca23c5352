import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import type { NameForm } from '../offices/office-words.ts'

/** Words at most before a firm's own name that describe it or tell its kind. */
const KINDS = 4
/** «ТОО | «Тарн»»: a name in marks, with all behind the first that opens up to the last that closes in the same words. */
const MARKED = /^[«„“"][^«»“”"\n]{2,60}(?:[«„“"][^«»“”"\n]{2,60})?[»“”"]{1,2}/u

/** Where words have cases: the firm that the words of a line begin with, by its kind and its name in marks, and whether that is all of them. */
export function firmOfLine(
  words: string,
  { own }: SentenceFacts,
  form: NameForm,
): { readonly name: string; readonly isAll: boolean } | undefined {
  const { baseForms, offices, speech } = own.knowledge.language
  if (offices.ofFirm === undefined) return undefined
  const mark = words.search(/[«„“"]/u)
  const kinds = mark < 1 ? [] : words.slice(0, mark).trim().split(' ')
  const isKind = (word: string): boolean => offices.ofFirm?.test(word.toLowerCase()) === true
  const isDescribed = (word: string): boolean => speech.beforeBody?.test(word.toLowerCase()) === true
  if (kinds.length === 0 || kinds.length > KINDS || !isKind(kinds.at(-1) ?? '')) return undefined
  if (!kinds.every((word) => isKind(word) || isDescribed(word))) return undefined
  const marked = MARKED.exec(words.slice(mark))?.[0]
  if (marked === undefined) return undefined
  const given = [...kinds, ...marked.split(' ')]
  const name = (form === 'base' || baseForms === undefined ? given : baseForms.body(given))?.join(' ')
  if (name === undefined || offices.newsHouses?.test(name)) return undefined
  return { name, isAll: mark + marked.length === words.length }
}
