import { html } from 'hono/html'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'

/** What a frame is made for, in pixels. */
export const FRAME = { width: 600, height: 420 }

export const claimAddress = (language: Tag, slug: string, n: number): string =>
  `/${language}/opinions/${slug}/claims/${n}`

export const embedAddress = (language: Tag, slug: string, n: number): string =>
  `/embed/${language}/${slug}/${n}`

export const cardAddress = (language: Tag, slug: string, n: number): string =>
  `/cards/${language}/${slug}/${n}.png`

/** The code that shows a claim on another site: nothing runs in it, and its links open outside. */
export function frameCode(address: string, title: string, { width, height } = FRAME): Html {
  return html`<iframe src="${address}" title="${title}" width="${width}" height="${height}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:100%"></iframe>`
}
