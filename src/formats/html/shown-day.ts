import type { Day } from '../../law/law.ts'
import { dayOf } from '../day.ts'
import type { DomDocument, DomElement } from '../dom.ts'
import { namesOf } from './around.ts'

const LONGEST = 100
/** A day with its hour, and nothing else. */
const LONGEST_DAY = 40
const MOST_LOOKED_AT = 3000
const BLOCKS = 'p, div, section, article, ul, ol, table, h1, h2, h3, h4, h5, h6'
const PUBLISHED =
  /^(?:опубликован[оаы]?|дата(?: публикации| размещения| создания)?|размещен[оа]?|размещён[оа]?|жарияланды|жарияланған(?: күні| уақыты)?|жариялау күні|күні|(?:date )?published|date|posted|publication date|release date|for release)(?: on)?\s?[:–—-]?\s+(?=\p{N}|\p{L})/iu
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
  return [
    {
      nodes: [...document.querySelectorAll('time')].filter((node) => !node.hasAttribute('datetime')),
      written: alone,
    },
    { nodes: lines, written: labelled },
    { nodes: lines.filter(isUnderHeading), written: alone },
  ]
}

/** The day in the second line of a text, as a page has it that calls nothing a heading. */
export function daysBelowTitle(text: string): readonly Day[] {
  const [title = '', line = ''] = text.split('\n').filter((one) => one !== '')
  const day = line.length > LONGEST_DAY || /[.!?]$/u.test(title) ? undefined : dayOf(line.toLowerCase())
  return day === undefined ? [] : [day]
}

function alone(node: DomElement): string | null {
  const words = wordsOf(node)
  return words.length <= LONGEST_DAY ? words : null
}

/** «Опубликовано: 26.09.2022 Обновлено: 03.10.2022». */
function labelled(node: DomElement): string | null {
  const words = wordsOf(node)
  const label = words.length <= LONGEST ? PUBLISHED.exec(words) : null
  if (label === null) return null
  const day = words.slice(label[0].length).replace(REST, '').replace(MARK, '')
  return day.length <= LONGEST_DAY ? day : null
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

function wordsOf(node: DomElement): string {
  if (node.querySelector(BLOCKS) !== null) return ''
  return (node.textContent ?? '').replace(/\s+/gu, ' ').trim().toLowerCase()
}
