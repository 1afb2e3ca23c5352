import { html } from 'hono/html'
import type { Accent } from '../../desk/setup/site-settings.ts'
import type { Html } from '../../html/voice.ts'
import { accentAddress } from '../accent.ts'
import { addressOf } from '../assets.ts'
import { fontsNeeded } from '../fonts.ts'
import type { SiteFrame } from '../site-frame.ts'
import { type Body, pageBody } from './body.ts'

/** What a page is made of, besides what all pages share. */
export interface Shell extends Body {
  /** The colour of its links and buttons, where it is not ours. */
  readonly accent?: Accent
  /** Style sheets besides the one of all pages. */
  readonly style?: string | readonly string[]
  /** What else stands in the head of the page. */
  readonly head?: Html
}

/** A page that is not of an area, within the site that shows it. */
export function standingIn(
  site: SiteFrame | undefined,
  place?: string,
  isWithin = true,
): Pick<Shell, 'frame' | 'accent' | 'standing'> {
  if (site === undefined) return {}
  return { ...site, standing: place === undefined ? {} : { place, isWithin } }
}

/** A whole page. */
export function shell({ accent, style = [], head, ...body }: Shell): string {
  const { language, title, frame } = body
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
${[...(frame ? ['/assets/frame.css'] : []), ...[style].flat()].map(
  (sheet) => html`<link rel="stylesheet" href="${addressOf(sheet)}">
`,
)}${accent ? html`<link rel="stylesheet" href="${accentAddress(accent)}">` : ''}
<link rel="icon" href="${addressOf('/assets/icon.svg')}" type="image/svg+xml">
<script type="module" src="${addressOf('/assets/copy.js')}"></script>
${head ?? ''}
</head>
<body${frame ? html` class="framed"` : ''}>
${pageBody(body)}
</body>
</html>`)
}
