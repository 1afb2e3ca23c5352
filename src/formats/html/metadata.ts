import type { Metadata } from '../../reader/statement.ts'
import { dayOf } from '../day.ts'
import type { DomDocument } from '../dom.ts'
import { known } from '../known.ts'
import { languageHint } from '../language-hint.ts'
import { linkedData } from './linked-data.ts'

const DATES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'publishdate',
  'date',
]

/**
 * What a page says of itself, but for a day that only stands beside its text: see `ownDay`. An author is taken for the channel,
 * never for the speaker: on an office's or a paper's page the author is a clerk or a journalist, and questions must not be put
 * to them.
 */
export function pageMetadata(document: DomDocument, text: string): Metadata {
  const named = metaOf(document)
  const heading = headingOf(document)
  const title = document.querySelector('title')?.textContent ?? undefined
  const address = addressOf(document, named)
  const own = [named.get('og:title'), heading, title, address].filter((one) => one !== undefined)
  const linked = linkedData(document, new Set(own.map((one) => one.trim())))
  const dates = [...DATES.map((name) => named.get(name)), linked.datePublished]
  return known({
    title: named.get('og:title') ?? linked.headline ?? heading ?? title,
    date: dates.map(dayOf).find((day) => day !== undefined),
    language: languageOf(document, named, text),
    channel:
      named.get('og:site_name') ??
      linked.publisher ??
      linked.author ??
      named.get('author') ??
      named.get('article:author'),
    address,
  })
}

function metaOf(document: DomDocument): ReadonlyMap<string, string> {
  const named = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    // An item described inside the page may be another article.
    const property = meta.closest('[itemscope]') ? null : meta.getAttribute('itemprop')
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? property ?? '')
      .trim()
      .toLowerCase()
    const content = (meta.getAttribute('content') ?? '').trim()
    if (name !== '' && content !== '' && !named.has(name)) named.set(name, content)
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
