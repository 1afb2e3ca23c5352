import type { Day } from '../../law/law.ts'
import { blockText } from '../blocks.ts'
import { dayOf } from '../day.ts'
import type { DomDocument, DomElement } from '../dom.ts'
import { spaced } from '../letters.ts'
import { isAround, namesOf } from './around.ts'
import { daysBelowTitle, shownOn } from './shown-day.ts'
import { Words, wordsOf } from './words.ts'

const MOST_LOOKED_AT = 100
/** Author, number of views, place: so many words may stand with the date on the way up to the text. */
const MOST_OTHER_WORDS = 6
const COVERED = 0.5
/** White space of the markup and of the text may differ by no more. */
const LEAST_LETTERS = 0.5
/** A date and what stands with it are a line, some levels below the part that holds the text. */
const LONGEST_LINE = 1000
const MOST_LEVELS = 20
/** Parts of a page that are named for what they show. */
const NAMED_FOR_DAY = ['date', 'publi', 'posted', 'time']
  .flatMap((part) => [`[class*="${part}"]`, `[id*="${part}"]`])
  .join(', ')
const FOR_DAY = new Set(
  'date dates datetime pubdate published publish publication posted time created'.split(' '),
)
const LONGEST_SHOWN = 60
const CHANGED = new Set(['modified', 'updated', 'edited'])

/**
 * The day that stands with the text on a page, not with a comment, a teaser or other news: between the date and the part
 * of the page that holds the text there may be no other article, link or heading. Several days are none: the law of
 * a wrong day would answer.
 * @param address the page's own, where it says one
 */
export function ownDays(document: DomDocument, text: string, address?: string): readonly Day[] {
  const titles = [...document.querySelectorAll('h1, title')].map(({ textContent }) => textContent).join('\n')
  const nearness = new Nearness(text, titles, address)
  const daysOf = (nodes: readonly DomElement[], written: (node: DomElement) => string | null) =>
    nodes
      .filter((node) => !isOfChange(node))
      .map((node) => ({ node, day: dayOf(written(node)) }))
      .filter((one): one is { node: DomElement; day: Day } => one.day !== undefined && nearness.has(one.node))
  const daysIn = (selector: string, written: (node: DomElement) => string | null) =>
    daysOf([...document.querySelectorAll(selector)].slice(0, MOST_LOOKED_AT), written)
  const marked = daysIn(
    'time[datetime], time[content], [itemprop="datePublished"]',
    (node) => node.getAttribute('datetime') ?? node.getAttribute('content'),
  )
  let said = marked.length > 0 ? marked : daysIn(NAMED_FOR_DAY, shownDay)
  for (const { nodes, written } of said.length > 0 ? [] : shownOn(document)) {
    said = daysOf(nodes, written)
    if (said.length > 0) break
  }
  if (said.length === 0 && document.querySelector('h1') === null) return daysBelowTitle(text)
  const published = said.filter(
    ({ node }) => node.getAttribute('itemprop') === 'datePublished' || node.hasAttribute('pubdate'),
  )
  return [...new Set((published.length > 0 ? published : said).map(({ day }) => day))].sort()
}

/** The day in an element named for it: «Опубликовано: 26.09.2022», «26 қыркүйек 2022, 14:30». */
function shownDay(node: DomElement): string | null {
  const shown = spaced(node.textContent)
  if (shown.length > LONGEST_SHOWN || !namesOf(node).some((name) => FOR_DAY.has(name))) return null
  return shown.replace(/^\P{N}{1,40}?[: ]\s*(?=\d)/u, '').toLowerCase()
}

function isOfChange(node: DomElement): boolean {
  return node.getAttribute('itemprop') === 'dateModified' || namesOf(node).some((name) => CHANGED.has(name))
}

/** Which elements stand with the text. */
class Nearness {
  readonly #text: string
  readonly #words: ReadonlySet<string>
  readonly #address: string | undefined
  readonly #covering = new Map<DomElement, boolean>()

  constructor(text: string, titles: string, address: string | undefined) {
    this.#text = text
    this.#address = address
    this.#words = new Set([...wordsOf(text), ...wordsOf(titles)])
  }

  has(node: DomElement): boolean {
    const link = node.closest('a')
    if (link !== null && !isPermalink(link, node, this.#address)) return false
    let around = node.parentElement
    for (let level = 0; around && level < MOST_LEVELS; level += 1) {
      if (this.#covers(around)) return true
      if (this.#isApart(around, node)) return false
      around = around.parentElement
    }
    return false
  }

  #covers(node: DomElement): boolean {
    const known = this.#covering.get(node)
    if (known !== undefined) return known
    if ((node.textContent ?? '').length < COVERED * LEAST_LETTERS * this.#text.length) return false
    const covers = new Words(blockText(node)).shareOf(this.#text) >= COVERED
    this.#covering.set(node, covers)
    return covers
  }

  #isApart(node: DomElement, date: DomElement): boolean {
    if ((node.textContent ?? '').length > LONGEST_LINE) return true
    if (node.nodeName === 'ARTICLE' || node.hasAttribute('itemscope') || isAround(node)) return true
    const others = [...node.querySelectorAll('a[href], h1, h2, h3, h4, h5, h6')]
    if (others.some((other) => !this.#isOfText(other) && date.closest('a') !== other)) return true
    const own = new Set(wordsOf(date.textContent ?? ''))
    return (
      wordsOf(blockText(node)).filter((word) => !own.has(word) && !this.#words.has(word)).length >
      MOST_OTHER_WORDS
    )
  }

  #isOfText(node: DomElement): boolean {
    return wordsOf(node.textContent ?? '').every((word) => this.#words.has(word))
  }
}

/** Whether a link around a date leads to the page that it stands on: it has the page's address, or, where that is not known, only the date. */
function isPermalink(link: DomElement, date: DomElement, address: string | undefined): boolean {
  if (link.getAttribute('rel') === 'bookmark' && address === undefined) return true
  if (address === undefined)
    return wordsOf(link.textContent ?? '').join(' ') === wordsOf(date.textContent ?? '').join(' ')
  const target = URL.parse(link.getAttribute('href') ?? '', address)
  const own = URL.parse(address)
  return target !== null && own !== null && withoutPlace(target) === withoutPlace(own)
}

function withoutPlace({ host, pathname, search }: URL): string {
  return `${host}${pathname.replace(/\/$/u, '')}${search}`
}
