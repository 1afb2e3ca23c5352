import { inOneAlphabet } from '../../law/fold.ts'
import type { StatementLanguage } from '../../law/law.ts'
import { layNodes } from '../tables/trie-nodes.ts'
import { buildStems, numbersOf, type Stems } from './stems.ts'

/** A named list of phrases of one language, as written in a sheet. */
export interface PhraseList {
  /** `<check>/<list>`, or the list's name alone where all checks may use it. */
  readonly name: string
  readonly language: StatementLanguage
  readonly phrases: readonly string[]
}

/** Words that may stand between two words of a phrase: `..` and `...`. */
const NARROW_GAP = 4
const WIDE_GAP = 10

/** All phrases of one language as one trie over classes of words. */
export interface PhraseTrie {
  readonly lists: readonly string[]
  /** Classes that a word belongs to by its form or its beginning. */
  readonly stems: Stems
  readonly classCount: number
  /** Node that a class leads to from the start, or 0. */
  readonly roots: Int32Array
  /**
   * Edges that a class may take: from `takenAt[c]` on, of each its gap with the node it leaves, as below, and the node it leads to; those
   * that have a gap first, up to `gappedEnd[c]`.
   */
  readonly takenAt: Int32Array
  readonly gappedEnd: Int32Array
  readonly taken: Int32Array
  /** Nodes as `trie-nodes.ts` lays them out, none of them reached; whoever walks has a copy. */
  readonly nodes: Int32Array
  /** Edges that leave a node with a gap, those of one behind those of another: class and gap of each. */
  readonly far: Int32Array
  /** Lists that phrases ending at a node belong to, those of one behind those of another. */
  readonly listOf: Int32Array
}

/**
 * What a number in `taken` holds, from its lowest bit on: the gap of an edge, whether the node that it leaves is one that a
 * phrase begins with, and that node.
 */
export const GAP = 15
export const BEGINS = 16
export const NODE_SHIFT = 5

interface Node {
  readonly edges: Map<string, { readonly word: number; readonly gap: number; readonly node: number }>
  readonly lists: Set<number>
}

/**
 * Compiles phrase lists. A phrase is words parted by spaces: `слово` this form, `слов*` this beginning, `a|b*` either,
 * `..` up to four words between, `...` up to ten.
 */
export function compilePhrases(lists: readonly PhraseList[]): PhraseTrie {
  const names: string[] = []
  const classes = new Map<string, number>()
  const belonging = new Map<string, number[]>()
  const nodes: Node[] = [{ edges: new Map(), lists: new Set() }]

  for (const list of lists) {
    let listNumber = names.indexOf(list.name)
    if (listNumber < 0) listNumber = names.push(list.name) - 1
    for (const phrase of list.phrases) addPhrase(phrase, listNumber)
  }

  function addPhrase(phrase: string, list: number): void {
    let node = 0
    let gap = 0
    for (const part of phrase.trim().split(/\s+/u)) {
      if (part === '..') gap = NARROW_GAP
      else if (part === '...') gap = WIDE_GAP
      else {
        node = step(node, classNumber(part), gap)
        gap = 0
      }
    }
    if (node > 0) (nodes[node] as Node).lists.add(list)
  }

  function step(from: number, word: number, gap: number): number {
    const { edges } = nodes[from] as Node
    const key = `${word} ${gap}`
    const known = edges.get(key)
    if (known) return known.node
    const node = nodes.push({ edges: new Map(), lists: new Set() }) - 1
    edges.set(key, { word, gap, node })
    return node
  }

  function classNumber(part: string): number {
    const known = classes.get(part)
    if (known !== undefined) return known
    const number = classes.size
    classes.set(part, number)
    for (const alternative of part.split('|')) {
      const plain = alternative.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
      // «telegram-канал*»: texts have such words in one alphabet only.
      const folded = plain.includes('-') ? inOneAlphabet(plain) : plain
      if (folded === '' || folded === '*') continue
      const numbers = belonging.get(folded)
      if (numbers) numbers.push(number)
      else belonging.set(folded, [number])
    }
    return number
  }

  const roots = new Int32Array(classes.size)
  const begins = new Set([...(nodes[0] as Node).edges.values()].map(({ node }) => node))
  const near: number[][] = []
  const far: number[][] = []
  const listsOf: number[][] = []
  const gapped: number[][] = Array.from(roots, () => [])
  const plain: number[][] = Array.from(roots, () => [])
  for (const [number, node] of nodes.entries()) {
    const edges = [...node.edges.values()].sort((a, b) => a.word - b.word || a.gap - b.gap)
    const going = number === 0 ? [] : edges
    near.push(going.filter(({ gap }) => gap === 0).map(({ word }) => word))
    far.push(going.filter(({ gap }) => gap > 0).flatMap(({ word, gap }) => [word, gap]))
    for (const { word, gap, node: reached } of going) {
      const taken = (gap > 0 ? gapped : plain)[word] as number[]
      taken.push((number << NODE_SHIFT) | (begins.has(number) ? BEGINS : 0) | gap, reached)
    }
    listsOf.push([...node.lists])
    if (number === 0) for (const edge of edges) roots[edge.word] = edge.node
  }
  const taken = gapped.map((edges, word) => [...edges, ...(plain[word] as number[])])
  const takenAt = endsOf(taken)
  return {
    lists: names,
    stems: buildStems(belonging),
    classCount: classes.size,
    roots,
    takenAt,
    gappedEnd: Int32Array.from(gapped, (edges, word) => (takenAt[word] as number) + edges.length),
    taken: Int32Array.from(taken.flat()),
    nodes: layNodes(near, far, listsOf),
    far: Int32Array.from(far.flat()),
    listOf: Int32Array.from(listsOf.flat()),
  }
}

/** Where each row begins when all stand behind each other, and where the last one ends. */
function endsOf(rows: readonly (readonly number[])[]): Int32Array {
  const ends = new Int32Array(rows.length + 1)
  for (const [place, row] of rows.entries()) ends[place + 1] = (ends[place] as number) + row.length
  return ends
}

/** Classes of a word. */
export function classesOf({ stems }: PhraseTrie, folded: string): readonly number[] {
  return numbersOf(stems, folded)
}
