import { widened } from './growing.ts'
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
export const TAKEN_END = 5
export const SOUGHT_END = 6
export const BEGUN_END = 7
export const AWAITED_END = 8
export const SHARED_END = 9
export const ENDED_END = 10
/** First number of the first part. */
export const PARTS = 11

/**
 * What phrases make of each word, one record a word:
 * edges that its classes may take, class by class: twice the class, and one more where an edge has no gap; where its edges end;
 * and these as `taken` holds them;
 * where there are too many of them without a gap, the place in `members` of its classes instead, one bit each;
 * nodes of the longer phrases that it begins;
 * classes that these wait for behind a gap, each with the number of words until when;
 * places of shared lists that it is a phrase of by itself;
 * and places of all such lists.
 */
export interface PhraseRecords {
  /** All records. Replaced by a larger table when there is no more room. */
  numbers: Int32Array
  /** Classes of words with so many edges, as sets of bits. */
  members: Int32Array
  /** Adds the record of a word of these classes, and answers its place; 0 where phrases make nothing of it. */
  add(classes: readonly number[]): number
  /** Forgets all records. */
  forget(): void
}

/** Bit that stands for a class, and for others. */
export function bitOf(number: number): number {
  return 1 << (number & 31)
}

/** Whether a class is in the set at a place. */
export function isMember(members: Int32Array, set: number, number: number): boolean {
  return (((members[set + (number >> 5)] as number) >>> (number & 31)) & 1) !== 0
}

/**
 * Makes an empty table of records.
 * @param shared whether the list at each place is shared by all checks
 */
export function createPhraseRecords(phrases: PhraseTrie, shared: readonly boolean[]): PhraseRecords {
  const { takenAt, taken, nearAt, near, farAt, far, listsAt, listOf } = phrases
  const setLength = (phrases.classCount + 31) >> 5
  /** Places of sets by their classes: made-up words that begin alike share one. */
  const sets = new Map<string, number>()
  let end = 1
  const records: PhraseRecords = {
    numbers: new Int32Array(1 << 14),
    members: new Int32Array(setLength * 64),
    add(classes) {
      const record = recordOf(classes)
      if (record === undefined) return 0
      if (end + record.length > records.numbers.length)
        records.numbers = widened(records.numbers, new Int32Array(end * 2 + record.length))
      records.numbers.set(record, end)
      for (let part = TAKEN_END; part <= ENDED_END; part++)
        records.numbers[end + part] = (records.numbers[end + part] as number) + end
      for (let at = end + PARTS; at < (records.numbers[end + TAKEN_END] as number); ) {
        records.numbers[at + 1] = (records.numbers[at + 1] as number) + end
        at = records.numbers[at + 1] as number
      }
      end += record.length
      return end - record.length
    },
    forget() {
      end = 1
      sets.clear()
    },
  }
  return records

  /** A record whose places count from its own beginning. */
  function recordOf(classes: readonly number[]): number[] | undefined {
    const record = new Array<number>(PARTS).fill(0)
    const going = classes.filter((number) => takenAt[number] !== takenAt[number + 1])
    let edges = 0
    for (const number of going) edges += ((takenAt[number + 1] as number) - (takenAt[number] as number)) / 2
    const isHeavy = edges > HEAVY
    for (const number of going) addTaken(record, number, isHeavy)
    record[TAKEN_END] = record.length
    if (isHeavy) {
      for (const number of going) addBit(record, SOUGHT, number)
      record.push(setOf(going))
    }
    record[SOUGHT_END] = record.length
    for (const number of classes) {
      const node = phrases.roots[number] as number
      if (nearAt[node] !== nearAt[node + 1] || farAt[node] !== farAt[node + 1]) record.push(node)
    }
    record[BEGUN_END] = record.length
    for (let at = record[SOUGHT_END]; at < record[BEGUN_END]; at++) addAwaited(record, record[at] as number)
    record[AWAITED_END] = record.length
    const ended: number[] = []
    for (const number of classes) {
      const node = phrases.roots[number] as number
      if (node !== 0) ended.push(...listOf.subarray(listsAt[node], listsAt[node + 1]))
    }
    for (const place of ended) if (shared[place]) record.push(place)
    record[SHARED_END] = record.length
    record.push(...ended)
    record[ENDED_END] = record.length
    return record.length === PARTS ? undefined : record
  }

  function setOf(classes: readonly number[]): number {
    const key = classes.join()
    const known = sets.get(key)
    if (known !== undefined) return known
    const place = sets.size * setLength
    sets.set(key, place)
    if (place + setLength > records.members.length)
      records.members = widened(records.members, new Int32Array(records.members.length * 2))
    records.members.fill(0, place, place + setLength)
    for (const number of classes) {
      const at = place + (number >> 5)
      records.members[at] = (records.members[at] as number) | bitOf(number)
    }
    return place
  }

  /** Edges of one class; those without a gap are left out where they are to be sought instead. */
  function addTaken(record: number[], number: number, isHeavy: boolean): void {
    const group = record.push(number * 2, 0) - 2
    const end = takenAt[number + 1] as number
    for (let at = takenAt[number] as number; at < end; at += 2) {
      const edge = taken[at] as number
      const hasGap = (edge & GAP) !== 0
      if (isHeavy && !hasGap) continue
      record.push(edge, taken[at + 1] as number)
      addBit(record, hasGap ? FAR : NEAR, number)
      if (!hasGap) record[group] = number * 2 + 1
    }
    record[group + 1] = record.length
    if (record.length === group + 2) record.length = group
  }

  /** What a phrase waits for that has come to a node. */
  function addAwaited(record: number[], node: number): void {
    for (let at = nearAt[node] as number; at < (nearAt[node + 1] as number); at += 2)
      addBit(record, BEGUN_NEAR, near[at] as number)
    for (let at = farAt[node] as number; at < (farAt[node + 1] as number); at += 2) {
      addBit(record, BEGUN_FAR, far[at] as number)
      record.push(far[at] as number, (far[at + 1] as number) + 1)
    }
  }
}

function addBit(record: number[], part: number, number: number): void {
  record[part] = (record[part] as number) | bitOf(number)
}
