import type { Tag } from '../law/law.ts'
import type { LineWords, PageWords, QuotationWords } from '../reader/language/pages.ts'
import { pages as en } from './en/pages.ts'
import { pages as kk } from './kk/pages.ts'
import { pages as ru } from './ru/pages.ts'

/** What pages must know of the languages that they are in. A page looks into no folder, so that they are named here, and by the compiler. */
const PAGES: Readonly<Record<Tag, PageWords>> = { ru, en, kk }

/** Words of a kind in all languages together, as a pattern: a text may be in several. Languages that have none of them are left out. */
export function quotationWords(...kinds: readonly (keyof QuotationWords)[]): string {
  return joined(kinds.flatMap((kind) => Object.values(PAGES).map(({ quotations }) => quotations[kind])))
}

/** The same of words that stay together on a line. */
export function lineWords(kind: Exclude<keyof LineWords, 'together'>): string {
  return joined(Object.values(PAGES).map(({ lines }) => lines[kind]))
}

/** What must not part in any of the languages. */
export const TOGETHER_OF_ALL: readonly string[] = Object.values(PAGES).flatMap(
  ({ lines }) => lines.together ?? [],
)

function joined(words: readonly (string | undefined)[]): string {
  return words.filter((one) => one !== undefined).join('|')
}
