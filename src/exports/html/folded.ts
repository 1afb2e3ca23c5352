import { html } from 'hono/html'
import { boundText } from '../../html/bound.ts'
import type { Html } from '../../html/voice.ts'
import { foldedWords } from '../../law/fold.ts'
import { NUMBER_WORDS_OF_ALL } from '../../law/number-words.ts'
import { beginsClause, beginsPhrase } from './phrase-borders.ts'
import { isTelling } from './telling-words.ts'

/** Longer quotations are folded; folding away less than a line would only disturb. */
const LONGEST = 140
const HEAD = 40
const TAIL = 24
const SHORTEST_FOLD = 32
/** Where a telling word keeps another in sight: right behind it, or shortly before. */
const AROUND_TELLING = [-3, -2, -1, 0, 1]

const WORDS = /\S+/gu
const LETTER = /[\p{L}\d]/u

interface Stretch {
  readonly start: number
  readonly end: number
}

interface Word extends Stretch {
  readonly word: string
  readonly isTelling: boolean
}

/**
 * A long quotation with a part out of sight: the words themselves stand beside it in the statement. Its beginning, its end, its
 * figures, denials and limits with the words around them and what it is asked about stay in sight. Nothing is left out for those who copy it or have
 * it read aloud.
 * @param asked words of the quotation, in their order, that the question is about
 */
export function folded(words: string, asked: readonly string[] = []): Html {
  const away = words.length > LONGEST ? longestUnasked(words, asked) : undefined
  if (away === undefined) return boundText(words)
  const { start, end } = away
  return html`${boundText(words.slice(0, start - 1))}<span class="middle unseen">${words.slice(start - 1, end + 1)}</span><span class="tail">${boundText(words.slice(end + 1))}</span>`
}

/** The longest run of whole phrases that nothing keeps in sight, where it is worth folding away. */
function longestUnasked(words: string, asked: readonly string[]): Stretch | undefined {
  const all = [...words.matchAll(WORDS)].map(
    ({ 0: word, index }): Word => ({
      start: index,
      end: index + word.length,
      word,
      isTelling: isFigure(word) || isTelling(word),
    }),
  )
  const kept = placesOf(words, asked)
  const isKept = (at: number): boolean => {
    const { start, end } = all[at] as Word
    return (
      start <= HEAD ||
      end >= words.length - TAIL ||
      AROUND_TELLING.some((away) => all[at + away]?.isTelling) ||
      kept.some((one) => one.start < end && start < one.end)
    )
  }
  // «Случаи распространения | недостоверной информации»: a phrase is folded away as a whole, or stays.
  const each = all.map(({ word }) => word)
  let longest: Stretch | undefined
  let from: number | undefined
  for (let at = 0; at < all.length; at++) {
    if (isKept(at)) from = undefined
    else if (from === undefined && beginsPhrase(each, at)) from = (all[at] as Word).start
    if (from === undefined || !beginsClause(each, at + 1)) continue
    const { end } = all[at] as Word
    if (end - from > (longest ? longest.end - longest.start : SHORTEST_FOLD)) longest = { start: from, end }
  }
  return longest
}

function isFigure(word: string): boolean {
  return /\d/u.test(word) || foldedWords(word).some((one) => NUMBER_WORDS_OF_ALL.has(one))
}

/** Where these words stand, as words of their own. */
function placesOf(words: string, asked: readonly string[]): Stretch[] {
  const places: Stretch[] = []
  let from = 0
  for (const one of asked) {
    let start = words.indexOf(one, from)
    while (start >= 0 && !standsAlone(words, start, start + one.length)) start = words.indexOf(one, start + 1)
    if (start < 0) continue
    from = start + one.length
    places.push({ start, end: from })
  }
  return places
}

function standsAlone(words: string, start: number, end: number): boolean {
  return !LETTER.test(words[start - 1] ?? '') && !LETTER.test(words[end] ?? '')
}
