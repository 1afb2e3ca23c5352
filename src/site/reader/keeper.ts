import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { TAGS } from '../../law/tags.ts'
import { asset } from '../assets.ts'
import type { ReaderFiles } from './files.ts'

const PAGES = TAGS.map((tag) => `/${tag}/read`)
/** What it looks after: the pages with the form, and the reader's files; no other page of the site. */
export const SCOPES = ['/reader/', ...PAGES]

const VERSION_LENGTH = 16
const HEADERS = {
  'content-type': 'text/javascript; charset=utf-8',
  // It may ask this site for what it keeps, and nobody for anything else.
  'content-security-policy': "default-src 'none'; connect-src 'self'",
  // Another version has another address: a browser need not ask whether there is one while somebody reads.
  'cache-control': 'public, max-age=31536000, immutable',
  'service-worker-allowed': '/',
}

/** What keeps the page with the form for use without a connection. */
export interface Keeper {
  readonly address: string
  readonly source: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The keeper with the list of what it keeps. It is another one whenever anything in the list is another: then a browser
 * fetches it all anew and forgets the old.
 * @param pages the page with the form in each language, but for the keeper's own address
 */
export function makeKeeper(files: ReaderFiles, pages: readonly string[]): Keeper {
  const linked = new Set(pages.flatMap(filesIn))
  for (const address of [...linked]) for (const font of fontsIn(address)) linked.add(font)
  const kept = [...linked, files.worker].sort()
  const later = [...Object.values(files.formats), ...Object.values(files.data)].sort()
  const script = readFileSync(new URL('../islands/keeper.js', import.meta.url), 'utf8')
  const hash = createHash('sha256')
  for (const part of [script, ...kept, ...later, ...pages]) hash.update(`${part}\n`)
  const version = hash.digest('hex').slice(0, VERSION_LENGTH)
  const list = { version, pages: PAGES, files: kept, later }
  return {
    address: `/reader/${version}/keeper.js`,
    source: `const KEPT = ${JSON.stringify(list)}\n${script}`,
    headers: HEADERS,
  }
}

/** Files that a page's head refers to. */
function filesIn(page: string): string[] {
  const [head = ''] = page.split('</head>')
  return [...head.matchAll(/(?:href|src)="(\/(?:assets|fonts)\/[^"]+)"/gu)].map(
    ([, address]) => address as string,
  )
}

/** Fonts that a style sheet refers to. */
function fontsIn(address: string): string[] {
  const [path = ''] = address.split('?')
  if (!path.endsWith('.css')) return []
  const sheet = asset(path)
  if (typeof sheet?.body !== 'string') return []
  return [...sheet.body.matchAll(/url\("(\/fonts\/[^"]+)"\)/gu)].map(([, font]) => font as string)
}
