import type { Day } from '../../law/law.ts'
import { dayOf } from '../day.ts'
import type { DomDocument, DomElement, DomNode } from '../dom.ts'
import { spaced } from '../letters.ts'
import { namesOf } from './around.ts'

const LONGEST = 100
/** A day with its hour, and nothing else. */
const LONGEST_DAY = 40
const MOST_LOOKED_AT = 3000
const BLOCKS = new Set('P DIV SECTION ARTICLE UL OL TABLE H1 H2 H3 H4 H5 H6'.split(' '))
/** A line of a page has so few nodes, and so little white space. */
const MOST_NODES = 200
const LONGEST_RAW = 2000
const PUBLISHED =
  /^(?:опубликован[оаы]?|дата(?: публикации| размещения| создания)?|размещен[оа]?|размещён[оа]?|жарияланды|жарияланған(?: күні| уақыты)?|жариялау күні|күні|(?:date )?published|date|posted|publication date|release date|for release)(?: on)?\s?[:–—-]?\s+(?=\p{N}|\p{L})/iu
/** A label that the day of a meeting may have as well. */
const BARE = /^(?:дата|күні|date)(?! (?:публикации|размещения|создания|published))/u
const OF_EVENT =
  /^(?:время|начало|место|адрес|зал|уақыты|басталуы|орны|өтетін|мекенжай|time|start|begin|place|venue|where|location|address)/u
/** Behind the figures of a day alone stands its hour. */
const FIGURES =
  /^(?:\d{4}-\d{2}-\d{2}(?!t)|\d{2}\.\d{2}\.\d{4})(?!\s*(?:г|ж|года?|жыл\p{L}*)?\.?[\s|·•,;/–—-]*(?:(?:в|at|сағат)\s)?(?:\d{1,2}[:.]\d{2}(?::\d{2})?)?[\s|·•,;]*$)/u
/** What else stands in such a line: when the page was changed, how often it was read, by whom it was written. */
const REST =
  /[\s,;|·•/(]+(?:обновл|измен|просмотр|автор|источник|жаңарт|өзгерт|қарал|көрсетілім|дереккөз|updated|modified|edited|changed|views|by\s|author|source).*$/iu
const MARK = /[\s|·•,;]+$/u

/** Ways in which a page shows its day without naming the part for it, the surest first. */
export type Shown = (node: DomElement) => string | null

/** The elements that may show a day in one of these ways. */
export function shownOn(
  document: DomDocument,
): readonly { readonly nodes: readonly DomElement[]; readonly written: Shown }[] {
  const lines = [...document.querySelectorAll('p, div, span, li, small, td, em, i, b, strong')].slice(
    0,
    MOST_LOOKED_AT,
  )
  const text = lines.findIndex(isOfText)
  const above = new Set(text < 0 ? lines : lines.slice(0, text))
  return [
    {
      nodes: [...document.querySelectorAll('time')].filter((node) => !node.hasAttribute('datetime')),
      written: alone,
    },
    { nodes: lines, written: (node) => labelled(node, above.has(node) && !isOfEvent(node)) },
    { nodes: lines.filter(isUnderHeading), written: alone },
  ]
}

/** The day in the second line of a text, as a page has it that calls nothing a heading. */
export function daysBelowTitle(text: string): readonly Day[] {
  const [title = '', line = ''] = text.split('\n').filter((one) => one !== '')
  const shown = line.length > LONGEST_DAY ? null : lone(line.toLowerCase())
  const day = /[.!?]$/u.test(title) ? undefined : dayOf(shown)
  return day === undefined ? [] : [day]
}

function alone(node: DomElement): string | null {
  const words = wordsOf(node)
  return words.length <= LONGEST_DAY ? lone(words) : null
}

/** A day behind which nothing but its hour stands: «01.07.2026 вступает в силу закон» tells of something else. */
function lone(words: string): string | null {
  return FIGURES.test(words) ? null : words
}

/** «Опубликовано: 26.09.2022 Обновлено: 03.10.2022». */
function labelled(node: DomElement, isBareTaken: boolean): string | null {
  const words = wordsOf(node)
  const label = words.length <= LONGEST ? PUBLISHED.exec(words) : null
  if (label === null) return null
  const day = words.slice(label[0].length).replace(REST, '').replace(MARK, '')
  if (day.length > LONGEST_DAY) return null
  return BARE.test(words) ? (isBareTaken ? lone(day) : null) : day
}

/** Whether a line is the first of the text, and no longer one above it. */
function isOfText(node: DomElement): boolean {
  return /^(?:P|DIV|LI|TD)$/u.test(node.nodeName) && wordsOf(node).length > LONGEST
}

/** Whether the hour or the place of a meeting stands beside a line. */
function isOfEvent(node: DomElement): boolean {
  const line = node.closest('p, div, li, td, tr') ?? node
  const beside = [
    node.previousElementSibling,
    node.nextElementSibling,
    line.previousElementSibling,
    line.nextElementSibling,
  ]
  return beside.some((other) => other !== null && OF_EVENT.test(wordsOf(other)))
}

/** Whether a paragraph stands right below or above the heading of its page. */
function isUnderHeading(node: DomElement): boolean {
  // What has a name of its own shows what the name tells, which is no day of publication.
  if (node.nodeName !== 'P' && namesOf(node).length > 0) return false
  const { previousElementSibling: above, nextElementSibling: below } = node
  return (
    above?.nodeName === 'H1' ||
    (below?.nodeName === 'H1' && above === null) ||
    (above?.nodeName === 'H2' && isFirst(above))
  )
}

function isFirst(heading: DomElement): boolean {
  return heading.previousElementSibling === null
}

/** The words of a line; none of what holds blocks, or is too long for a line, of which no more is looked at. */
function wordsOf(node: DomElement): string {
  let words = ''
  let left = MOST_NODES
  const isLine = (of: DomNode): boolean => {
    for (let child = of.firstChild; child !== null; child = child.nextSibling) {
      left -= 1
      if (child.nodeType === 3) words += child.textContent ?? ''
      if (left < 0 || words.length > LONGEST_RAW || BLOCKS.has(child.nodeName)) return false
      if (child.nodeType === 1 && !isLine(child)) return false
    }
    return true
  }
  return isLine(node) ? spaced(words).toLowerCase() : ''
}
