import { html } from 'hono/html'
import type { Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import { shell } from './shell.ts'

/** A page that says one thing and the way on. */
export function messagePage(kind: 'not-found' | 'fault' | 'refused', language: Tag): string {
  const title = say(`page.${kind}.title`, language)
  return shell({
    language,
    title: `${title} — ${say('page.name', language)}`,
    main: html`<div class="intro">
<h1>${title}</h1>
<p class="lede">${say(`page.${kind}.text`, language)}</p>
<p><a href="/?lang=${language}">${say('page.home', language)}</a></p>
</div>`,
  })
}
