import { html } from 'hono/html'
import type { Tag } from '../../../law/law.ts'
import { archiveAddress, home, searchAddress } from '../address.ts'
import { publicPage } from '../page.ts'
import type { Paper } from '../paper.ts'
import { sayPublic } from '../words.ts'

/** That there is nothing at an address, and the ways on. */
export function notFoundPage(paper: Paper, language: Tag): string {
  const title = sayPublic('not-found', language)
  return publicPage(paper, {
    language,
    title,
    path: home,
    isUnlisted: true,
    main: html`<header class="head"><h1>${title}</h1>
<p class="lede">${sayPublic('not-found.text', language)}</p></header>
<p><a href="${searchAddress(language)}">${sayPublic('search', language)}</a></p>
<p><a href="${archiveAddress(language)}">${sayPublic('archive', language)}</a></p>`,
  })
}
