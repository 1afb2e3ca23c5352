import { widened } from '../tables/growing.ts'
import { bitOf, FAR_END, FAR_FROM, LISTS_END, LISTS_FROM, NEAR_BITS, NODE } from '../tables/trie-nodes.ts'
import { type Continuations, createContinuations } from './continuations.ts'
import { GAP, type PhraseTrie } from './phrases.ts'

/** Words like "of" continue hundreds of phrases: it is cheaper to ask which of them the word before has reached. */
const HEAVY = 24

/**
 * What a record begins with. First bits of classes, one bit for up to a 32nd of them, which tell of most words at one look
 * that they continue nothing: of classes by which the word goes on with a phrase of the word just before, or with one that
 * other words may stand in, or that are to be sought; and of classes that the phrases which the word begins wait for,
 * right behind it or later. Then where each part ends.
 */
export const NEAR = 0
export const FAR = 1
export const SOUGHT = 2
export const BEGUN_NEAR = 3
export const BEGUN_FAR = 4
export const BEGUN_END = 5
export const WAITING_END = 6
export const AWAITED_END = 7
export const ENDED_END = 8
export const GAPPED_END = 9
export const GROUPS_END = 10
export const TAKEN_END = 11
/** First number of the first part. */
export const PARTS = 12
/** Numbers that tell of a node that is begun. */
export const BEGUN = 2

/** What the first number of a group holds: whether an edge has no gap, whether one has, and the class. */
export const HAS_NEAR = 1
export const HAS_FAR = 2
export const CLASS_SHIFT = 2

/**
 * What phrases make of each word, one record a word. First what each word asks for, so that one look brings it near:
 * nodes of the longer phrases that it begins, each with bits of the classes that go on right behind it;
 * those of them that go on behind a gap;
 * classes that these wait for, each with the number of words until when;
 * and places of the lists that it is a phrase of by itself. Then what only a word asks for that seems to go on with a phrase:
 * its classes that edges with a gap have;
 * groups of the edges that its classes may take, class by class: what the group has, as below, and where its edges begin;
 * these edges as `taken` holds them, those of a group up to where the next one's begin;
 * and where there are too many of them without a gap, the place of a table of continuations instead.
 */
export interface PhraseRecords {
  /** All records. Replaced by a larger table when there is no more room. */
  numbers: Int32Array
  /** Edges of words with too many of them. */
  readonly continuations: Continuations
  /** Adds the record of a word of these classes, and answers its place; 0 where phrases make nothing of it. */
  add(classes: readonly number[]): number
  /** Forgets all records. */
  forget(): void
}

/** Makes an empty table of records. */
export function createPhraseRecords(phrases: PhraseTrie): PhraseRecords {
  const { roots, takenAt, taken, nodes: rows, far, listOf } = phrases
  const continuations = createContinuations(phrases)
  let end = 1
  const records: PhraseRecords = {
    numbers: new Int32Array(1 << 12),
    continuations,
    add(classes) {
      const record = recordOf(classes)
      if (record === undefined) return 0
      if (end + record.length > records.numbers.length)
        records.numbers = widened(records.numbers, new Int32Array(end * 2 + record.length))
      records.numbers.set(record, end)
      for (let part = BEGUN_END; part <= TAKEN_END; part++)
        records.numbers[end + part] = (records.numbers[end + part] as number) + end
      for (
        let at = (records.numbers[end + GAPPED_END] as number) + 1;
        at < (records.numbers[end + GROUPS_END] as number);
        at += 2
      )
        records.numbers[at] = (records.numbers[at] as number) + end
      end += record.length
      return end - record.length
    },
    forget() {
      end = 1
      continuations.forget()
    },
  }
  return records

  /** What the row of a node says. */
  function told(node: number, what: number): number {
    return rows[node * NODE + what] as number
  }

  /** A record whose places count from its own beginning. */
  function recordOf(classes: readonly number[]): number[] | undefined {
    const record = new Array<number>(PARTS).fill(0)
    const nodes = classes.map((number) => roots[number] as number)
    const waiting = nodes.filter((node) => told(node, FAR_FROM) !== told(node, FAR_END))
    for (const node of nodes) {
      // Each class has its bit: none goes on where there is none.
      const bits = told(node, NEAR_BITS)
      if (bits === 0 && !waiting.includes(node)) continue
      record.push(node, bits)
      record[BEGUN_NEAR] = (record[BEGUN_NEAR] as number) | bits
    }
    record[BEGUN_END] = record.length
    record.push(...waiting)
    record[WAITING_END] = record.length
    for (const node of waiting) addAwaited(record, node)
    record[AWAITED_END] = record.length
    for (const node of nodes) {
      if (node !== 0) record.push(...listOf.subarray(told(node, LISTS_FROM), told(node, LISTS_END)))
    }
    record[ENDED_END] = record.length
    const going = classes.filter((number) => takenAt[number] !== takenAt[number + 1])
    let edges = 0
    for (const number of going) edges += ((takenAt[number + 1] as number) - (takenAt[number] as number)) / 2
    const isHeavy = edges > HEAVY
    addTaken(record, going, isHeavy)
    if (isHeavy) {
      for (const number of going) addBit(record, SOUGHT, number)
      record.push(continuations.of(going))
    }
    return record.length === PARTS ? undefined : record
  }

  /** Edges class by class; those without a gap are left out where they are to be sought instead. */
  function addTaken(record: number[], classes: readonly number[], isHeavy: boolean): void {
    const groups: {
      readonly group: number
      readonly edges: readonly number[]
    }[] = []
    for (const number of classes) {
      const edges: number[] = []
      let group = number << CLASS_SHIFT
      for (let at = takenAt[number] as number; at < (takenAt[number + 1] as number); at += 2) {
        const edge = taken[at] as number
        const hasGap = (edge & GAP) !== 0
        if (isHeavy && !hasGap) continue
        edges.push(edge, taken[at + 1] as number)
        addBit(record, hasGap ? FAR : NEAR, number)
        group |= hasGap ? HAS_FAR : HAS_NEAR
      }
      if (edges.length > 0) groups.push({ group, edges })
    }
    for (const { group } of groups) if ((group & HAS_FAR) !== 0) record.push(group >> CLASS_SHIFT)
    record[GAPPED_END] = record.length
    let edgesAt = record.length + groups.length * 2
    record[GROUPS_END] = edgesAt
    for (const { group, edges } of groups) {
      record.push(group, edgesAt)
      edgesAt += edges.length
    }
    for (const { edges } of groups) record.push(...edges)
    record[TAKEN_END] = edgesAt
  }

  /** What a phrase waits for behind a gap that has come to a node. */
  function addAwaited(record: number[], node: number): void {
    const [from, end] = [told(node, FAR_FROM), told(node, FAR_END)]
    for (let at = from; at < end; at += 2) {
      addBit(record, BEGUN_FAR, far[at] as number)
      record.push(far[at] as number, (far[at + 1] as number) + 1)
    }
  }
}

function addBit(record: number[], part: number, number: number): void {
  record[part] = (record[part] as number) | bitOf(number)
}
