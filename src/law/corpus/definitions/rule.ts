import type { Match, Scope } from './formulas.ts'
import type { Subject } from './subject.ts'

/** A sentence as rules read it: without its number and without the words that tell for what it defines. */
export interface Said {
  readonly words: string
  /** For what the sentence says that it defines. */
  readonly scope: Scope | undefined
  /** Where words of scope stood that were taken out of the sentence. */
  readonly parted: number | undefined
  /** Whether it is an item of a list of definitions. */
  readonly isListed: boolean
  readonly subject: Subject
  /** How many further sentences may be joined to it. */
  readonly joined: number
}

/** What a sentence defines; undefined where another rule may know, none where the rule knows that it defines nothing. */
export type Rule = (said: Said) => readonly Match[] | undefined

export function firstOf(rules: readonly Rule[], said: Said): readonly Match[] {
  for (const rule of rules) {
    const found = rule(said)
    if (found !== undefined) return found
  }
  return []
}

/** What a rule found, if it is anything. */
export function ifAny(matches: readonly Match[]): readonly Match[] | undefined {
  return matches.length === 0 ? undefined : matches
}
