import { html, raw } from 'hono/html'
import type { Accent } from '../../desk/setup/site-settings.ts'
import type { Html } from '../../exports/html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { LANGUAGE_NAMES, say, TAGS } from '../../messages/messages.ts'
import { accentAddress } from '../accent.ts'
import { addressOf } from '../assets.ts'
import { fontsNeeded } from '../fonts.ts'
import { sayLaw } from '../law/words.ts'

/** What a page is made of, besides what all pages share. */
export interface Shell {
  readonly language: Tag
  readonly title: string
  readonly main: Html
  /** What the site is called, where it has been given a name. */
  readonly siteName?: string
  /** What is kept and what is not, in the foot of the page; by default the words of the reader. */
  readonly footer?: string
  /** The colour of its links and buttons, where it is not ours. */
  readonly accent?: Accent
  /** Where the page is found in another language, with what is asked of it; the form by default. */
  readonly path?: string
  /** Style sheets besides the one of all pages. */
  readonly style?: string | readonly string[]
  /** What stands between the masthead and the content. */
  readonly beneath?: Html | ''
  /** What else stands in the head of the page. */
  readonly head?: Html
  /** Whether the law can be asked here: a corpus stands ready. */
  readonly law?: boolean
  /** The form whose content another language must keep, and where it is sent for that. */
  readonly keeps?: { readonly form: string; readonly action: string }
  /** Whether Enter in the kept form must not take a language's button for the form's own. */
  readonly typed?: boolean
}

/** A whole page. */
export function shell({
  language,
  title,
  main,
  path = '/',
  style = [],
  beneath = '',
  law,
  keeps,
  typed,
  head,
  siteName,
  accent,
  footer,
}: Shell): string {
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
${fontsNeeded(language).map(
  (font) => html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>
`,
)}<link rel="stylesheet" href="${addressOf('/assets/page.css')}">
${[style].flat().map(
  (sheet) => html`<link rel="stylesheet" href="${addressOf(sheet)}">
`,
)}${accent ? html`<link rel="stylesheet" href="${accentAddress(accent)}">` : ''}
<link rel="icon" href="${addressOf('/assets/icon.svg')}" type="image/svg+xml">
<script type="module" src="${addressOf('/assets/copy.js')}"></script>
${head ?? ''}
</head>
<body>
<a class="skip" href="#content">${say('page.skip', language)}</a>
<header class="mast">
<p class="name"><a href="/?lang=${language}">${siteName ?? say('page.name', language)}</a>${siteName === undefined ? html` <span>${say('page.motto', language)}</span>` : ''}</p>
${typed && keeps ? html`<button class="unseen" form="${keeps.form}" tabindex="-1" aria-hidden="true"></button>` : ''}<nav aria-label="${say('page.languages', language)}"><ul class="languages">
${TAGS.map(
  (tag) => html`<li lang="${tag}">${languageChoice(tag, language, path, keeps)}</li>
`,
)}</ul></nav>
</header>
${beneath}
<main id="content" tabindex="-1">
${main}
</main>
<footer class="foot"><p>${footer ?? say('page.footer', language)}</p>
<p><a href="/checks?lang=${language}">${say('reading.method', language)}</a></p>
${law ? html`<p><a href="/law?lang=${language}">${sayLaw('title', language)}</a></p>` : ''}</footer>
</body>
</html>`)
}

function languageChoice(tag: Tag, language: Tag, path: string, keeps: Shell['keeps']): Html {
  const name = LANGUAGE_NAMES[tag]
  if (tag === language) return html`<span aria-current="true">${name}</span>`
  if (!keeps)
    return html`<a href="${path}${path.includes('?') ? '&' : '?'}lang=${tag}" hreflang="${tag}">${name}</a>`
  const { form, action } = keeps
  return html`<button form="${form}" name="to" value="${tag}" formaction="${action}"${raw(' formnovalidate')}>${name}</button>`
}
