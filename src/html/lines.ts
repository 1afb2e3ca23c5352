import { html } from 'hono/html'
import { boundText } from './bound.ts'
import type { Html } from './voice.ts'

/** Words of a statement, line by line. */
export function lines(words: string): Html {
  return html`${words.split('\n').map((line, at) => (at === 0 ? boundText(line) : html`<br>${boundText(line)}`))}`
}
