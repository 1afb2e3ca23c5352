import { html } from 'hono/html'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { bound } from '../html/bound.ts'
import type { Html } from '../html/voice.ts'

type Node = ReturnType<typeof fromMarkdown>['children'][number]
type Definition = Extract<Node, { type: 'definition' }>

/** Where links of editors may lead. */
const ALLOWED = /^(?:https?:\/\/|mailto:)/iu
/** Deepest heading of HTML. */
const DEEPEST = 6

/**
 * Markdown of editors as HTML: tags in it are shown as they were typed, pictures as their words, and links lead to the web or to
 * a mailbox, or they are no links.
 * @param top level of the first heading: those of the text stand beneath the headings of the page
 */
export function markdown(source: string, top = 3): Html {
  const tree = fromMarkdown(source)
  const targets = new Map<string, Definition>()
  for (const node of tree.children)
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node)
  return html`${tree.children.map((node) => rendered(node, targets, top))}`
}

/** The first paragraph without any marks, for places that hold words only. */
export function plainWords(source: string): string {
  const first = fromMarkdown(source).children.find(({ type }) => type === 'paragraph')
  return first === undefined ? '' : wordsOf(first).replaceAll(/\s+/gu, ' ').trim()
}

/** All its words without any marks, a line for each block. */
export function allWords(source: string): string {
  return fromMarkdown(source)
    .children.map((node) => wordsOf(node).trim())
    .filter((words) => words !== '')
    .join('\n\n')
}

function rendered(node: Node, targets: ReadonlyMap<string, Definition>, top: number): Html | string {
  const within = (): Html =>
    'children' in node ? html`${node.children.map((child) => rendered(child, targets, top))}` : html``
  switch (node.type) {
    case 'paragraph':
      return html`<p>${within()}</p>
`
    case 'heading':
      return heading(Math.min(top + node.depth - 1, DEEPEST), within())
    case 'blockquote':
      return html`<blockquote>${within()}</blockquote>
`
    case 'list':
      return node.ordered
        ? html`<ol start="${node.start ?? 1}">${within()}</ol>
`
        : html`<ul>${within()}</ul>
`
    case 'listItem':
      return html`<li>${within()}</li>
`
    case 'thematicBreak':
      return html`<hr>
`
    case 'code':
      return html`<pre tabindex="0"><code>${node.value}</code></pre>
`
    case 'text':
      return bound(node.value)
    case 'html':
      return node.value
    case 'emphasis':
      return html`<em>${within()}</em>`
    case 'strong':
      return html`<strong>${within()}</strong>`
    case 'inlineCode':
      return html`<code>${node.value}</code>`
    case 'break':
      return html`<br>`
    case 'link':
      return linked(node.url, within())
    case 'linkReference':
      return linked(targets.get(node.identifier)?.url ?? '', within())
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    default:
      return ''
  }
}

function heading(level: number, words: Html): Html {
  if (level <= 3)
    return html`<h3>${words}</h3>
`
  if (level === 4)
    return html`<h4>${words}</h4>
`
  return level === 5
    ? html`<h5>${words}</h5>
`
    : html`<h6>${words}</h6>
`
}

function linked(address: string, words: Html): Html {
  return ALLOWED.test(address) ? html`<a href="${address}" rel="noreferrer">${words}</a>` : words
}

function wordsOf(node: Node): string {
  if ('children' in node) {
    // Items and paragraphs within a block are sentences of their own.
    const apart = node.children.some(({ type }) => type === 'paragraph' || type === 'listItem')
    return node.children.map(wordsOf).join(apart ? '\n' : '')
  }
  if (node.type === 'break') return ' '
  return 'value' in node ? node.value : ''
}
