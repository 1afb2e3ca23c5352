import { described } from './features.ts'

/**
 * How strongly the words around a place between two words say that one sentence ends there and another begins. Asked only of text
 * without marks, as machines write speech down. Trained by `training/breaks.ts` from the sentences beside it.
 */
export interface Breaks {
  /** What is said before any word is looked at, in log-odds. */
  readonly bias: number
  /** Log-odds of one step. */
  readonly step: number
  /** Weights in steps, one for each number that a feature may have; read when they are first asked for. */
  readonly weights: () => Int8Array
}

/** A feature has one of so many numbers; two may share one. */
export const BREAK_FEATURES = 1 << 16

/** Letters of endings: of both words, and of those of which only the kind of word matters. */
const ENDING = 3
const SHORT_ENDING = 2

/**
 * Numbers of what stands around the place before a word: words, their endings, and pairs of these.
 * @param words described (`described`)
 * @param at the word behind the place, which is not the first
 */
export function breakFeatures(words: readonly string[], at: number): number[] {
  const beforeLast = words[at - 2] ?? ''
  const last = words[at - 1] as string
  const next = words[at] as string
  const behindNext = words[at + 1] ?? ''
  const [lastEnding, nextEnding] = [endingOf(last, ENDING), endingOf(next, ENDING)]
  const [lastShort, nextShort] = [endingOf(last, SHORT_ENDING), endingOf(next, SHORT_ENDING)]
  return [
    last,
    lastEnding,
    lastShort,
    next,
    nextEnding,
    beforeLast,
    behindNext,
    `${lastShort} ${nextShort}`,
    `${last} ${next}`,
    `${endingOf(beforeLast, SHORT_ENDING)} ${lastShort}`,
    `${nextShort} ${endingOf(behindNext, SHORT_ENDING)}`,
    `${lastEnding} ${next}`,
    `${last} ${nextShort}`,
  ].map(numberOf)
}

/** Log-odds that a sentence ends before a word. */
export function oddsOfBreak({ bias, step, weights }: Breaks, words: readonly string[], at: number): number {
  const table = weights()
  return bias + step * breakFeatures(words, at).reduce((sum, feature) => sum + (table[feature] as number), 0)
}

/** The words of a text as `breakFeatures` knows them. */
export function describedForBreaks(folded: readonly string[]): string[] {
  return folded.map(described)
}

function endingOf(word: string, letters: number): string {
  return word.length <= letters ? word : `-${word.slice(-letters)}`
}

function numberOf(feature: string, kind: number): number {
  let hash = 0x811c9dc5 ^ (kind + 1)
  for (let index = 0; index < feature.length; index++)
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193)
  hash ^= hash >>> 15
  return (Math.imul(hash, 0x2c1b3c6d) >>> 16) % BREAK_FEATURES
}
