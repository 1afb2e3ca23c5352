import { html } from 'hono/html'
import type { Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import { opinionAddress } from '../public/address.ts'
import { publicPage } from '../public/page.ts'
import type { Paper } from '../public/paper.ts'
import { plainly } from '../public/worded.ts'
import { embedTitle } from './embed-page.ts'
import { pictured } from './forms.ts'
import { cardAddress, claimAddress, embedAddress, frameCode } from './frame.ts'
import { questionsBlock } from './questions-block.ts'
import { quoteBlock } from './quote-block.ts'
import { quoteOf, type ShownClaim, saidIn } from './shown-claim.ts'
import { sayShared } from './words.ts'

/** A claim by itself, for those who pass it on: it has a picture of its own, which a place within a page can't have. */
export function claimPage(paper: Paper, shown: ShownClaim, language: Tag, origin: string): string {
  const { opinion, claim } = shown
  const { slug, statement, languages, withdrawn } = opinion
  const { n } = claim
  const title = sayShared('claim.title', language, { n, title: plainly(opinion.title, language, languages) })
  const frame = String(
    frameCode(origin + embedAddress(language, slug, n), embedTitle(paper, shown, language)),
  )
  const card = cardAddress(language, slug, n)
  return publicPage(paper, {
    language,
    title,
    path: (tag) => claimAddress(tag, slug, n),
    canonical: (tag) => opinionAddress(tag, slug),
    description: quoteOf(shown, language).text,
    more: html`
${pictured(origin, origin + opinionAddress(language, slug, n), card)}`,
    main: html`<article class="prose shared"><h1>${title}</h1>
${withdrawn ? html`<p class="alert">${sayShared('embed.withdrawn', language)}</p>` : ''}
${quoteBlock(shown, language)}
<p class="said">${saidIn(statement, language)}</p>
<h2>${say('reading.questions-to-claim', language, { n })}</h2>
${questionsBlock(shown, language)}
<p><a href="${opinionAddress(language, slug, n)}">${sayShared('claim.whole', language)}</a></p>
<h2>${sayShared('claim.embed', language)}</h2>
<p>${sayShared('claim.embed.how', language)}</p>
<pre><code>${frame}</code></pre>
<p><a href="${card}">${sayShared('claim.picture', language)}</a></p>
</article>`,
  })
}
