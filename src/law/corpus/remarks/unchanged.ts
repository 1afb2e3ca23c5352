import { once } from '../../once.ts'
import type { TextLanguage } from '../act.ts'
import { LANGUAGES } from './languages.ts'

const UNCHANGED = once(() =>
  LANGUAGES.flatMap(({ unchanged }) =>
    Object.entries(unchanged ?? {}).map(([language, says]) => [language, new RegExp(says, 'giu')] as const),
  ),
)

/** How many times notes say that an amendment leaves the text in a language as it is: «текст на русском языке не изменяется». */
export function saidUnchanged(notes: readonly string[], language: TextLanguage): number {
  return UNCHANGED()
    .filter(([own]) => own === language)
    .flatMap(([, says]) => notes.map((note) => [...note.matchAll(says)].length))
    .reduce((sum, count) => sum + count, 0)
}
