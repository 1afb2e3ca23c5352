import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Block, Run } from './document.ts'

type RootContent = ReturnType<typeof fromMarkdown>['children'][number]
type Definition = Extract<RootContent, { type: 'definition' }>
type PhrasingContent = Extract<RootContent, { type: 'paragraph' }>['children'][number]
type Marks = Omit<Run, 'text'>

/** Where links of editors may lead. */
const ALLOWED = /^(?:https?:\/\/|mailto:)[^\s]+$/iu
const DEEPEST = 5

/** Markdown of editors as blocks: tags in it are words, pictures are their words, and links lead to the web or to a mailbox. */
export function blocksOf(source: string, top: 3 | 4 = 3): Block[] {
  const { children } = fromMarkdown(source)
  const targets = new Map<string, string>()
  for (const node of children) if (isNewTarget(node, targets)) targets.set(node.identifier, node.url)
  return children.flatMap((node) => blocks(node, targets, top))
}

/** The first paragraph without any marks. */
export function firstParagraph(source: string): string {
  const paragraph = blocksOf(source).find((block) => block.kind === 'paragraph')
  if (paragraph?.kind !== 'paragraph') return ''
  return paragraph.runs
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

function isNewTarget(node: RootContent, targets: ReadonlyMap<string, string>): node is Definition {
  return node.type === 'definition' && !targets.has(node.identifier)
}

function blocks(node: RootContent, targets: ReadonlyMap<string, string>, top: 3 | 4): Block[] {
  const within = (nodes: readonly RootContent[]): Block[] =>
    nodes.flatMap((child) => blocks(child, targets, top))
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', runs: runs(node.children, targets, {}) }]
    case 'heading':
      return [
        {
          kind: 'heading',
          level: Math.min(top + node.depth - 1, DEEPEST) as 3 | 4 | 5,
          runs: runs(node.children, targets, {}),
        },
      ]
    case 'blockquote':
      return [{ kind: 'quote', blocks: within(node.children) }]
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered === true,
          start: node.start ?? 1,
          items: node.children.map((item) => within(item.children)),
        },
      ]
    case 'code':
      return [{ kind: 'code', text: node.value }]
    case 'html':
      return [{ kind: 'paragraph', runs: [{ text: node.value }] }]
    case 'thematicBreak':
      return [{ kind: 'rule' }]
    default:
      return []
  }
}

function runs(nodes: readonly PhrasingContent[], targets: ReadonlyMap<string, string>, marks: Marks): Run[] {
  return nodes.flatMap((node) => run(node, targets, marks))
}

function run(node: PhrasingContent, targets: ReadonlyMap<string, string>, marks: Marks): Run[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ ...marks, text: node.value }]
    case 'inlineCode':
      return [{ ...marks, code: true, text: node.value }]
    case 'break':
      return [{ ...marks, text: '\n' }]
    case 'emphasis':
      return runs(node.children, targets, { ...marks, emphasis: true })
    case 'strong':
      return runs(node.children, targets, { ...marks, strong: true })
    case 'link':
      return runs(node.children, targets, linked(marks, node.url))
    case 'linkReference':
      return runs(node.children, targets, linked(marks, targets.get(node.identifier) ?? ''))
    case 'image':
    case 'imageReference':
      return [{ ...marks, text: node.alt ?? '' }]
    default:
      return []
  }
}

function linked(marks: Marks, address: string): Marks {
  return ALLOWED.test(address) ? { ...marks, link: address } : marks
}
