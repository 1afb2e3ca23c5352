import type { DomDocument, DomElement, DomNode } from '../dom.ts'
import { namesOf } from './around.ts'

const COOKIES = new Set(['cookie', 'cookies', 'gdpr', 'consent'])
const LONGEST_BAR = 2000
const ADVERTS = new Set([
  'ad',
  'ads',
  'advert',
  'adverts',
  'advertisement',
  'advertising',
  'adfox',
  'adsbygoogle',
])
/** What is longer is a text, whatever it is named for. */
const LONGEST_ADVERT = 600
const HIDING = /(?:^|[-_])(?:none|hidden|hide|invisible)$/iu
const LONGEST_STYLE = 200_000
const TEXT = 3
/** Inside these a time is one of several words or of a timetable. */
const KEEPS_TIME = new Set('TD TH LI DT DD FIGCAPTION SUMMARY LABEL'.split(' '))
const BREAKS = new Set(
  'P DIV SECTION ARTICLE HEADER H1 H2 H3 H4 H5 H6 UL OL TABLE BLOCKQUOTE FIGURE PRE HR BR ASIDE NAV FOOTER MAIN'.split(
    ' ',
  ),
)

/** Takes off the page what stands on it but is none of its words: cookie bars, adverts, what its styles hide, its own date. */
export function clean(document: DomDocument): void {
  const hidden = hiddenClasses(document)
  // From the inside: once the bar is gone, a page around it that has the word in its name has no cookies left.
  for (const node of [...document.querySelectorAll('[class], [id]')].reverse()) {
    const names = namesOf(node)
    if (
      isCookieBar(node, names) ||
      isAdvert(node, names) ||
      (hidden.size > 0 && classesOf(node).some((name) => hidden.has(name)))
    )
      node.remove()
  }
  for (const time of [...document.querySelectorAll('time')]) if (standsAlone(time)) time.remove()
}

function isCookieBar(node: DomElement, names: readonly string[]): boolean {
  if (!names.some((name) => COOKIES.has(name)) || node.nodeName === 'BODY') return false
  if (node.querySelector('main, article, h1') !== null) return false
  const text = node.textContent ?? ''
  return text.length <= LONGEST_BAR && /cookie|куки/iu.test(text)
}

/** They stand between the paragraphs of a text, under names that people and networks of adverts give them. */
function isAdvert(node: DomElement, names: readonly string[]): boolean {
  if (!names.some((name) => ADVERTS.has(name)) || node.nodeName === 'BODY') return false
  return (node.textContent ?? '').length <= LONGEST_ADVERT && node.querySelector('main, article, h1') === null
}

/**
 * Classes that a style on the page hides and whose name says so. Others may be shown again by a script, such as the parts
 * of an accordion, and their words are the page's.
 */
function hiddenClasses(document: DomDocument): ReadonlySet<string> {
  const hidden = new Set<string>()
  for (const style of document.querySelectorAll('style')) {
    // What holds for paper or for small screens only is left out.
    const rules = (style.textContent ?? '')
      .slice(0, LONGEST_STYLE)
      .replace(/@[^{};@]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, '')
    for (const [, name, declared] of rules.matchAll(/(?:^|[}\s])\.([\w-]{1,40})\s{0,9}\{([^{}]{0,500})\}/gu))
      if (
        HIDING.test(name as string) &&
        /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(declared as string)
      )
        hidden.add(name as string)
  }
  return hidden
}

function classesOf(node: DomElement): string[] {
  return (node.getAttribute('class') ?? '').slice(0, 1000).split(/\s+/u)
}

/** A time with no other words in its line: the page's own date, not words of the text. */
function standsAlone(time: DomElement): boolean {
  const { parentElement } = time
  if (!parentElement || KEEPS_TIME.has(parentElement.nodeName) || !/\d/u.test(time.textContent ?? ''))
    return false
  return (
    endsAt(time.previousSibling, (node) => node.previousSibling) &&
    endsAt(time.nextSibling, (node) => node.nextSibling)
  )
}

/** Whether nothing but white space stands before the next block. */
function endsAt(from: DomNode | null, step: (node: DomNode) => DomNode | null): boolean {
  let node = from
  while (node?.nodeType === TEXT && !/\S/u.test(node.textContent ?? '')) node = step(node)
  return node === null || BREAKS.has(node.nodeName)
}
