import type { Match, Scope } from './formulas.ts'
import { moved } from './matches.ts'
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

/** Reads a part of a sentence as a sentence. */
type Read = (said: Said) => readonly Match[]

/** What a sentence defines; undefined where another rule may know, none where the rule knows that it defines nothing. */
export type Rule = (said: Said, read: Read) => readonly Match[] | undefined

type Find<Found> = (words: string, subject: Subject, isScoped: boolean) => Found

export function firstOf(rules: readonly Rule[], said: Said, read: Read): readonly Match[] {
  for (const rule of rules) {
    const found = rule(said, read)
    if (found !== undefined) return found
  }
  return []
}

/** What a rule found, if it is anything. */
export function ifAny(matches: readonly Match[]): readonly Match[] | undefined {
  return matches.length === 0 ? undefined : matches
}

/** A rule that finds one definition. */
export const one =
  (find: Find<Match | undefined>): Rule =>
  ({ words, scope, subject }) => {
    const found = find(words, subject, scope !== undefined)
    return found === undefined ? undefined : [found]
  }

/** Rules that find where a pattern fits. */
export const matchingBy =
  (match: (found: RegExpExecArray) => readonly Match[]) =>
  (find: Find<RegExpExecArray | null>): Rule =>
  ({ words, scope, subject }) => {
    const found = find(words, subject, scope !== undefined)
    return found === null ? undefined : match(found)
  }

/** Where the first of two sentences that are joined ends, and where the next begins. */
interface Halves {
  readonly first: number
  readonly next: number
}

/** A rule for sentences that are joined; both must define. */
export const joinedBy =
  (halvesOf: (words: string) => Halves | undefined): Rule =>
  (said, read) => {
    const { words, joined } = said
    const halves = joined === 0 ? undefined : halvesOf(words)
    if (halves === undefined) return undefined
    const first = read({ ...said, words: words.slice(0, halves.first), joined: 0 })
    if (first.length === 0) return undefined
    const next = read({ ...said, words: words.slice(halves.next), joined: joined - 1 })
    return next.length > 0 ? [...first, ...moved(next, halves.next)] : undefined
  }
