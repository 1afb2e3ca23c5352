import { html } from 'hono/html'
import type { Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import { readAddress } from '../public/address.ts'
import type { SiteFrame } from '../site-frame.ts'
import { shell, standingIn } from './shell.ts'

/** A page that says one thing and the way on. */
export function messagePage(
  kind: 'not-found' | 'fault' | 'refused' | 'gone',
  language: Tag,
  site?: SiteFrame,
): string {
  const title = say(`page.${kind}.title`, language)
  return shell({
    language,
    title: `${title} — ${site?.frame.name ?? say('page.name', language)}`,
    ...standingIn(site),
    main: html`<div class="intro">
<h1>${title}</h1>
<p class="lede">${say(kind === 'not-found' && site ? 'page.not-found.text.site' : `page.${kind}.text`, language)}</p>
<p><a href="${site ? readAddress(language) : `/?lang=${language}`}">${say('page.home', language)}</a></p>
</div>`,
  })
}
