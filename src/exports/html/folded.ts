import { html } from 'hono/html'
import { bound } from '../../html/bound.ts'
import type { Html } from '../../html/voice.ts'
import { foldedWords } from '../../law/fold.ts'
import { NUMBER_WORDS_OF_ALL } from '../../law/number-words.ts'
import { isTelling } from './telling-words.ts'

/** Longer quotations are folded; folding away less than a line would only disturb. */
const LONGEST = 140
const HEAD = 48
const TAIL = 40
const SHORTEST_FOLD = 32
/** Where a telling word keeps another in sight: right behind it, or shortly before. */
const AROUND_TELLING = [-3, -2, -1, 0, 1]

const WORDS = /\S+/gu
const LETTER = /[\p{L}\d]/u

interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * A long quotation with a part out of sight: the words themselves stand beside it in the statement. Its beginning, its end, its
 * figures, denials and limits with the words around them and what it is asked about stay in sight. Nothing is left out for those who copy it or have
 * it read aloud.
 * @param asked words of the quotation, in their order, that the question is about
 */
export function folded(words: string, asked: readonly string[] = []): Html {
  const away = words.length > LONGEST ? longestUnasked(words, asked) : undefined
  if (away === undefined) return bound(words)
  const { start, end } = away
  return html`${bound(words.slice(0, start - 1))}<span class="middle unseen">${words.slice(start - 1, end + 1)}</span><span class="tail">${bound(words.slice(end + 1))}</span>`
}

/** The longest run of words that nothing keeps in sight, where it is worth folding away. */
function longestUnasked(words: string, asked: readonly string[]): Stretch | undefined {
  const all = [...words.matchAll(WORDS)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    isTelling: isFigure(word) || isTelling(word),
  }))
  const kept = placesOf(words, asked)
  const isKept = (at: number): boolean => {
    const { start, end } = all[at] as Stretch
    return (
      start <= HEAD ||
      end >= words.length - TAIL ||
      AROUND_TELLING.some((away) => all[at + away]?.isTelling) ||
      kept.some((one) => one.start < end && start < one.end)
    )
  }
  let longest: Stretch | undefined
  let run: Stretch | undefined
  for (let at = 0; at < all.length; at++) {
    const { start, end } = all[at] as Stretch
    run = isKept(at) ? undefined : { start: run?.start ?? start, end }
    if (run && run.end - run.start > (longest ? longest.end - longest.start : SHORTEST_FOLD)) longest = run
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
