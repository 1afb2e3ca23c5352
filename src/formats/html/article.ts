import { blockText } from '../blocks.ts'
import type { DomDocument, DomElement } from '../dom.ts'
import { isAround, isAroundByTag, isOtherNews } from './around.ts'
import { Words } from './words.ts'

/** Statements are often short: a strict first attempt is believed from here on. */
const SHORTEST = 140
/** Readability looks at each element many times; larger pages are taken by their landmarks. */
const MOST_ELEMENTS = 20_000
/** A landmark without most of what Readability found is that of another part of the page. */
const COVERED = 0.9
/** What looks like comments or other news is part of the text all the same where Readability kept this much of it. */
const KEPT = 0.5
/** Parts inside parts are looked at again and again; a page that makes much of it is taken as it is. */
const LOOKS = 20
const SMALL = 100_000

/**
 * The article's text. Readability finds it on any page, but at times drops parts of it; where the markup itself says what
 * the text is, no line of that is lost.
 * @param parse the page anew, since Readability takes a document apart
 * @param whole the text of the whole page, the last resort
 */
export async function articleText(
  document: DomDocument,
  whole: string,
  parse: () => Promise<DomDocument>,
): Promise<string> {
  const marked = landmarks(document).map((parts) => joined(parts, isAroundPage))
  const titles = [...document.querySelectorAll('h1, title')].map(({ textContent }) => textContent).join('\n')
  const byLandmark = marked.at(-1) || blockText(document.body, isAroundPage) || whole
  const text = await byReadability(document)
  if (text === '') return byLandmark
  const words = new Words(text)
  if (!marked.some((one) => words.lacksLineOf(one, titles))) return text
  let looks = LOOKS * Math.max(whole.length, SMALL)
  const leavesOut = (node: DomElement): boolean => {
    looks -= (node.textContent ?? '').length + 1
    if (looks < 0 || !(node.nodeName === 'ARTICLE' || isAround(node) || isOtherNews(node))) return false
    return words.shareOf(blockText(node)) < KEPT
  }
  const covering = landmarks(await parse())
    .map((parts) => joined(parts, leavesOut))
    .find((one) => new Words(one).shareOf(text) >= COVERED)
  return covering !== undefined && words.lacksLineOf(covering, titles) ? covering : text
}

async function byReadability(document: DomDocument): Promise<string> {
  const { Readability } = await import('@mozilla/readability')
  try {
    const article = new Readability<DomElement>(document as never, {
      charThreshold: SHORTEST,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      // The tree itself instead of markup: nothing is written out and parsed again.
      serializer: (node: DomElement) => node,
    }).parse()
    return article?.content ? blockText(article.content) : ''
  } catch {
    // Too many elements, or markup that it trips over: landmarks still give the text.
    return ''
  }
}

/** What the markup calls the text: the articles that stand beside the first one, then `<main>`. */
function landmarks(document: DomDocument): DomElement[][] {
  const articles = [...document.querySelectorAll('article')].filter(
    (one) => !isAround(one) && isOfItsOwn(one),
  )
  const beside = articles.filter(({ parentElement }) => parentElement === articles[0]?.parentElement)
  const main = document.querySelector('main, [role="main"]')
  return [beside, main ? [main] : []].filter((parts) => parts.length > 0)
}

/** Not a comment inside another article, nor a teaser beside the text. */
function isOfItsOwn({ parentElement }: DomElement): boolean {
  return parentElement?.closest('article, aside, nav, footer') == null
}

function joined(parts: readonly DomElement[], leavesOut: (node: DomElement) => boolean): string {
  return parts
    .map((part) => blockText(part, leavesOut))
    .filter((text) => text !== '')
    .join('\n\n')
}

function isAroundPage(node: DomElement): boolean {
  return node.nodeName === 'HEADER' || isAroundByTag(node)
}
