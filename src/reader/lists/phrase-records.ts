import { widened } from '../tables/growing.ts'
import { bitOf, FAR_END, FAR_FROM, LISTS_END, LISTS_FROM, NEAR_BITS, NODE } from '../tables/trie-nodes.ts'
import { type Continuations, createContinuations } from './continuations.ts'
import { type KeptPairs, keptPairs } from './kept-pairs.ts'
import type { PhraseTrie } from './phrases.ts'

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
  /** Nodes that a word with a table of continuations comes to right behind one that begins phrases. */
  readonly pairs: KeptPairs
  /** Adds the record of a word of these classes, and answers its place; 0 where phrases make nothing of it. */
  add(classes: readonly number[]): number
  /** Forgets all records. */
  forget(): void
}

/** Makes an empty table of records. */
export function createPhraseRecords(phrases: PhraseTrie): PhraseRecords {
  const { roots, takenAt, gappedEnd, taken, nodes: rows, far, listOf } = phrases
  const continuations = createContinuations(phrases)
  let end = 1
  const records: PhraseRecords = {
    numbers: new Int32Array(1 << 12),
    continuations,
    pairs: keptPairs(seekPair),
    add(classes) {
      const record = end
      for (let part = 0; part < PARTS; part++) put(0)
      addBegun(record, classes)
      addTaken(
        record,
        classes.filter((number) => takenAt[number] !== takenAt[number + 1]),
      )
      if (end > record + PARTS) return record
      end = record
      return 0
    },
    forget() {
      end = 1
      continuations.forget()
      records.pairs.forget()
    },
  }
  return records

  /**
   * Numbers go straight into the table, and classes are gone through by `forEach`: some words have more than a hundred, and what other
   * ways leave behind was a tenth of all that a start left.
   */
  function put(number: number): void {
    makeRoom(1)
    records.numbers[end++] = number
  }

  function makeRoom(more: number): void {
    if (end + more > records.numbers.length)
      records.numbers = widened(records.numbers, new Int32Array((end + more) * 2))
  }

  function endPart(record: number, part: number): void {
    records.numbers[record + part] = end
  }

  function addBits(record: number, part: number, bits: number): void {
    records.numbers[record + part] = (records.numbers[record + part] as number) | bits
  }

  /** What the row of a node says. */
  function told(node: number, what: number): number {
    return rows[node * NODE + what] as number
  }

  /** The nodes that a word comes to from those that the word before begins. */
  function seekPair(before: number, record: number, take: (node: number) => void): void {
    const { numbers } = records
    const table = numbers[numbers[record + TAKEN_END] as number] as number
    const sought = numbers[record + SOUGHT] as number
    const begunEnd = numbers[before + BEGUN_END] as number
    for (let begun = before + PARTS; begun < begunEnd; begun += BEGUN)
      if ((numbers[begun + 1] as number) & sought) continuations.each(table, numbers[begun] as number, take)
  }

  /** What a word begins, and the lists that it is a phrase of by itself. */
  function addBegun(record: number, classes: readonly number[]): void {
    const nodes = classes.map((number) => roots[number] as number).filter((node) => node !== 0)
    const waiting = nodes.filter((node) => told(node, FAR_FROM) !== told(node, FAR_END))
    nodes.forEach((node) => {
      // Each class has its bit: none goes on where there is none.
      const bits = told(node, NEAR_BITS)
      if (bits === 0 && !waiting.includes(node)) return
      put(node)
      put(bits)
      addBits(record, BEGUN_NEAR, bits)
    })
    endPart(record, BEGUN_END)
    waiting.forEach(put)
    endPart(record, WAITING_END)
    for (const node of waiting) addAwaited(record, node)
    endPart(record, AWAITED_END)
    nodes.forEach((node) => {
      const listsEnd = told(node, LISTS_END)
      for (let at = told(node, LISTS_FROM); at < listsEnd; at++) put(listOf[at] as number)
    })
    endPart(record, ENDED_END)
  }

  /** What a phrase waits for behind a gap that has come to a node. */
  function addAwaited(record: number, node: number): void {
    const [from, farEnd] = [told(node, FAR_FROM), told(node, FAR_END)]
    for (let at = from; at < farEnd; at += 2) {
      addBits(record, BEGUN_FAR, bitOf(far[at] as number))
      put(far[at] as number)
      put((far[at + 1] as number) + 1)
    }
  }

  /** Classes by which a word goes on with phrases; edges without a gap are left out where they are to be sought instead. */
  function addTaken(record: number, classes: readonly number[]): void {
    let edges = 0
    classes.forEach((number) => {
      edges += ((takenAt[number + 1] as number) - (takenAt[number] as number)) / 2
    })
    const isHeavy = edges > HEAVY
    const gapped = classes.filter((number) => (gappedEnd[number] as number) > (takenAt[number] as number))
    gapped.forEach(put)
    endPart(record, GAPPED_END)
    const groups = isHeavy ? gapped : classes
    const groupsAt = end
    groups.forEach((number) => {
      const farEnd = gappedEnd[number] as number
      const hasFar = farEnd > (takenAt[number] as number)
      const hasNear = !isHeavy && (takenAt[number + 1] as number) > farEnd
      if (hasFar) addBits(record, FAR, bitOf(number))
      if (hasNear) addBits(record, NEAR, bitOf(number))
      put((number << CLASS_SHIFT) | (hasFar ? HAS_FAR : 0) | (hasNear ? HAS_NEAR : 0))
      put(0)
    })
    endPart(record, GROUPS_END)
    groups.forEach((number, index) => {
      records.numbers[groupsAt + index * 2 + 1] = end
      const edgesOf = taken.subarray(takenAt[number], isHeavy ? gappedEnd[number] : takenAt[number + 1])
      makeRoom(edgesOf.length)
      records.numbers.set(edgesOf, end)
      end += edgesOf.length
    })
    endPart(record, TAKEN_END)
    if (!isHeavy) return
    classes.forEach((number) => {
      addBits(record, SOUGHT, bitOf(number))
    })
    put(continuations.of(classes))
  }
}
