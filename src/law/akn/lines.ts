import { block, element } from './xml.ts'

/** A part or point of a provision, or words between them. */
interface Node {
  readonly name: 'paragraph' | 'point' | 'indent' | 'alinea'
  readonly num?: string
  readonly words: string
  readonly children: Node[]
}

/** Makes the XML of a line's words. */
type Inline = (words: string) => string

const MARKS = [
  { name: 'paragraph', mark: /^\d+(?:-\d+)*\.(?=\s)/u },
  { name: 'point', mark: /^\d+(?:-\d+)*\)(?=\s)/u },
  { name: 'indent', mark: /^\p{L}\)(?=\s)/u },
] as const
const DEPTHS = ['paragraph', 'point', 'indent']

/** What a provision's text holds: its lines as paragraphs, points and indents where they bear such marks. */
export function contentOf(text: string, id: string, inline: Inline): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return []
  const first = lines.findIndex((line) => markOf(line) !== undefined)
  if (first < 0)
    return [
      block(
        'content',
        {},
        lines.map((line) => paragraph(line, inline)),
      ),
    ]
  const intro = lines.slice(0, first)
  const give = idGiver(id)
  return [
    ...(intro.length === 0
      ? []
      : [
          block(
            'intro',
            {},
            intro.map((line) => paragraph(line, inline)),
          ),
        ]),
    ...treeOf(lines.slice(first)).map((node) => written(node, id, give, inline)),
  ]
}

function markOf(line: string): { readonly name: Node['name']; readonly num: string } | undefined {
  for (const { name, mark } of MARKS) {
    const num = mark.exec(line)?.[0]
    // A mark alone on its line would wait for the next one when it is read again.
    if (num !== undefined && line.slice(num.length).trim() !== '') return { name, num }
  }
  return undefined
}

/** Points stand within paragraphs, indents within points; words without a mark follow what stands before them. */
function treeOf(lines: readonly string[]): Node[] {
  const roots: Node[] = []
  const open: Node[] = []
  for (const line of lines) {
    const mark = markOf(line)
    const depth = mark === undefined ? 1 : DEPTHS.indexOf(mark.name)
    while (open.length > 0 && DEPTHS.indexOf((open.at(-1) as Node).name) >= depth) open.pop()
    const node: Node =
      mark === undefined
        ? { name: 'alinea', words: line, children: [] }
        : { ...mark, words: line.slice(mark.num.length).trim(), children: [] }
    ;(open.at(-1)?.children ?? roots).push(node)
    if (mark !== undefined) open.push(node)
  }
  return roots
}

function written({ name, num, words, children }: Node, above: string, give: IdGiver, inline: Inline): string {
  const eId = give(above, name, num)
  const own = paragraph(words, inline)
  return block(name, { eId }, [
    num === undefined ? '' : element('num', {}, num),
    ...(children.length === 0
      ? [element('content', {}, own)]
      : [element('intro', {}, own), ...children.map((child) => written(child, eId, give, inline))]),
  ])
}

function paragraph(words: string, inline: Inline): string {
  return element('p', {}, inline(words))
}

type IdGiver = (above: string, name: Node['name'], num?: string) => string

const SHORT: Readonly<Record<Node['name'], string>> = {
  paragraph: 'para',
  point: 'point',
  indent: 'indent',
  alinea: 'al',
}

/** Identifiers by the naming convention; what bears the same number twice is told apart. */
function idGiver(id: string): IdGiver {
  const given = new Map<string, number>([[id, 1]])
  return (above, name, num) => {
    const wanted = `${above}__${SHORT[name]}${num === undefined ? '' : `_${num.replace(/[.)]$/u, '')}`}`
    const count = (given.get(wanted) ?? 0) + 1
    given.set(wanted, count)
    return count === 1 && num !== undefined ? wanted : `${wanted}${num === undefined ? '_' : '-dup'}${count}`
  }
}
