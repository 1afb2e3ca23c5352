import type { Tag } from '../law/law.ts'
import { buildStems, numbersOf, type Stems } from './stems.ts'

/** A named list of phrases of one language, as written in a sheet. */
export interface PhraseList {
  /** `<check>/<list>`, or the list's name alone where all checks may use it. */
  readonly name: string
  readonly language: Tag
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
  /** First edge of each node; edges of node n are `[edgesAt[n], edgesAt[n + 1])`. */
  readonly edgesAt: Int32Array
  readonly edgeClass: Int32Array
  readonly edgeGap: Int32Array
  readonly edgeNode: Int32Array
  /** Edges that a class may take, by class: `[edgesOfClassAt[c], edgesOfClassAt[c + 1])`, each a place among the edges. */
  readonly edgesOfClassAt: Int32Array
  readonly edgesOfClass: Int32Array
  /** Node that an edge leaves. */
  readonly edgeFrom: Int32Array
  /** Widest gap of a node's edges: how long it waits. */
  readonly waits: Int32Array
  /** List that a phrase ending at this node belongs to, and further ones: `[listsAt[n], listsAt[n + 1])`. */
  readonly listsAt: Int32Array
  readonly listOf: Int32Array
}

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
      const folded = alternative.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
      if (folded === '' || folded === '*') continue
      const numbers = belonging.get(folded)
      if (numbers) numbers.push(number)
      else belonging.set(folded, [number])
    }
    return number
  }

  const edgesAt = new Int32Array(nodes.length + 1)
  const listsAt = new Int32Array(nodes.length + 1)
  const waits = new Int32Array(nodes.length)
  const edgeClass: number[] = []
  const edgeGap: number[] = []
  const edgeNode: number[] = []
  const listOf: number[] = []
  const roots = new Int32Array(classes.size)
  const edgeFrom: number[] = []
  for (const [number, node] of nodes.entries()) {
    edgesAt[number] = edgeClass.length
    listsAt[number] = listOf.length
    listOf.push(...node.lists)
    if (number === 0) {
      for (const edge of node.edges.values()) roots[edge.word] = edge.node
      continue
    }
    for (const edge of [...node.edges.values()].sort((a, b) => a.word - b.word || a.gap - b.gap)) {
      edgeFrom.push(number)
      edgeClass.push(edge.word)
      edgeGap.push(edge.gap)
      edgeNode.push(edge.node)
      waits[number] = Math.max(waits[number] as number, edge.gap + 1)
    }
  }
  edgesAt[nodes.length] = edgeClass.length
  listsAt[nodes.length] = listOf.length
  const order = edgeClass
    .map((_, edge) => edge)
    .sort((a, b) => (edgeClass[a] as number) - (edgeClass[b] as number) || a - b)
  const edgesOfClassAt = new Int32Array(classes.size + 1)
  for (const word of edgeClass) edgesOfClassAt[word + 1] = (edgesOfClassAt[word + 1] as number) + 1
  for (let word = 0; word < classes.size; word++) {
    edgesOfClassAt[word + 1] = (edgesOfClassAt[word + 1] as number) + (edgesOfClassAt[word] as number)
  }
  return {
    lists: names,
    stems: buildStems(belonging),
    classCount: classes.size,
    roots,
    edgesAt,
    edgeClass: Int32Array.from(edgeClass),
    edgeGap: Int32Array.from(edgeGap),
    edgeNode: Int32Array.from(edgeNode),
    edgesOfClassAt,
    edgesOfClass: Int32Array.from(order),
    edgeFrom: Int32Array.from(edgeFrom),
    waits,
    listsAt,
    listOf: Int32Array.from(listOf),
  }
}

/** Classes of a word. */
export function classesOf({ stems }: PhraseTrie, folded: string): readonly number[] {
  return numbersOf(stems, folded)
}
