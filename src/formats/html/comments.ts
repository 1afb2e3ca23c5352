import type { DomDocument, DomElement } from '../dom.ts'
import { letters, spaced } from '../letters.ts'
import { namesOf } from './around.ts'
import { isLeaf } from './links-elsewhere.ts'

const HEADINGS = 'h2, h3, h4, h5, h6, div, p'
const LABEL =
  /^(?:(?:все )?комментарии(?: (?:читателей|пользователей))?|(?:барлық )?пікірлер|(?:all |reader |readers[’'] )?comments)(?:\s?[:(]?\s?\d{1,6}\)?)?$|^\d{1,6} (?:комментари(?:й|я|ев)|пікір|comments?)$/iu
const LONGEST_LABEL = 60
/** So a page names what people wrote to it, each with a name and an hour, or a form for it. */
const NAMED = /^(?:comments?|commentlist|disqus|replies|reply|responses?|respond)$/u
const FORMS = 'form, textarea, time, [class*="author" i], [class*="avatar" i], [class*="user" i]'
const OWN = 'article, main'

/** Between a paragraph and the heading of comments stand a picture or buttons. */
const MOST_STEPS = 5
/** So many letters stand above comments at least. */
const FEWEST_LETTERS = 40
/** The name of one who comments. */
const LONGEST_NAME = 40

/**
 * Takes off what people answered below an article. A heading alone proves nothing, since officials comment, too: what follows it
 * has to be marked as comments, or to begin with names, or to stand outside the article; a bare paragraph never is one.
 */
export function withoutComments(document: DomDocument, takeOff: (node: DomElement) => void): void {
  const hasOwn = document.querySelector(OWN) !== null
  for (const heading of [...document.querySelectorAll(HEADINGS)]) {
    if (!heading.isConnected || !isLeaf(heading)) continue
    const words = heading.textContent ?? ''
    if (words.length > LONGEST_LABEL || !LABEL.test(spaced(words))) continue
    const isOutside = hasOwn && heading.closest(OWN) === null
    const isComment = (node: DomElement): boolean =>
      node.nodeName !== 'P' && !holdsText(node) && (isOutside || isMarked(node))
    const { previousElementSibling: above, parentElement: around } = heading
    if (above === null) {
      const rest = childrenOf(around).filter((node) => node !== heading)
      if (around !== null && isBelowText(around) && !holdsText(around) && rest.every(isComment))
        takeOff(around)
      continue
    }
    if (!isBelowText(heading)) continue
    let next = heading.nextElementSibling
    while (next !== null && isComment(next)) {
      takeOff(next)
      next = heading.nextElementSibling
    }
  }
}

function isMarked(node: DomElement): boolean {
  if (namesOf(node).some((name) => NAMED.test(name)) || node.nodeName === 'FORM') return true
  if (node.querySelector(FORMS) !== null) return true
  const [first, ...rest] = childrenOf(node)
  const isNamed = first !== undefined && /^(?:B|STRONG|A|SPAN|CITE|DIV)$/u.test(first.nodeName)
  const name = letters(first?.textContent)
  return isNamed && name > 0 && name <= LONGEST_NAME && rest.some((other) => other.nodeName === 'P')
}

function childrenOf(node: DomElement | null): readonly DomElement[] {
  return [...(node?.childNodes ?? [])].filter((child): child is DomElement => child.nodeType === 1)
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
  if (/^(?:H1|MAIN)$/u.test(node.nodeName) || node.querySelector('h1, main') !== null) return true
  return [...node.querySelectorAll('article')].some((article) => article.querySelector('p') !== null)
}
