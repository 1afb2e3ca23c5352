import type { DomDocument } from '../dom.ts'

/** What JSON-LD says of an article. */
export interface LinkedData {
  readonly headline?: string | undefined
  readonly datePublished?: string | undefined
  /** When the page was published, which may be the day of the whole site. */
  readonly pagePublished?: string | undefined
  readonly publisher?: string | undefined
  /** Authors and publishers that are organisations and no news media, the authors first. */
  readonly organisations?: readonly string[]
  /** Its words, where they are told whole. */
  readonly articleBody?: string | undefined
}

const MOST_CHARACTERS = 200_000
/** What XHTML wraps a script in. */
const CDATA = /^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\*\/)?(.*?)(?:\/\/|\/\*)?\]\]>(?:\*\/)?\s*$/su
const ARTICLE = /(?:Article|Posting|Report|Statement)$/u
/** A page's day may be that of the whole site, so it is the last resort. */
const PAGE = /WebPage$/u
const ORGANISATION = /^(?:https?:\/\/schema\.org\/)?(?:Organization|Government(?:Organization|Office))$/u

/**
 * What JSON-LD says of the article on a page. Where it describes several, it is the one with the page's own title or
 * address; where that is none of them and their days differ, nothing is known. Anything broken is passed over, as search
 * engines do.
 */
export function linkedData(document: DomDocument, ownNames: ReadonlySet<string>): LinkedData {
  const described = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    things(script.textContent ?? ''),
  )
  const articles = described.filter((thing) => isDated(thing, ARTICLE))
  const own = articles.find((thing) => namesOf(thing).some((name) => ownNames.has(name)))
  const days = new Set(articles.map(({ datePublished }) => String(datePublished).slice(0, 10)))
  const article = own ?? (days.size > 1 ? undefined : articles[0])
  const page = days.size > 1 ? undefined : described.find((one) => isDated(one, PAGE))
  const thing = article ?? page
  const undated = described.filter((one) => types(one).some((type) => ARTICLE.test(type)))
  const signed = thing ?? (undated.length === 1 ? undated[0] : undefined)
  const organisations = [signed?.author, signed?.publisher].flat().flatMap(organisation)
  if (!thing) return { organisations, articleBody: text(signed?.articleBody) }
  return {
    organisations,
    headline: text(thing.headline),
    datePublished: text(article?.datePublished),
    pagePublished: text(page?.datePublished),
    publisher: name(thing.publisher),
    articleBody: text(article?.articleBody),
  }
}

type Thing = Readonly<Record<string, unknown>>

function isDated(thing: Thing, kind: RegExp): boolean {
  return types(thing).some((type) => kind.test(type)) && text(thing.datePublished) !== undefined
}

/** By what an article can be told to be the one of this page. */
function namesOf(thing: Thing): string[] {
  const page = thing.mainEntityOfPage
  return [thing.headline, thing.url, thing['@id'], isThing(page) ? page['@id'] : page]
    .map((value) => text(value)?.trim())
    .filter((value) => value !== undefined)
}

function things(source: string): Thing[] {
  if (source.length > MOST_CHARACTERS) return []
  try {
    const parsed: unknown = JSON.parse(source.replace(CDATA, '$1'))
    return [parsed]
      .flat()
      .filter(isThing)
      .flatMap((thing) => [thing, ...[thing['@graph'], thing.mainEntity].flat().filter(isThing)])
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

/** A person is a clerk or a journalist, and a news medium no official body, whatever it calls itself. */
function organisation(value: unknown): string[] {
  if (isThing(value) && types(value).some((type) => !ORGANISATION.test(type))) return []
  return [name(value)].filter((one) => one !== undefined)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
