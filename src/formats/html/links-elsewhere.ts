import type { DomDocument, DomElement } from '../dom.ts'
import { isSentence, letters, spaced } from '../letters.ts'
import { isNewsLabel } from './news-label.ts'

const BLOCKS = 'p, div, section, ul, ol, dl, table, blockquote, figure, article, h1, h2, h3, h4, h5, h6'
const AROUND_LINKS = 'p, div, ul, ol, h2, h3, h4, h5, h6, blockquote, section'
const LISTS = new Set(['UL', 'OL'])
/** Between a paragraph and such a link stand a picture or other such links. */
const MOST_STEPS = 5
/** A headline has so many words, and no full stop; a longer block is a text. */
const FEWEST_WORDS = 4
const LONGEST = 400
const LONGEST_LIST = 3000
const ENDED = /[.!;:…](?:["”»’)\]]|\s)*$/u
/** What such a link opens is no other news. */
const NO_NEWS = /^(?:#|mailto:|tel:|javascript:)|\.(?:pdf|docx?|xlsx?|rtf|odt|zip)(?:[?#]|$)/iu

/** Takes off links to other news: behind a label, or alone as a headline between paragraphs. */
export function withoutLinksElsewhere(document: DomDocument, takeOff: (node: DomElement) => void): void {
  const host = hostOf(document)
  // Many links stand in one block, which is looked at once.
  const around = new Set([...document.querySelectorAll('a[href]')].map((link) => link.closest(AROUND_LINKS)))
  for (const block of around) {
    if (block === null || !isBlock(block)) continue
    const above = block.previousElementSibling
    const isLabelled = above !== null && isLeaf(above) && isNewsLabel(spaced(above.textContent))
    if (isLabelled ? !isListed(block) : !leadsElsewhere(block, host)) continue
    if (isLabelled) above.remove()
    takeOff(block)
  }
}

/** Whether an element holds no other blocks. */
export function isLeaf(node: DomElement): boolean {
  return node.querySelector(BLOCKS) === null
}

/** A paragraph, or a list without others in it. */
function isBlock(node: DomElement): boolean {
  return LISTS.has(node.nodeName) ? node.querySelector('ul, ol, p, div') === null : isLeaf(node)
}

/** Whether a block below a label is nothing but headlines; a number of an article of a law is none. */
function isListed(block: DomElement): boolean {
  const links = [...block.querySelectorAll('a[href]')]
  return isLinked(block) && links.every((link) => wordsIn(spaced(link.textContent)) >= FEWEST_WORDS)
}

/** Whether a block is a link to other news: behind a label, or alone as a headline between paragraphs. */
function leadsElsewhere(block: DomElement, host: string | undefined): boolean {
  const words = spaced(block.textContent)
  const isList = LISTS.has(block.nodeName)
  if (words.length > (isList ? LONGEST_LIST : LONGEST)) return false
  const links = [...block.querySelectorAll('a[href]')]
  if (links.some((link) => NO_NEWS.test((link.getAttribute('href') ?? '').trim()))) return false
  if (!isList && links.length === 1) {
    const told = spaced(links[0]?.textContent)
    const at = words.lastIndexOf(told)
    const isLast = !/[\p{L}\p{N}]/u.test(words.slice(at + told.length))
    if (told !== '' && at > 0 && isLast && isNewsLabel(words.slice(0, at))) return true
  }
  // Steps to take come in order; other news does not.
  if (block.nodeName === 'OL' || /^H\d$/u.test(block.nodeName)) return false
  return (
    isLinked(block) &&
    links.every((link) => isHeadline(spaced(link.textContent)) && isOnHost(link, host)) &&
    isBelowParagraph(block) &&
    (links.length > 1 || isAboveParagraph(block))
  )
}

function isHeadline(words: string): boolean {
  return wordsIn(words) >= FEWEST_WORDS && !ENDED.test(words)
}

function wordsIn(words: string): number {
  return words.split(' ').length
}

/** Whether nothing but links stands in a block. */
function isLinked(block: DomElement): boolean {
  const links = [...block.querySelectorAll('a[href]')]
  const linked = links.reduce((sum, link) => sum + letters(link.textContent), 0)
  return linked > 0 && linked >= letters(block.textContent)
}

/** Whether the next words above are a paragraph that ends; one that does not leads into what follows, as a heading does. */
function isBelowParagraph(block: DomElement): boolean {
  const above = nextText(block, (node) => node.previousElementSibling)
  return above?.nodeName === 'P' && isSentence(spaced(above.textContent))
}

function isAboveParagraph(block: DomElement): boolean {
  return nextText(block, (node) => node.nextElementSibling)?.nodeName === 'P'
}

/** The next block with words that are no link, past pictures and other links. */
function nextText(block: DomElement, next: (node: DomElement) => DomElement | null): DomElement | undefined {
  let node = next(block)
  for (let steps = 0; node !== null && steps < MOST_STEPS; steps += 1) {
    if (node.nodeName !== 'FIGURE' && letters(node.textContent) > 0 && !isLinked(node)) return node
    node = next(node)
  }
  return undefined
}

/** The host of a page, as it tells its address. */
function hostOf(document: DomDocument): string | undefined {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  return hostIn(address)
}

function hostIn(address: string | null | undefined): string | undefined {
  return /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/iu.exec((address ?? '').trim())?.[1]?.toLowerCase()
}

/** Whether a link stays on its site; where that is unknown, an address with a host does not. */
function isOnHost(link: DomElement, host: string | undefined): boolean {
  const target = hostIn(link.getAttribute('href'))
  return target === undefined || target === host
}
