import type { DomDocument, DomElement } from '../dom.ts'
import { isNewsLabel } from './news-label.ts'

/** Words of others that stand between the paragraphs of an article. */
export interface Insert {
  readonly words: string
  /** What stands beside it, by which one tells whether it stood in the text. */
  readonly beside: string
}

const EMBEDDED =
  '.twitter-tweet, .twitter-video, .instagram-media, .tiktok-embed, .fb-post, .fb-video, .telegram-post, .reddit-embed-bq, .bluesky-embed, .text-post-media'
const HEADINGS = 'h2, h3, h4, h5, h6, div, p'
const COMMENTS =
  /^(?:(?:все )?комментарии(?: (?:читателей|пользователей))?|(?:барлық )?пікірлер|(?:all |reader |readers[’'] )?comments)(?:\s?[:(]?\s?\d{1,6}\)?)?$|^\d{1,6} (?:комментари(?:й|я|ев)|пікір|comments?)$/iu
const PICTURED = 'img, picture, video, svg, iframe, amp-img'
const CAPTIONS = 'figcaption, .wp-caption-text, .image-caption, .img-caption, .photo-caption'
const BLOCKS = 'p, div, section, ul, ol, dl, table, blockquote, figure, article, h1, h2, h3, h4, h5, h6'
const LISTS = new Set(['UL', 'OL'])

/** Between a paragraph and such a link stand a picture or other such links. */
const MOST_STEPS = 5
/** So many letters stand above comments at least. */
const FEWEST_LETTERS = 40
const MOST_TOLD = 20
/** Letters of a neighbour by which it is known again. */
const MOST_COMPARED = 40
/** A headline has so many words, and no full stop; a longer block is a text. */
const FEWEST_WORDS = 4
const LONGEST = 400
const LONGEST_LIST = 3000
const ENDED = /[.!;:…](?:["”»’)\]]|\s)*$/u
/** What such a link opens is no other news. */
const NO_NEWS = /^(?:#|mailto:|tel:|javascript:)|\.(?:pdf|docx?|xlsx?|rtf|odt|zip)(?:[?#]|$)/iu
/** Of a post that is embedded so little else stands beside that it is what the page is about. */
const MOST_EMBEDDED = 0.5

/**
 * Takes off a page what pages put between the paragraphs of an article and nobody in it says: posts that are embedded, captions of
 * pictures, and links to other news.
 */
export function withoutInserts(document: DomDocument): readonly Insert[] {
  const inserts: Insert[] = []
  const takeOff = (node: DomElement): void => {
    const words = spaced(node.textContent)
    const place = node.closest('figure') ?? node
    const beside = spaced((place.previousElementSibling ?? place.nextElementSibling)?.textContent)
    node.remove()
    if (words !== '') inserts.push({ words, beside })
  }
  for (const node of [...document.querySelectorAll(EMBEDDED)]) if (isBesideMore(node)) takeOff(node)
  for (const node of [...document.querySelectorAll(CAPTIONS)]) if (isOfPicture(node)) takeOff(node)
  withoutComments(document, takeOff)
  const blocks = new Set([...document.querySelectorAll('a[href]')].map(blockOf))
  for (const block of blocks) {
    if (block === null) continue
    const above = block.previousElementSibling
    const isLabelled = above !== null && isLeaf(above) && isNewsLabel(spaced(above.textContent))
    if (!isLabelled && !leadsElsewhere(block)) continue
    if (isLabelled && !isLinked(block)) continue
    if (isLabelled) above.remove()
    takeOff(block)
  }
  return inserts
}

/** What people answered below an article: all that stands behind the heading of it, or the part of the page that begins so. */
function withoutComments(document: DomDocument, takeOff: (node: DomElement) => void): void {
  for (const heading of [...document.querySelectorAll(HEADINGS)]) {
    if (!heading.isConnected || !isLeaf(heading) || !COMMENTS.test(spaced(heading.textContent))) continue
    const { previousElementSibling: above, parentElement: around } = heading
    if (above === null) {
      if (around !== null && isBelowText(around) && !holdsText(around)) takeOff(around)
      continue
    }
    if (!isBelowText(heading)) continue
    let next = heading.nextElementSibling
    while (next !== null && !holdsText(next)) {
      takeOff(next)
      next = heading.nextElementSibling
    }
  }
}

/** Whether a text stands above a part of a page, and no menu or tabs alone. */
function isBelowText(node: DomElement): boolean {
  let before = node.previousElementSibling
  for (let steps = 0; before !== null && steps < MOST_STEPS; steps += 1) {
    if (letters(before.textContent) >= FEWEST_LETTERS) return true
    before = before.previousElementSibling
  }
  return false
}

function holdsText(node: DomElement): boolean {
  return node.nodeName === 'H1' || node.querySelector('h1, main, article p') !== null
}

/** The words of inserts that stood beside words of a text, and not elsewhere on its page. */
export function insertsOf(text: string, inserts: readonly Insert[]): readonly string[] {
  const flat = spaced(text)
  return inserts
    .slice(0, MOST_TOLD)
    .filter(({ beside }) => beside !== '' && flat.includes(beside.slice(0, MOST_COMPARED)))
    .map(({ words }) => words)
}

/** The paragraph or list that a link stands in, where that holds no other blocks. */
function blockOf(link: DomElement): DomElement | null {
  const block = link.closest('p, div, ul, ol, h2, h3, h4, h5, h6, blockquote, section')
  if (block === null) return null
  if (LISTS.has(block.nodeName)) return block.querySelector('ul, ol, p, div') === null ? block : null
  return isLeaf(block) ? block : null
}

function isLeaf(node: DomElement): boolean {
  return node.querySelector(BLOCKS) === null
}

/** Whether a block is a link to other news: behind a label, or alone as a headline below a paragraph. */
function leadsElsewhere(block: DomElement): boolean {
  const words = spaced(block.textContent)
  const links = [...block.querySelectorAll('a[href]')]
  const isList = LISTS.has(block.nodeName)
  if (words.length > (isList ? LONGEST_LIST : LONGEST)) return false
  if (links.some((link) => NO_NEWS.test((link.getAttribute('href') ?? '').trim()))) return false
  if (!isList && links.length === 1) {
    const told = spaced(links[0]?.textContent)
    const at = words.lastIndexOf(told)
    const isLast = !/[\p{L}\p{N}]/u.test(words.slice(at + told.length))
    if (told !== '' && at > 0 && isLast && isNewsLabel(words.slice(0, at))) return true
  }
  const isHeading = /^H\d$/u.test(block.nodeName)
  return (
    !isHeading &&
    isLinked(block) &&
    links.every((link) => isHeadline(spaced(link.textContent))) &&
    isBelowParagraph(block)
  )
}

function isHeadline(words: string): boolean {
  return words.split(' ').length >= FEWEST_WORDS && !ENDED.test(words)
}

/** Whether nothing but links stands in a block. */
function isLinked(block: DomElement): boolean {
  const links = [...block.querySelectorAll('a[href]')]
  const linked = links.reduce((sum, link) => sum + letters(link.textContent), 0)
  return linked > 0 && linked >= letters(block.textContent)
}

function isBelowParagraph(block: DomElement): boolean {
  let before = block.previousElementSibling
  for (let steps = 0; before !== null && steps < MOST_STEPS; steps += 1) {
    if (before.nodeName === 'P' && letters(before.textContent) > 0 && !isLinked(before)) return true
    if (letters(before.textContent) > LONGEST) return false
    before = before.previousElementSibling
  }
  return false
}

function isOfPicture(caption: DomElement): boolean {
  if (spaced(caption.textContent).length > LONGEST) return false
  const figure = caption.closest('figure')
  // What a figure shows may be left to a script; a table or a quotation is text.
  if (figure !== null) return figure.querySelector('table, blockquote, pre, ul, ol') === null
  const { parentElement: around } = caption
  return around !== null && around.nodeName !== 'BODY' && around.querySelector(PICTURED) !== null
}

function isBesideMore(post: DomElement): boolean {
  const around = post.closest('article, main, body')
  const [own, all] = [letters(post.textContent), letters(around?.textContent)]
  return own < MOST_EMBEDDED * all
}

function spaced(words: string | null | undefined): string {
  return (words ?? '').replace(/\s+/gu, ' ').trim()
}

function letters(words: string | null | undefined): number {
  return (words ?? '').replace(/[^\p{L}\p{N}]+/gu, '').length
}
