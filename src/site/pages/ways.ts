import { html } from 'hono/html'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import { sayLaw } from '../law/words.ts'

/**
 * Where one can go on a machine without a site of its own.
 * @param at address of the page that is shown, where it has one
 */
export function waysOf(language: Tag, at: string | undefined): Html {
  const [path = ''] = (at ?? '').split('?')
  const ways = [
    { to: '/', words: say('page.to-form', language), beneath: '/read/' },
    { to: '/law', words: sayLaw('title', language), beneath: '/law/' },
    { to: '/checks', words: say('reading.method', language), beneath: '/checks/' },
  ]
  return html`<nav class="ways" aria-label="${say('page.ways', language)}"><ul>
${ways.map(({ to, words, beneath }) => {
  const current = path === to ? 'page' : path.startsWith(beneath) ? 'true' : undefined
  return html`<li><a href="${to}?lang=${language}"${current && html` aria-current="${current}"`}>${words}</a></li>
`
})}</ul></nav>`
}
