import type { DomDocument } from '../dom.ts'

/** What JSON-LD says of an article. */
export interface LinkedData {
  readonly headline?: string | undefined
  readonly datePublished?: string | undefined
  readonly author?: string | undefined
  readonly publisher?: string | undefined
}

const MOST_CHARACTERS = 200_000
const ARTICLE = /(?:Article|Posting|Report|WebPage|Statement)$/u

/** The first JSON-LD description of an article on the page; anything broken is passed over, as search engines do. */
export function linkedData(document: DomDocument): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of things(script.textContent ?? '')) {
      if (!types(thing).some((type) => ARTICLE.test(type)) || typeof thing.datePublished !== 'string')
        continue
      return {
        headline: text(thing.headline),
        datePublished: text(thing.datePublished),
        author: name(thing.author),
        publisher: name(thing.publisher),
      }
    }
  }
  return {}
}

type Thing = Readonly<Record<string, unknown>>

function things(source: string): Thing[] {
  if (source.length > MOST_CHARACTERS) return []
  try {
    const parsed: unknown = JSON.parse(source)
    const listed = Array.isArray(parsed) ? parsed : [parsed]
    return listed.filter(isThing).flatMap((thing) => {
      const graph = thing['@graph']
      return Array.isArray(graph) ? [thing, ...graph.filter(isThing)] : [thing]
    })
  } catch {
    // Broken JSON-LD is common and no reason to refuse a page.
    return []
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function types(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string')
}

function name(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  return text(isThing(first) ? first.name : first)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
