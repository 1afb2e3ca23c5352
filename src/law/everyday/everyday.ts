import type { TextLanguage } from '../corpus/act.ts'
import { placesOfWords, wordsOf } from '../corpus/index/letters.ts'
import type { FactStatus } from '../law.ts'
import { longestRuns, phraseFinder, type SaidRun } from './everyday-runs.ts'

/** An expression of law, in the languages in which the law has it. */
export interface LegalTerm {
  readonly id: string
  /** The law's own words, those most to the point first. */
  readonly law: Readonly<Record<TextLanguage, readonly string[]>>
  readonly status: FactStatus
  /** Where these words were read. */
  readonly sources: readonly string[]
}

/** What people say where the law says something else. */
export interface EverydayWords {
  readonly terms: readonly LegalTerm[]
  /** By language of what is said, then by `id` of the term. */
  readonly says: Readonly<Record<TextLanguage, Readonly<Record<string, readonly string[]>>>>
}

/** What was typed, put into words of law. */
export interface LegalWording {
  readonly words: string
  readonly language: TextLanguage
  /** The everyday words that it stands for, as typed. */
  readonly said: readonly string[]
}

/** Gives the keys that forms of one word share. */
export type KeysOfLanguage = (language: TextLanguage) => (folded: string) => readonly string[]

/**
 * The words of law for what was typed, in any form of its words; nothing where people and law say the same. Words that are not
 * in the lists stay in a wording of their own language and are left out of one in another.
 * @param languages of the texts that shall be searched
 */
export type InWordsOfLaw = (typed: string, languages: readonly TextLanguage[]) => LegalWording[]

/** Wordings of one question in one language: more are a list that nobody reads. */
const MOST = 4
/** Prepositions: a provision that lacks one of them is about the same thing all the same. */
const SHORTEST_OWN_WORD = 3

/** Makes ready to put questions into words of law. */
export function inWordsOfLaw({ terms, says }: EverydayWords, keysOf: KeysOfLanguage): InWordsOfLaw {
  const finders = Object.entries(says).map(([tag, said]) => phraseFinder(said, tag, keysOf(tag)))
  const lawFinders = Object.entries(termsByLanguage(terms)).map(([tag, said]) =>
    phraseFinder(said, tag, keysOf(tag)),
  )
  return (typed, languages) => {
    const words = wordsOf(typed)
    // An everyday word within a term of law is not one: «интернет» of «интернет-ресурс».
    const kept = lawFinders.flatMap((find) => find(words)).map((run): SaidRun => ({ ...run, ids: [] }))
    const all = longestRuns([...finders.flatMap((find) => find(words)), ...kept])
    const runs = all.filter(({ ids }) => ids.length > 0)
    if (runs.length === 0) return []
    const places = placesOfWords(typed)
    const said = runs.map(({ from, to }) => typed.slice(places[from]?.[0], places[to - 1]?.[1]))
    return languages.flatMap((language) => {
      const termsOf = ({ ids }: SaidRun): readonly string[] =>
        terms.filter(({ id }) => ids.includes(id)).flatMap(({ law }) => law[language] ?? [])
      const own = runs.some((run) => run.languages.includes(language)) ? words : []
      const news = wordings(own, runs, termsOf).filter(
        (wording) => !saysNoMore(wordsOf(wording), words, keysOf(language)),
      )
      return [...new Set(news)].slice(0, MOST).map((wording) => ({ words: wording, language, said }))
    })
  }
}

function termsByLanguage(
  terms: readonly LegalTerm[],
): Record<TextLanguage, Record<string, readonly string[]>> {
  const byLanguage: Record<TextLanguage, Record<string, readonly string[]>> = {}
  for (const { id, law } of terms)
    for (const [tag, words] of Object.entries(law)) byLanguage[tag] = { ...byLanguage[tag], [id]: words }
  return byLanguage
}

/** All ways to put the runs into words of law, with the other words that were typed around them. */
function wordings(
  own: readonly string[],
  runs: readonly SaidRun[],
  termsOf: (run: SaidRun) => readonly string[],
): string[] {
  const between = (from: number, to?: number): string[] =>
    own.slice(from, to).filter((word) => word.length >= SHORTEST_OWN_WORD)
  let all: string[][] = [[]]
  let at = 0
  for (const run of runs) {
    const before = between(at, run.from)
    all = all.flatMap((wording) => termsOf(run).map((term) => [...wording, ...before, term]))
    at = run.to
  }
  return all.map((wording) => [...wording, ...between(at)].join(' '))
}

/** Whether a wording has no word that was not typed already, in some form. */
function saysNoMore(
  wording: readonly string[],
  typed: readonly string[],
  keysOf: (folded: string) => readonly string[],
): boolean {
  const known = new Set(typed.flatMap((word) => [word, ...keysOf(word)]))
  return wording.every((word) => [word, ...keysOf(word)].some((form) => known.has(form)))
}
