import type { Chance } from './chance.ts'

/** A phrase to look for: as somebody types it, and its words. */
export interface Phrase {
  readonly typed: string
  readonly words: readonly string[]
}

/** A word, read otherwise than the index reads it, so that a mistake there is seen here. */
export const WORD = /[\p{L}\p{M}\p{N}]+/gu

/**
 * Two to four neighbouring words from places all over the law, with line breaks, hyphens and capitals that the text does not
 * have there.
 */
export function phrasesOf(texts: readonly string[], count: number, chance: Chance): Phrase[] {
  const found: Phrase[] = []
  while (found.length < count) {
    const text = texts[chance.below(texts.length)] as string
    const from = chance.below(Math.max(1, text.length - 200))
    const words = (text.slice(from, from + 200).match(WORD) ?? []).slice(1, -1).map(lower)
    const length = 2 + chance.below(3)
    if (words.length >= length) found.push(asPhrase(words.slice(0, length), chance))
  }
  return found
}

/** The first word of one phrase and the last of another: most of these stand nowhere. */
export function mixedPhrases(phrases: readonly Phrase[], chance: Chance): Phrase[] {
  return phrases.map(({ words }, index) => {
    const other = phrases[(index * 7 + 3) % phrases.length] as Phrase
    return asPhrase([words[0] as string, other.words.at(-1) as string], chance)
  })
}

const BETWEEN = [' ', ' ', '\n', '-', ' \n ', ' - ']

export function asPhrase(words: readonly string[], chance: Chance): Phrase {
  const typed = words.reduce(
    (before, word) => `${before}${BETWEEN[chance.below(BETWEEN.length)]}${capitals(word, chance)}`,
    '',
  )
  return { typed: typed.trim(), words }
}

function capitals(word: string, chance: Chance): string {
  const kind = chance.below(4)
  // What has no single capital letter keeps its own.
  const upper =
    kind === 0 ? word.toUpperCase() : kind === 1 ? word.charAt(0).toUpperCase() + word.slice(1) : word
  return lower(upper) === word ? upper : word
}

export function lower(word: string): string {
  return word.toLowerCase()
}
