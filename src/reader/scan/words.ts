import { inOneAlphabet } from '../../law/fold.ts'
import { widened } from '../tables/growing.ts'
import { mayCite } from './article-numbers.ts'
import { APOSTROPHE, classOf, DIGIT, HYPHEN, lowerOf } from './characters.ts'
import { mayMeasure } from './spelled-numbers.ts'
import type { WordsOfAll } from './words-of-all.ts'

/** Bits of what a word looks like, known without a language. */
export const CAPITAL = 1
export const ALL_CAPITALS = 2
export const NUMERIC = 4
export const CYRILLIC = 16
export const LATIN = 32
/** One letter, or letters each followed by a full stop: an initial. */
export const INITIAL = 64
/** A word that may begin a reference to law, measure something, or stand before the name of an organisation. */
export const MAY_CITE = 128
export const MAY_MEASURE = 256
export const MAY_NAME = 512

const MAXIMUM_WORDS = 1 << 18
/** Distinct words of a usual statement; a power of two. */
export const USUAL_WORDS = 512

/**
 * Every distinct word seen so far, each with a small whole number. Words are told apart by their exact units, so a quote
 * never changes; what languages know of a word is looked up once per distinct word.
 */
export interface Words {
  /** Number of the word that stands at `text[start, end)` and hashes to `hash`. */
  intern(text: string, start: number, end: number, hash: number): number
  /** Lower-cased, repaired form used for every comparison. */
  readonly folded: string[]
  readonly shape: Uint16Array
  /** What all languages know of words together. */
  readonly ofAll: WordsOfAll
  /** Grows when words are forgotten; tables kept by word number are stale when it changes. */
  readonly epoch: () => number
  readonly count: () => number
}

/** Makes an empty table of words. It forgets all words when it holds 262,144, which bounds memory on hostile text. */
export function createWords(ofAll: WordsOfAll): Words {
  /** Hash and one more than the number of the word in each slot, beside each other: most words are found in the first. */
  let slots = new Int32Array(4 * USUAL_WORDS)
  /** Units of all words behind each other, and where those of each word end and the next one's begin. */
  let pool = new Uint16Array(1 << 13)
  let starts = new Int32Array(USUAL_WORDS + 1)
  let hashes = new Int32Array(USUAL_WORDS)
  let count = 0
  let epoch = 0
  const words = {
    intern,
    folded: [] as string[],
    shape: new Uint16Array(USUAL_WORDS),
    ofAll,
    epoch: () => epoch,
    count: () => count,
  }

  function intern(text: string, start: number, end: number, hash: number): number {
    const mask = slots.length - 2
    const length = end - start
    for (let slot = homeOf(hash) & mask; ; slot = (slot + 2) & mask) {
      const id = (slots[slot + 1] as number) - 1
      if (id < 0) return add(text, start, end, hash)
      if (slots[slot] !== hash) continue
      const from = starts[id] as number
      if ((starts[id + 1] as number) - from !== length) continue
      let index = 0
      while (index < length && pool[from + index] === text.charCodeAt(start + index)) index++
      if (index === length) return id
    }
  }

  function add(text: string, start: number, end: number, hash: number): number {
    if (count >= MAXIMUM_WORDS) forget()
    if (count === hashes.length) grow()
    const id = count++
    const from = starts[id] as number
    const to = from + end - start
    if (to > pool.length) pool = widened(pool, new Uint16Array(Math.max(pool.length * 2, to)))
    for (let index = start; index < end; index++) pool[from + index - start] = text.charCodeAt(index)
    starts[count] = to
    hashes[id] = hash
    const raw = text.slice(start, end)
    words.folded[id] = fold(raw)
    words.shape[id] = shapeOf(raw) | tellsOf(words.folded[id] as string, ofAll)
    place(id)
    return id
  }

  function place(id: number): void {
    const mask = slots.length - 2
    const hash = hashes[id] as number
    let slot = homeOf(hash) & mask
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask
    slots[slot] = hash
    slots[slot + 1] = id + 1
  }

  function grow(): void {
    const size = hashes.length * 2
    starts = widened(starts, new Int32Array(size + 1))
    hashes = widened(hashes, new Int32Array(size))
    words.shape = widened(words.shape, new Uint16Array(size))
    slots = new Int32Array(size * 4)
    for (let id = 0; id < count; id++) place(id)
  }

  function forget(): void {
    slots.fill(0)
    words.folded.length = 0
    count = 0
    epoch++
  }

  return words
}

/** Where the search for a hash begins: an even number, since a slot is two numbers. */
function homeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1
}

/** What a word may be a part of: asked once, so that whoever looks for facts in a sentence passes most words over. */
function tellsOf(folded: string, ofAll: WordsOfAll): number {
  return (
    (mayCite(folded, ofAll) ? MAY_CITE : 0) |
    (mayMeasure(folded, ofAll) ? MAY_MEASURE : 0) |
    (ofAll.mayNameOrganisation(folded) ? MAY_NAME : 0)
  )
}

/** The form by which words are compared: lower case, ё as е, no soft hyphens or stress marks, one script a word. */
export function fold(raw: string): string {
  const word = inOneAlphabet(raw)
  let out = ''
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index)
    if (isUnseen(unit)) continue
    // Decomposed й and ё: the breve makes й, the diaeresis only marks ё, which is folded to е anyway.
    if (unit === 0x306 && out.endsWith('и')) out = `${out.slice(0, -1)}й`
    else if (unit === 0x308 && out.endsWith('е')) continue
    else if (classOf[unit] === APOSTROPHE) out += "'"
    else if (classOf[unit] === HYPHEN) out += '-'
    else out += String.fromCharCode(lowerOf(unit))
  }
  return out
}

/** Soft hyphens, unseen spaces, joiners and stress marks: written or copied into words, never part of them. */
function isUnseen(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200d) ||
    unit === 0x2060 ||
    unit === 0xfeff ||
    unit === 0x300 ||
    unit === 0x301
  )
}

function shapeOf(raw: string): number {
  let shape = 0
  const first = raw.charCodeAt(0)
  if (classOf[first] === DIGIT) shape |= NUMERIC
  let letters = 0
  let capitals = 0
  let initials = true
  for (let index = 0; index < raw.length; index++) {
    const unit = raw.charCodeAt(index)
    const lower = lowerOf(unit)
    if (unit >= 0x400 && unit < 0x530) shape |= CYRILLIC
    else if ((unit | 32) >= 97 && (unit | 32) <= 122) shape |= LATIN
    if (unit !== lower || unit === 0x401) capitals++
    if (unit >= 0x41 && classOf[unit] === 1) letters++
    if (index % 2 === 1 ? unit !== 0x2e : unit === lower) initials = false
  }
  if (first !== lowerOf(first)) shape |= CAPITAL
  if (letters > 1 && capitals === letters) shape |= ALL_CAPITALS
  if (initials && letters > 0 && letters <= 3) shape |= INITIAL
  return shape
}
