import type { Match } from './formulas.ts'
import type { Span } from './units.ts'

/** A sentence without the words in its middle that tell for what it defines. */
export interface Cut {
  readonly words: string
  /** The words that were taken out. */
  readonly told: string
  readonly at: number
}

/** «X для целей настоящей главы признаётся …»: takes out what a pattern finds behind the first word, if the words have the hint at all. */
export function cutScope(words: string, hint: RegExp, patterns: readonly RegExp[]): Cut {
  if (!hint.test(words)) return { words, told: '', at: words.length }
  for (const pattern of patterns) {
    const found = pattern.exec(words)
    if (found === null || found.index === 0) continue
    const { index: at, 0: told } = found
    return { words: words.slice(0, at) + words.slice(at + told.length), told, at }
  }
  return { words, told: '', at: words.length }
}

/** What was found in the sentence, at its place in the whole one. */
export function restored(matches: readonly Match[], { told, at }: Cut): readonly Match[] {
  if (told === '') return matches
  const back = ({ from, to }: Span): Span => ({
    from: from >= at ? from + told.length : from,
    to: to > at ? to + told.length : to,
  })
  return matches.map((match) => ({ ...match, term: back(match.term), says: back(match.says) }))
}
