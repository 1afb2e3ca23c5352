import { html } from 'hono/html'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { LANGUAGE_NAMES, say } from '../../messages/messages.ts'
import { accentAddress } from '../accent.ts'
import { addressOf } from '../assets.ts'
import { fontsNeeded } from '../fonts.ts'
import { footOf, placesOf } from '../pages/frame.ts'
import { frameOf } from './frame.ts'
import { type Described, describedHead } from './head.ts'
import type { Paper } from './paper.ts'

/** A public page. */
export interface PublicPage extends Described {
  readonly language: Tag
  /** Its own title; the first page has none. */
  readonly title?: string
  readonly main: Html
  /** Whether the page is the search itself. */
  readonly isSearch?: boolean
}

/** A whole public page: it needs no script. */
export function publicPage(paper: Paper, page: PublicPage): string {
  const { language, main, path } = page
  const { name, accent } = paper
  const frame = frameOf(paper, language)
  const title = page.title ?? name[language]
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title === undefined ? title : `${title} — ${name[language]}`}</title>
${fontsNeeded(language).map(
  (font) => html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>
`,
)}${['/assets/page.css', '/assets/public.css'].map(
  (sheet) => html`<link rel="stylesheet" href="${addressOf(sheet)}">
`,
)}${
  accent
    ? html`<link rel="stylesheet" href="${accentAddress(accent)}">
`
    : ''
}<link rel="icon" href="${addressOf('/assets/icon.svg')}" type="image/svg+xml">
${describedHead(paper, language, title, page)}
${paper.forms.head?.(language) ?? ''}
</head>
<body class="public framed">
<a class="skip" href="#content">${say('page.skip', language)}</a>
<header class="mast">
<p class="name"><a href="${frame.home}">${frame.name}</a></p>
<nav aria-label="${say('page.languages', language)}"><ul class="languages">
${paper.languages.map(
  (tag) => html`<li lang="${tag}">${
    tag === language
      ? html`<span aria-current="true">${LANGUAGE_NAMES[tag]}</span>`
      : html`<a href="${path(tag)}" hreflang="${tag}">${LANGUAGE_NAMES[tag]}</a>`
  }</li>
`,
)}</ul></nav>
</header>
${placesOf(frame, { place: path(language), isSearch: page.isSearch === true })}
<main id="content" tabindex="-1">
${main}
</main>
${footOf(frame)}
</body>
</html>
`)
}
