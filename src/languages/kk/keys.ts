import type { Analysis } from './analysis.ts'
import { analyses } from './stemmer.ts'

/** Endings of words that are rarely what is left when a suffix is taken off: agents, places in time, adjectives. */
const OWN_WORD = /(?:ш[ыі]|[ғқ]ы|[гк]і|л[ыі]|л[ыі][қк]|с[ыі]з|д[ыі][қк]|т[ыі][қк])$/u
/** «заңды»: lawful, or an accusative of law. */
const TWOFOLD = /[дт][ыі]$/u
/** Readings as doubtful as this are left to the dictionary; the verb that a negative denies is among them. */
const RARE = 3
const MOST = 10

/** How likely a reading is, as far as suffixes tell; the word itself has 0. */
export function likelihood({ stem, letters, doubt, verb }: Analysis, word: string): number {
  if (letters === 0) return OWN_WORD.test(word) ? 2.5 : /[ыі][мң]?$/u.test(word) ? -1.5 : 0
  return (
    Math.min(letters, 6) -
    Math.min(doubt, 3) * 1.5 -
    (verb ? 2 : 0) -
    (stem.endsWith('о') ? 1.5 : 0) -
    (stem.length < 3 ? 4 : stem.length < 4 ? 0.5 : 0)
  )
}

/** Parts of a word before and after its last hyphen, where the part after it is a word and not an ending. */
export function hyphened(word: string): { head: string; tail: string; ending: boolean } | undefined {
  const at = word.lastIndexOf('-')
  if (at < 1 || at === word.length - 1) return undefined
  const tail = word.slice(at + 1)
  const ending =
    /^(?:[ндт][ыі]ң|[ндт][ыі]|[ғқ]а|[гк]е|[дт][ае]|[дтн][ае]н|[мбп]ен|[лдт][ае]р|[ндт]ікі|н|[дт][ае]ғ?г?[ыі]|с[ыі]|[ыі]|с[ыі]н(?:[ыі]ң|[ае]|д[ае]|[ае]н)?)$/u.test(
      tail,
    )
  return { head: word.slice(0, ending ? at : at + 1), tail, ending }
}

/**
 * Stems that a word may belong to, most likely first, by its suffixes alone. Derived words keep their suffix: «заңды» is
 * itself before it is an accusative of «заң».
 */
export function keys(folded: string): readonly string[] {
  const parts = hyphened(folded)
  if (parts?.ending === true) return [parts.head]
  if (parts !== undefined)
    return folded.length > 60 ? [folded] : keys(parts.tail).map((key) => parts.head + key)
  const found = analyses(folded).filter(({ doubt }) => doubt < RARE)
  if (found.length === 1) return [folded]
  const ranked = found
    .map((one) => ({ stem: one.stem, rank: likelihood(one, folded) }))
    .sort((a, b) => b.rank - a.rank)
  const stems = ranked.map(({ stem }) => stem)
  return [...new Set(TWOFOLD.test(folded) ? [folded, ...stems] : stems)].slice(0, MOST)
}
