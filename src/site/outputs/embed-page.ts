import { html } from 'hono/html'
import type { Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import { accentAddress } from '../accent.ts'
import { addressOf } from '../assets.ts'
import { opinionAddress } from '../public/address.ts'
import type { Paper } from '../public/paper.ts'
import { plainly } from '../public/worded.ts'
import { questionsBlock } from './questions-block.ts'
import { quoteBlock } from './quote-block.ts'
import { type ShownClaim, saidIn } from './shown-claim.ts'
import { sayShared } from './words.ts'

/** A claim with its questions as a page that stands within a page of another site. It has no script, and its links leave the frame. */
export function embedPage(paper: Paper, shown: ShownClaim, language: Tag): string {
  const { opinion, claim } = shown
  const { statement, slug, languages, title, author } = opinion
  const { name, accent } = paper
  const said = saidIn(statement, language)
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${embedTitle(paper, shown, language)}</title>
<base target="_blank">
<link rel="stylesheet" href="${addressOf('/assets/page.css')}">
<link rel="stylesheet" href="${addressOf('/assets/embed.css')}">
${
  accent
    ? html`<link rel="stylesheet" href="${accentAddress(accent)}">
`
    : ''
}</head>
<body class="embedded">
<main>
${opinion.withdrawn ? html`<p class="alert" role="note">${sayShared('embed.withdrawn', language)}</p>` : ''}
<figure>
${quoteBlock(shown, language)}
${said === '' ? '' : html`<figcaption>${said}</figcaption>`}
</figure>
<h1>${say('reading.questions-to-claim', language, { n: claim.n })}</h1>
${questionsBlock(shown, language)}
<p class="from"><a href="${opinionAddress(language, slug, claim.n)}" rel="noopener"><cite>${plainly(title, language, languages)}</cite></a> — ${plainly(author, language, languages)}, ${name[language]}</p>
</main>
</body>
</html>
`)
}

/** What the frame is called by those who can't see it. */
export function embedTitle({ name }: Paper, { opinion, claim }: ShownClaim, language: Tag): string {
  const title = plainly(opinion.title, language, opinion.languages)
  return sayShared('embed.title', language, { site: name[language], n: claim.n, title })
}
