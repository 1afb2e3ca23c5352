import type { TextLanguage } from '../corpus/act.ts'
import { wordsOf } from '../corpus/index/letters.ts'

/** A run of typed words that people say for some terms of law. */
export interface SaidRun {
  readonly from: number
  readonly to: number
  /** Languages in which this is said. */
  readonly languages: readonly TextLanguage[]
  readonly ids: readonly string[]
}

/** A phrase by the forms of its words. */
interface Phrase {
  readonly id: string
  readonly words: readonly ReadonlySet<string>[]
}

/** Makes a finder of the phrases of one language: they are told by their first words. */
export function phraseFinder(
  said: Readonly<Record<string, readonly string[]>>,
  language: TextLanguage,
  keysOf: (folded: string) => readonly string[],
): (words: readonly string[]) => SaidRun[] {
  const formsOf = (word: string): Set<string> => new Set([word, ...keysOf(word)])
  const byFirst = new Map<string, Phrase[]>()
  for (const [id, phrases] of Object.entries(said)) {
    for (const phrase of phrases) {
      const words = wordsOf(phrase).map(formsOf)
      for (const form of words[0] ?? []) byFirst.set(form, [...(byFirst.get(form) ?? []), { id, words }])
    }
  }
  return (words) => {
    const typed = words.map(formsOf)
    return typed.flatMap((forms, from) =>
      [...new Set([...forms].flatMap((form) => byFirst.get(form) ?? []))]
        .filter((phrase) =>
          phrase.words.every((own, step) => !(typed[from + step] ?? new Set()).isDisjointFrom(own)),
        )
        .map(({ id, words: { length } }) => ({ from, to: from + length, languages: [language], ids: [id] })),
    )
  }
}

/** Of runs that overlap the longest, in the order of the words; what several lists have at one place is one run. */
export function longestRuns(runs: readonly SaidRun[]): SaidRun[] {
  const chosen: SaidRun[] = []
  for (const run of runs.toSorted((one, other) => other.to - other.from - (one.to - one.from))) {
    const at = chosen.findIndex(({ from, to }) => run.from < to && from < run.to)
    const taken = chosen[at]
    if (taken === undefined) chosen.push(run)
    else if (taken.from === run.from && taken.to === run.to)
      chosen[at] = {
        ...taken,
        languages: [...new Set([...taken.languages, ...run.languages])],
        ids: [...new Set([...taken.ids, ...run.ids])],
      }
  }
  return chosen.sort((one, other) => one.from - other.from)
}
