import { html } from 'hono/html'
import type { Html } from './voice.ts'

/** «ст. 274», «№ 3», “art. 20”, «274-бабының», «Ж. Умиралиев». */
const TOGETHER =
  /(?<![\p{L}\d])(?:(?:ст|п|пп|подп|ч|art|Ст|П|Ч|Art)\.[ ]\d[\d-]*|№[ ]?\d+|\d+(?:-\d+)?-\p{L}{2,}|\p{Lu}\.[ ]\p{Lu}\p{L}+)/gu

/** Keeps together on a line what must not part, without changing a letter: what is copied stays what was said. */
export function bound(words: string): Html {
  const parts: (string | Html)[] = []
  let from = 0
  for (const { 0: together, index } of words.matchAll(TOGETHER)) {
    parts.push(words.slice(from, index), html`<span class="whole">${together}</span>`)
    from = index + together.length
  }
  parts.push(words.slice(from))
  return html`${parts}`
}
