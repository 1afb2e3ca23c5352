import type { Language } from '../../language.ts'
import { fold } from '../../scan/words.ts'

/** Letters by which two forms of a name are the same. */
const SAME = 4

/** "Address of | the Prosecutor of the Karaganda Region | A. Serikov to students": the office that a title gives to whose speech it stands over. */
export function officeInTitle(title: string, speaker: string, language: Language): string | undefined {
  const { offices, clauses, baseForms } = language
  const found = offices.inTitle?.exec(title.replaceAll(/\s+/gu, ' '))?.groups?.office
  if (found === undefined) return undefined
  const words = withoutName(found.split(' '), speaker)
  const given = clauses.verbsLast ? untilHolder(words, language) : words
  if (given === undefined || given.length === 0) return undefined
  const base = baseForms === undefined ? given : baseForms.body(given)
  const noun = clauses.verbsLast ? base?.slice(-1) : base
  return noun?.some((word) => offices.holder?.test(fold(word))) ? base?.join(' ') : undefined
}

/** The words before the speaker's name, which may stand in another case. */
function withoutName(words: readonly string[], speaker: string): readonly string[] {
  const names = speaker.split(/\s+/u).map(fold)
  const first = words.findIndex((word) =>
    names.some(
      (name) => fold(word) === name || (name.length > SAME && fold(word).startsWith(name.slice(0, -1))),
    ),
  )
  return first === -1 ? words : words.slice(0, first)
}

/** «Мемлекеттік кеңесшінің | форумда сөйлеген»: where only the last word of a name is inflected, all up to the noun of an office. */
function untilHolder(
  words: readonly string[],
  { offices, baseForms }: Language,
): readonly string[] | undefined {
  const isHolder = (word: string): boolean =>
    offices.holder?.test(fold(baseForms?.body([word])?.[0] ?? word)) === true
  const first = words.findIndex(isHolder)
  if (first === -1) return undefined
  const behind = words.slice(first).findIndex((word) => !isHolder(word))
  return behind === -1 ? words : words.slice(0, first + behind)
}
