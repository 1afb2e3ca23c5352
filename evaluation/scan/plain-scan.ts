import { DatabaseSync } from 'node:sqlite'
import { inOneAlphabet } from '../../src/law/fold.ts'
import type { Day } from '../../src/law/law.ts'

/** A word, read otherwise than the index reads it, so that a mistake there is seen here. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const UNSEEN = /[\u00ad\u200b-\u200d]/gu
/** What counts as digits to Unicode, and as signs to the index: a square metre is asked as «м». */
const RAISED = /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u218b\u2460-\u24ff\u2776-\u2793]/gu

/** Words of a text, small and in one spelling. */
export function plainWords(text: string): string[] {
  const seen = text.replace(UNSEEN, '').replace(RAISED, ' ').normalize()
  return (seen.match(WORD) ?? []).map((word) => inOneAlphabet(word).toLowerCase().replaceAll('ё', 'е'))
}

/** All texts of a language in force on a day, as the numbers of their words one after another. */
export interface PlainTexts {
  readonly texts: readonly string[]
  readonly words: Int32Array
  /** Where each text begins among them, and one past the last word. */
  readonly starts: Int32Array
  readonly spellings: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
}

/** Reads the texts and titles of a build from its tables. */
export function plainTexts(path: string, language: string, on: Day): PlainTexts {
  const texts: string[] = []
  const numbers = new Map<string, number>()
  const starts = [0]
  let words = new Int32Array(1 << 16)
  let count = 0
  for (const { text, holds } of allTexts(path, language, on)) {
    for (const word of plainWords(text)) {
      const number = numbers.getOrInsertComputed(word, () => numbers.size)
      // Spellings of other days, too, tell which words are forms of one.
      if (!holds) continue
      if (count === words.length) words = widened(words)
      words[count++] = number
    }
    if (!holds) continue
    texts.push(text)
    starts.push(count)
  }
  const spellings = [...numbers.keys()]
  return { texts, words: words.subarray(0, count), starts: Int32Array.from(starts), spellings, numbers }
}

interface OneText {
  readonly text: string
  /** Whether it is in force on the day. */
  readonly holds: boolean
}

function* allTexts(path: string, language: string, on: Day): Iterable<OneText> {
  using db = new DatabaseSync(path, { readOnly: true })
  const holds = 'since <= :on and (until is null or until > :on) as holds'
  for (const select of [
    `select heading || char(10) || text as text, ${holds} from passage where state = 'text' and language = :language`,
    `select title as text, ${holds} from version where language = :language`,
  ])
    for (const row of db.prepare(select).iterate({ language, on }))
      yield { text: String(row.text), holds: row.holds === 1 }
}

function widened(words: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(words.length * 2)
  wider.set(words)
  return wider
}

/** What a word may stand as: the numbers of spellings. */
export type Acceptable = ReadonlySet<number>

/** Of each phrase, whether it stands side by side in some text; every place of every text is looked at. */
export function standing(
  { words, starts, spellings }: PlainTexts,
  phrases: readonly (readonly Acceptable[])[],
): boolean[] {
  const found = phrases.map(() => false)
  const waiting = byBeginning(phrases, spellings.length)
  const isFirst = new Uint8Array(spellings.length)
  for (const [first] of phrases) for (const number of first ?? []) isFirst[number] = 1
  for (let text = 0; text + 1 < starts.length; text++) {
    const end = starts[text + 1] as number
    for (let at = starts[text] as number; at < end; at++) {
      const first = words[at] as number
      if (isFirst[first] === 0) continue
      for (const phrase of waiting.get(first) ?? []) found[phrase] = true
      if (at + 1 === end) continue
      for (const phrase of waiting.get(pairOf(first, words[at + 1] as number, spellings.length)) ?? [])
        found[phrase] ||= standsAt(words, at, end, phrases[phrase] as readonly Acceptable[])
    }
  }
  return found
}

/** Phrases by how they may begin: by their word where they have one, else by the first two. */
function byBeginning(phrases: readonly (readonly Acceptable[])[], spellings: number): Map<number, number[]> {
  const waiting = new Map<number, number[]>()
  for (const [index, [firsts = [], seconds, ...others]] of phrases.entries()) {
    if (others.some(({ size }) => size === 0)) continue
    for (const first of firsts) {
      const beginnings =
        seconds === undefined ? [first] : [...seconds].map((second) => pairOf(first, second, spellings))
      for (const beginning of beginnings) waiting.getOrInsertComputed(beginning, () => []).push(index)
    }
  }
  return waiting
}

function pairOf(first: number, second: number, spellings: number): number {
  return (first + 1) * spellings + second
}

function standsAt(words: Int32Array, at: number, end: number, phrase: readonly Acceptable[]): boolean {
  return at + phrase.length <= end && phrase.every((one, more) => one.has(words[at + more] as number))
}
