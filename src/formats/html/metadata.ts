import type { Day } from '../../law/law.ts'
import type { Metadata } from '../../reader/statement.ts'
import type { DomDocument } from '../dom.ts'
import { known } from '../known.ts'
import { languageHint } from '../language-hint.ts'
import { linkedData } from './linked-data.ts'
import { publishedDays } from './published.ts'

/**
 * What a page says of itself, but for a day that only stands beside its text: see `ownDay`. An author is taken for the channel,
 * never for the speaker: on an office's or a paper's page the author is a clerk or a journalist, and questions must not be put
 * to them. Of several days none is taken: `days` tells all that were found.
 */
export function pageMetadata(
  document: DomDocument,
  text: string,
): {
  readonly metadata: Metadata
  readonly days: readonly Day[]
  readonly articleBody: string | undefined
} {
  const all = metaOf(document)
  const named = new Map([...all].map(([name, values]) => [name, values[0] as string]))
  const heading = headingOf(document)
  const title = document.querySelector('title')?.textContent ?? undefined
  const address = addressOf(document, named)
  const own = [named.get('og:title'), heading, title, address].filter((one) => one !== undefined)
  const linked = linkedData(document, new Set(own.map((one) => one.trim())))
  const told = publishedDays(all, linked.datePublished)
  const days = told.length > 0 ? told : publishedDays(new Map(), linked.pagePublished)
  const metadata = known({
    title: named.get('og:title') ?? linked.headline ?? heading ?? title,
    date: days.length === 1 ? days[0] : undefined,
    language: languageOf(document, named, text),
    channel:
      named.get('og:site_name') ??
      linked.publisher ??
      linked.author ??
      named.get('author') ??
      named.get('article:author'),
    address,
  })
  return { metadata, days, articleBody: linked.articleBody }
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
