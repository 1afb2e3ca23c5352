import { readFileSync } from 'node:fs'

let style: string | undefined

/** The page's style sheet: the same for a file that is sent on and for the site. */
export function pageStyle(): string {
  style ??= readFileSync(new URL('page.css', import.meta.url), 'utf8')
  return style
}
