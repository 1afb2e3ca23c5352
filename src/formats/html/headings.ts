import { BLOCKS } from '../blocks.ts'
import type { DomDocument, DomElement, DomNode } from '../dom.ts'

const TEXT = 3
/** How pages mark a heading that they do not call one. */
const MARKED =
  'b, strong, big, [style*="bold"], [style*="font-weight:7"], [style*="font-weight: 7"], [style*="display:block"], [style*="display: block"]'
const LONGEST = 120
/** Behind these a line ends, or goes on, by itself. */
const CLOSED = /[.!?…,;:–—-]["»”)]?$/u

/**
 * Puts an empty line behind a heading that only one line break parts from its text: «<b>Обращение</b><br>В последнее время…».
 * The line must be marked from end to end, and what follows must not be.
 */
export function headingsApart(document: DomDocument): void {
  // Asked of the whole page once: each line break asks it of all that stands around its lines.
  const marked = new Set(document.querySelectorAll(MARKED))
  if (marked.size === 0) return
  for (const lineBreak of [...document.querySelectorAll('br')]) {
    const heading = lineFrom(lineBreak, 'previousSibling', 'lastChild')
    const words = heading
      .map(({ textContent }) => textContent)
      .reverse()
      .join('')
      .trim()
    if (!/\p{L}/u.test(words) || words.length > LONGEST || CLOSED.test(words)) continue
    if (!heading.every((node) => isBlank(node) || isMarked(node, marked))) continue
    const [next] = lineFrom(lineBreak, 'nextSibling', 'firstChild').filter((node) => !isBlank(node))
    if (next === undefined || isMarked(next, marked) || goesOn(next)) continue
    const last = outermost(lineBreak)
    if (last !== lineBreak) last.after(lineBreak)
    lineBreak.after(document.createElement('br'))
  }
}

/** The outermost element of its line that ends with a line break: Readability drops breaks at the end of others. */
function outermost(lineBreak: DomElement): DomElement {
  let last = lineBreak
  for (let around = last.parentElement; around && !isBreak(around); around = around.parentElement) {
    if (last.nextSibling !== null) break
    last = around
  }
  return last
}

/** The pieces of text in the line before or behind a line break, from there on, until they are longer than a heading. */
function lineFrom(
  lineBreak: DomElement,
  sibling: 'previousSibling' | 'nextSibling',
  child: 'lastChild' | 'firstChild',
): DomNode[] {
  const found: DomNode[] = []
  let length = 0
  let node: DomNode = lineBreak
  while (length <= LONGEST) {
    let next = node === lineBreak ? null : node[child]
    for (let at: DomNode | null = node; next === null && at; at = at.parentElement) {
      if (at !== node && isBreak(at)) return found
      next = at[sibling]
    }
    if (next === null || isBreak(next)) return found
    node = next
    if (node.nodeType !== TEXT) continue
    found.push(node)
    length += (node.textContent ?? '').trim().length
  }
  return found
}

function isBreak({ nodeName }: DomNode): boolean {
  return nodeName === 'BR' || nodeName === 'BODY' || BLOCKS.has(nodeName)
}

function isMarked({ parentElement }: DomNode, marked: ReadonlySet<DomElement>): boolean {
  for (let at = parentElement; at !== null && !isBreak(at); at = at.parentElement)
    if (marked.has(at)) return true
  return false
}

function isBlank({ textContent }: DomNode): boolean {
  return !/\S/u.test(textContent ?? '')
}

function goesOn({ textContent }: DomNode): boolean {
  return /^\P{L}*\p{Ll}/u.test(textContent ?? '')
}
