import type { DomDocument, DomElement } from '../dom.ts'
import { isSentence, letters, spaced } from '../letters.ts'
import { withoutComments } from './comments.ts'
import { withoutLinksElsewhere } from './links-elsewhere.ts'

/** Words of others that stand between the paragraphs of an article. */
export interface Insert {
  readonly words: string
  /** What stands beside it, by which one tells whether it stood in the text. */
  readonly beside: string
}

const EMBEDDED =
  '.twitter-tweet, .twitter-video, .instagram-media, .tiktok-embed, .fb-post, .fb-video, .telegram-post, .reddit-embed-bq, .bluesky-embed, .text-post-media'
const CAPTIONS = 'figcaption, .wp-caption-text, .image-caption, .img-caption, .photo-caption'
const PICTURED = 'img, picture, svg, amp-img'
/** What is said in a film is written below it. */
const FILMED = 'video, audio, iframe, amp-video, amp-youtube, amp-iframe'
const QUOTED = 'table, blockquote, pre, ul, ol'
const WHOLE = 'article, main, body'

const MOST_TOLD = 20
/** Letters of a neighbour by which it is known again. */
const MOST_COMPARED = 40
const LONGEST_CAPTION = 400
/** A sentence as long as this says more than what a picture shows. */
const LONGEST_SHOWN = 100
/** A post that is longer than this share of what stands around it is what the page is about. */
const MOST_EMBEDDED = 1 / 3

/**
 * Takes off a page what pages put between the paragraphs of an article and nobody in it says: posts that are embedded, captions of
 * pictures, what people comment, and links to other news.
 */
export function withoutInserts(document: DomDocument): readonly Insert[] {
  const inserts: Insert[] = []
  const takeOff = (node: DomElement): void => {
    const words = spaced(node.textContent)
    if (words !== '' && inserts.length < MOST_TOLD) inserts.push({ words, beside: besideOf(node) })
    node.remove()
  }
  const posts = [...document.querySelectorAll(EMBEDDED)]
  const foreign = besideMore(posts, (own, _, rest) => own <= MOST_EMBEDDED * rest)
  // Before any is gone: what stands above each is then looked at once.
  for (const post of foreign.filter((one) => !isLedInto(one))) takeOff(post)
  const isOfPicture = pictureTest()
  const captions = [...document.querySelectorAll(CAPTIONS)].filter(isOfPicture)
  for (const caption of besideMore(captions, (_, all, rest) => all <= rest))
    if (!isSaid(caption)) takeOff(caption)
  withoutComments(document, takeOff)
  withoutLinksElsewhere(document, takeOff)
  return inserts
}

/** The words of inserts that stood beside words of a text, and not elsewhere on its page. */
export function insertsOf(text: string, inserts: readonly Insert[]): readonly string[] {
  const flat = spaced(text)
  return inserts
    .filter(({ words }) => !flat.includes(words))
    .filter(({ beside }) => beside !== '' && flat.includes(beside.slice(0, MOST_COMPARED)))
    .map(({ words }) => words)
}

function besideOf(node: DomElement): string {
  const place = node.closest('figure') ?? node
  return spaced((place.previousElementSibling ?? place.nextElementSibling)?.textContent)
}

/** Those of some parts of a page that are short beside what its text has without all of them. */
function besideMore(
  nodes: readonly DomElement[],
  isShort: (own: number, all: number, rest: number) => boolean,
): readonly DomElement[] {
  const counted = nodes.map((node) => ({
    node,
    own: letters(node.textContent),
    around: node.closest(WHOLE),
  }))
  const sums = new Map<DomElement | null, number>()
  for (const { own, around } of counted) sums.set(around, (sums.get(around) ?? 0) + own)
  const wholes = new Map([...sums.keys()].map((around) => [around, letters(around?.textContent)]))
  return counted
    .filter(({ own, around }) => {
      const all = sums.get(around) ?? 0
      return isShort(own, all, (wholes.get(around) ?? 0) - all)
    })
    .map(({ node }) => node)
}

/** Whether the words above a part of a page lead into it: «Министр заявил:». */
function isLedInto(node: DomElement): boolean {
  let place: DomElement | null = node
  while (place !== null && place.previousElementSibling === null && place.nodeName !== 'BODY')
    place = place.parentElement
  return /:\s*$/u.test(place?.previousElementSibling?.textContent ?? '')
}

function isSaid(caption: DomElement): boolean {
  const words = spaced(caption.textContent)
  return words.length > LONGEST_CAPTION || (isSentence(words) && letters(words) > LONGEST_SHOWN)
}

/** A test whether a caption stands at a picture, which looks at each place once, however many captions stand there. */
function pictureTest(): (caption: DomElement) => boolean {
  const known = new Map<DomElement, boolean>()
  return (caption) => {
    const figure = caption.closest('figure')
    const place = figure ?? caption.parentElement
    if (place === null || place.nodeName === 'BODY') return false
    const before = known.get(place)
    if (before !== undefined) return before
    // What a figure shows may be left to a script; a table or a quotation is text.
    const isOf =
      place.querySelector(FILMED) === null &&
      (figure === null ? place.querySelector(PICTURED) !== null : place.querySelector(QUOTED) === null)
    known.set(place, isOf)
    return isOf
  }
}
