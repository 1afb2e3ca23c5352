import type { Chance } from '../../bench/law/chance.ts'
import { type PlainTexts, plainWords } from './plain-scan.ts'
import type { WordForms } from './word-forms.ts'

/** How a phrase was drawn: words of a text written otherwise, a stretch of a text as it is, one word in another form, or changed. */
export const KINDS = ['words', 'stretch', 'inflected', 'changed'] as const
export type Kind = (typeof KINDS)[number]

/** A phrase as somebody types it, and its words. */
export interface Drawn {
  readonly kind: Kind
  readonly typed: string
  readonly words: readonly string[]
}

const MOST_WORDS = 6
/** What people and programs put between words: a soft hyphen and hyphens that break no line, too. */
const BETWEEN = [
  ' ',
  ' ',
  ' ',
  '\n',
  '\r\n',
  '\u00a0',
  '-',
  ' - ',
  '\u2011',
  ' \u2013 ',
  '\u00ad ',
  ', ',
  '\u2028',
]

/** Draws a phrase from places all over the texts. */
export function draw(kind: Kind, texts: PlainTexts, forms: WordForms, chance: Chance): Drawn {
  if (kind === 'stretch') return stretch(texts, chance)
  const words = neighbours(texts, chance)
  if (kind === 'inflected') inflect(words, texts, forms, chance)
  if (kind === 'changed') change(words, texts, chance)
  return { kind, words, typed: typed(words, chance) }
}

function neighbours({ words, starts, spellings }: PlainTexts, chance: Chance): string[] {
  for (;;) {
    const at = chance.below(words.length)
    const end = at + 1 + chance.below(MOST_WORDS)
    const next = starts[textAt(starts, at) + 1] as number
    if (end <= next) return Array.from(words.subarray(at, end), (number) => spellings[number] as string)
  }
}

/** The text in which a word stands. */
function textAt(starts: Int32Array, word: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= word) low = middle
    else high = middle - 1
  }
  return low
}

const LETTERS = 60
/** A word that a stretch parts at its beginning or end. */
const PARTED = /^[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]+|[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]+$/gu

function stretch({ texts }: PlainTexts, chance: Chance): Drawn {
  for (;;) {
    const text = texts[chance.below(texts.length)] as string
    const from = chance.below(Math.max(1, text.length - LETTERS))
    const typed = text.slice(from, from + LETTERS).replace(PARTED, '')
    const words = plainWords(typed)
    if (words.length > 0 && words.length <= MOST_WORDS) return { kind: 'stretch', words, typed }
  }
}

function inflect(words: string[], { spellings }: PlainTexts, forms: WordForms, chance: Chance): void {
  const at = chance.below(words.length)
  const all = [...forms.of(words[at] as string)]
  words[at] = spellings[all[chance.below(all.length)] as number] ?? (words[at] as string)
}

function change(words: string[], texts: PlainTexts, chance: Chance): void {
  const at = chance.below(words.length)
  const word = words[at] as string
  const cut = chance.below(word.length)
  const [other = ''] = neighbours(texts, chance)
  switch (chance.below(6)) {
    case 0:
      words[at] = texts.spellings[chance.below(texts.spellings.length)] as string
      return
    case 1:
      words.reverse()
      return
    case 2:
      words[at] = `${word.slice(0, cut)}${word.slice(cut + 1)}` || other
      return
    case 3:
      words.push(other)
      return
    case 4:
      words.splice(at, 1)
      if (words.length === 0) words.push(other)
      return
    default:
      words[at] = other
  }
}

function typed(words: readonly string[], chance: Chance): string {
  return words
    .map((word, at) => (at === 0 ? '' : BETWEEN[chance.below(BETWEEN.length)]) + capitals(word, chance))
    .join('')
}

function capitals(word: string, chance: Chance): string {
  const kind = chance.below(4)
  const upper =
    kind === 0 ? word.toUpperCase() : kind === 1 ? word.charAt(0).toUpperCase() + word.slice(1) : word
  // What has no single capital letter keeps its own.
  return upper.toLowerCase() === word ? upper : word
}
