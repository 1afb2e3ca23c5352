import type { DomElement, DomNode } from './dom.ts'
import { superscript } from './superscript.ts'

const ELEMENT = 1
const TEXT = 3

const PARAGRAPHS = new Set(
  (
    'P DIV SECTION ARTICLE MAIN ASIDE HEADER FOOTER NAV ADDRESS H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE FIGURE FIGCAPTION FORM ' +
    'FIELDSET UL OL DL TABLE HR DETAILS SUMMARY CENTER HGROUP'
  ).split(' '),
)
const LINES = new Set('LI DT DD TR CAPTION LEGEND OPTGROUP'.split(' '))
const CELLS = new Set(['TD', 'TH'])
/** What begins a line of its own. */
export const BLOCKS: ReadonlySet<string> = new Set([...PARAGRAPHS, ...LINES, ...CELLS])
/** What a reader of the page never sees as words of its text. */
const SKIPPED = new Set(
  (
    'HEAD TITLE SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH CANVAS AUDIO VIDEO BUTTON SELECT DATALIST TEXTAREA INPUT ' +
    'DIALOG'
  ).split(' '),
)

/**
 * The text of an element as a person sees it: paragraphs and headings parted by an empty line, list items and table rows
 * by a line break, cells by a tab. White space between words is one space; non-breaking spaces stay.
 */
export function blockText(root: DomNode, leavesOut: (node: DomElement) => boolean = () => false): string {
  const page = new Page(leavesOut)
  walk(root, page, false)
  return page.text()
}

function walk(node: DomNode, page: Page, insideItem: boolean): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT) page.write(child.textContent ?? '')
    else if (child.nodeType === ELEMENT) element(child as DomElement, page, insideItem)
  }
}

function element(node: DomElement, page: Page, insideItem: boolean): void {
  const name = node.nodeName.toUpperCase()
  if (SKIPPED.has(name) || isHidden(node) || page.leavesOut(node)) return
  if (name === 'BR') page.lineBreak()
  else if (name === 'PRE') page.apart(2, () => page.writeAsIs(node.textContent ?? ''))
  else if (PARAGRAPHS.has(name)) page.apart(insideItem ? 1 : 2, () => walk(node, page, insideItem))
  else if (LINES.has(name)) page.apart(1, () => walk(node, page, name !== 'TR'))
  else if (CELLS.has(name)) {
    page.cell()
    walk(soleParagraph(node) ?? node, page, insideItem)
  } else if (name === 'Q') {
    // A browser draws the marks, and whether words are quoted matters to a reading.
    page.write('“')
    walk(node, page, insideItem)
    page.write('”')
  } else if (name === 'SUP' && /^\d{1,3}$/u.test(node.textContent ?? '')) {
    // "Article 147" with a raised 1 is another article than 1471.
    page.write(superscript(node.textContent as string))
  } else walk(node, page, insideItem)
}

/** Word puts a paragraph into every cell; alone there it is only the cell's text. */
function soleParagraph(cell: DomElement): DomNode | undefined {
  const { firstChild: first } = cell
  return first && first.nextSibling === null && first.nodeName.toUpperCase() === 'P' ? first : undefined
}

function isHidden(node: DomElement): boolean {
  if (node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true') return true
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(
    (node.getAttribute('style') ?? '').slice(0, 1000),
  )
}

/** Text under way. Breaks are remembered and only written when words follow. */
class Page {
  readonly #parts: string[] = []
  #breaks = 0
  #space = false
  #tab = false
  readonly leavesOut: (node: DomElement) => boolean

  constructor(leavesOut: (node: DomElement) => boolean) {
    this.leavesOut = leavesOut
  }

  write(words: string): void {
    const evened = words.replace(/[ \t\n\r\f]+/gu, ' ')
    const inner = evened.replace(/^ | $/gu, '')
    if (inner === '') {
      this.#space ||= evened !== ''
      return
    }
    this.#separate(this.#space || evened.startsWith(' '))
    this.#parts.push(inner)
    this.#space = evened.endsWith(' ')
  }

  writeAsIs(words: string): void {
    const lines = words.replace(/\r\n?/gu, '\n').replace(/^\n+/u, '')
    if (!/\S/u.test(lines)) return
    this.#separate(false)
    this.#parts.push(lines)
  }

  lineBreak(): void {
    this.#breaks = Math.min(2, this.#breaks + 1)
  }

  apart(breaks: number, inside: () => void): void {
    this.#breaks = Math.max(this.#breaks, breaks)
    inside()
    this.#breaks = Math.max(this.#breaks, breaks)
  }

  cell(): void {
    this.#tab = this.#breaks === 0
  }

  text(): string {
    return this.#parts.join('')
  }

  #separate(space: boolean): void {
    if (this.#parts.length > 0) {
      if (this.#breaks > 0) this.#parts.push('\n'.repeat(this.#breaks))
      else if (this.#tab) this.#parts.push('\t')
      else if (space) this.#parts.push(' ')
    }
    this.#breaks = 0
    this.#tab = false
    this.#space = false
  }
}
