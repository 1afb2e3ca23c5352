import { blockText } from '../blocks.ts'
import type { DomDocument, DomElement } from '../dom.ts'

/** Statements are often short: a strict first attempt is believed from here on. */
const SHORTEST = 140
/** Readability looks at each element many times; larger pages are taken by their landmarks. */
const MOST_ELEMENTS = 20_000
const AROUND = new Set(['nav', 'header', 'footer', 'aside'])
const AROUND_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'dialog', 'search'])

/** The article's text. `whole` is the text of the whole page, the last resort. Takes the document apart. */
export async function articleText(document: DomDocument, whole: string): Promise<string> {
  const byLandmarks = landmarkText(document, whole)
  const { Readability } = await import('@mozilla/readability')
  try {
    const article = new Readability<DomElement>(document as never, {
      charThreshold: SHORTEST,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      // The tree itself instead of markup: nothing is written out and parsed again.
      serializer: (node) => node as unknown as DomElement,
    }).parse()
    const text = article?.content ? blockText(article.content) : ''
    return text === '' ? byLandmarks : text
  } catch {
    // Too many elements, or markup that it trips over: landmarks still give the text.
    return byLandmarks
  }
}

/** The text of `<main>` or a sole `<article>`, else of the page without what stands around. */
function landmarkText(document: DomDocument, whole: string): string {
  const articles = [...document.querySelectorAll('article')]
  const main =
    document.querySelector('main, [role="main"]') ?? (articles.length === 1 ? articles[0] : undefined)
  const text = main ? blockText(main, isAround) : ''
  return text || blockText(document.body, isAround) || whole
}

function isAround(node: DomElement): boolean {
  return AROUND.has(node.nodeName.toLowerCase()) || AROUND_ROLES.has(node.getAttribute('role') ?? '')
}
