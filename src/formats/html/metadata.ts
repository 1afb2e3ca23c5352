import type { Day } from '../../law/law.ts'
import type { Metadata } from '../../reader/statement.ts'
import type { DomDocument } from '../dom.ts'
import { known } from '../known.ts'
import { languageHint } from '../language-hint.ts'
import { linkedData } from './linked-data.ts'
import { publishedDays, writtenPublished } from './published.ts'

const AUTHOR = ['author', 'article:author', 'dc.creator', 'dcterms.creator']
const PUBLISHER = ['publisher', 'article:publisher', 'dc.publisher', 'dcterms.publisher', 'og:site_name']

/**
 * What a page says of itself, but for a day that only stands beside its text: see `ownDay`. An author is taken for
 * nobody: on an office's or a paper's page it is a clerk or a journalist, who is neither the speaker nor a place. Of several days none is taken: `days` tells all that were found.
 */
export function pageMetadata(
  document: DomDocument,
  text: string,
): {
  readonly metadata: Metadata
  readonly days: readonly Day[]
  /** Its days as they are written. */
  readonly written: readonly string[]
  /** Who wrote and who published it, as far as they may be official bodies. */
  readonly publishers: readonly string[]
  readonly articleBody: string | undefined
} {
  const all = metaOf(document)
  const named = new Map([...all].map(([name, values]) => [name, values[0] as string]))
  const heading = headingOf(document)
  const title = document.querySelector('title')?.textContent ?? undefined
  const address = addressOf(document, named)
  const own = [named.get('og:title'), heading, title, address].filter((one) => one !== undefined)
  const linked = linkedData(document, new Set(own.map((one) => one.trim())))
  const written = writtenPublished(all, linked.datePublished)
  const ofPage = linked.pagePublished === undefined ? [] : [linked.pagePublished.trim()]
  const told = publishedDays(written)
  const days = told.length > 0 ? told : publishedDays(ofPage)
  const metadata = known({
    title: named.get('og:title') ?? linked.headline ?? heading ?? title,
    date: days.length === 1 ? days[0] : undefined,
    speaker: named.get('speaker'),
    office: named.get('office'),
    body: named.get('body'),
    language: languageOf(document, named, text),
    channel: named.get('og:site_name') ?? linked.publisher,
    address,
  })
  const signed = (names: readonly string[]) => names.flatMap((name) => all.get(name) ?? [])
  const publishers = [...signed(AUTHOR), ...(linked.organisations ?? []), ...signed(PUBLISHER)]
  return {
    metadata,
    days,
    written: [...written, ...ofPage],
    publishers: [...new Set(publishers)],
    articleBody: linked.articleBody,
  }
}

/** What stands under each name: an element may have several at once, by `property` for one reader and `itemprop` for another. */
function metaOf(document: DomDocument): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta')) {
    // An item described inside the page may be another article.
    const property = meta.closest('[itemscope]') ? null : meta.getAttribute('itemprop')
    const content = (meta.getAttribute('content') ?? '').trim()
    const names = [meta.getAttribute('property'), meta.getAttribute('name'), property]
      .map((name) => (name ?? '').trim().toLowerCase())
      .filter((name) => name !== '')
    for (const name of content === '' ? [] : new Set(names))
      named.set(name, [...(named.get(name) ?? []), content])
  }
  return named
}

/** A single main heading is the title without the name of the site, which `<title>` often adds. */
function headingOf(document: DomDocument): string | undefined {
  const headings = [...document.querySelectorAll('h1')]
  const text = headings.length === 1 ? (headings[0]?.textContent ?? '').trim() : ''
  return text === '' ? undefined : text
}

function languageOf(
  document: DomDocument,
  named: ReadonlyMap<string, string>,
  text: string,
): Metadata['language'] {
  const { documentElement } = document
  const candidates = [
    documentElement.getAttribute('lang'),
    documentElement.getAttribute('xml:lang'),
    named.get('og:locale'),
    named.get('language'),
  ]
  return candidates.map((candidate) => languageHint(candidate, text)).find((tag) => tag !== undefined)
}

function addressOf(document: DomDocument, named: ReadonlyMap<string, string>): string | undefined {
  const candidates = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    named.get('og:url'),
  ]
  return candidates.find((address): address is string => /^https?:\/\/[^\s]+$/iu.test(address ?? ''))
}
