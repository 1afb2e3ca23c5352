import { html } from 'hono/html'
import { bound } from './bound.ts'
import type { Html } from './voice.ts'

/** Longer quotations are folded; folding away less than a line would only disturb. */
const LONGEST = 64
const HEAD = 26
const TAIL = 22
const SHORTEST_FOLD = 16
/** A figure, with the word before it. */
const FIGURE = /\s\S+\s+\d/u

/**
 * A long quotation with its middle out of sight: the words themselves stand beside it in the statement. Nothing is left out for
 * those who copy it or have it read aloud.
 */
export function folded(words: string): Html {
  const head = words.indexOf(' ', HEAD)
  const tail = beforeFigure(words, head, words.lastIndexOf(' ', words.length - TAIL))
  if (words.length <= LONGEST || head < 0 || tail - head < SHORTEST_FOLD) return bound(words)
  return html`${bound(words.slice(0, head))}<span class="middle unseen">${words.slice(head, tail + 1)}</span><span class="tail">${bound(words.slice(tail + 1))}</span>`
}

/** Where the end begins that stays in sight: no figure is folded away, nor the word before it («до 20 лет»). */
function beforeFigure(words: string, head: number, tail: number): number {
  const figure = words.slice(Math.max(0, head), tail).search(FIGURE)
  return figure < 0 ? tail : head + figure
}
