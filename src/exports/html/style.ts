import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

let style: string | undefined

/** The page's style sheet: the same for a file that is sent on and for the site. */
export function pageStyle(): string {
  style ??= readFileSync(new URL('page.css', import.meta.url), 'utf8')
  return style
}

/** SHA-256 of the style sheet in Base64, by which a file's policy allows it and no other. */
export function pageStyleHash(): string {
  return createHash('sha256').update(pageStyle(), 'utf8').digest('base64')
}
