/**
 * The phrase index as it is stored. Every word of the corpus has a place; between two provisions one place is free. A list
 * holds the places of a word in all its forms, apart from its frequent forms: these stand in `codes` alone.
 */
export type PhraseTables = {
  /** List and form of each word: `list << 8 | form`; forms from 255 on share a number. */
  readonly forms: Int32Array
  /**
   * What each key that a word may have leads to: twice the number of its list, or twice a place in `families` and one. A key
   * that is a form, and leads to that form's list, has no entry. Two words with a common key are forms of one.
   */
  readonly keys: Int32Array
  /** At such a place: how many lists words with the key stand in, and which. */
  readonly families: Int32Array
  /** Of every eight lists: where they begin in `places`, and a place that none of them begins before. */
  readonly lists: Int32Array
  /**
   * The lists, eight by eight: first a head of each, its length in bytes, four times, plus two where it has steps and one
   * where its places tell their form; behind the head of one with steps where they begin, and how many they are. Then
   * distances between places, each with the form behind it where they tell it. Numbers of variable length. In a list with steps
   * a byte ends each place that tells what stands beside it: see `KIND_BITS`.
   */
  readonly places: Uint8Array
  /** Every 128th place of a list: the place, and the byte behind it. */
  readonly steps: Int32Array
  /** First place of each provision, and one past the last. */
  readonly provisionStarts: Int32Array
  /** Which provision each stretch of places begins in: see `provisionOf`. */
  readonly near: Int32Array
  /** List and form of each frequent code, in order; nothing for code 0. */
  readonly frequent: Int32Array
  /** In how many places each frequent code stands. */
  readonly frequentPlaces: Int32Array
  /** A code for each place: 0 free, a frequent form, or a hash of the list for all other words. */
  readonly codes: Uint8Array
  /** Where the units of each pair of frequent codes begin in `pairs`, and one past the last. */
  readonly pairStarts: Int32Array
  /** Units in which one frequent form stands right before another: distances, numbers of variable length. */
  readonly pairs: Uint8Array
  /** Bits that tell which two lists never stand side by side; where both words are frequent forms, `pairs` tells. */
  readonly neighbours: Int32Array
}

/**
 * Names and tables in the order in which they are written. A table may come in parts one after another; each is good until the
 * next comes.
 */
export type NamedTable = {
  [Name in keyof PhraseTables]: readonly [Name, PhraseTables[Name]]
}[keyof PhraseTables]

/** Places of a list between two steps, and how many the shortest list with steps has more than. */
export const STEP = 128
/** What the head of a list tells besides its length. */
export const HEAD_BITS = 2
export const HAS_STEPS = 2
export const TELLS_FORM = 1
export const FORM_BITS = 8
export const MOST_FORMS = (1 << FORM_BITS) - 1
/** Lists that stand together, as a power of two. */
export const LISTS_BITS = 3
/** Frequent forms at most. The codes behind them are hashes. */
export const MOST_FREQUENT = 191
export const CODE_BITS = 8
/** All codes there are. */
export const CODES = 1 << CODE_BITS
/** Codes that other words share, as a power of two. */
const HASHES_BITS = 6
/** Words of a phrase at most. As many places are free before the first word and behind the last. */
export const MOST_WORDS = 31

/** Code of the places of a list, apart from its frequent forms. */
export function codeOfList(list: number): number {
  return MOST_FREQUENT + 1 + (Math.imul(list, 0x9e3779b1) >>> (32 - HASHES_BITS))
}

/**
 * Kinds that a byte beside a place of a long list tells apart on each side, as a power of two: that of the code before it stands
 * above that of the code behind it. Nearly all places where a phrase can't stand are passed by without a look into `codes`, which
 * are far apart.
 */
export const KIND_BITS = 4
export const ALL_KINDS = (1 << (1 << KIND_BITS)) - 1

/** What a code counts as where it stands beside a place. */
export function kindOf(code: number): number {
  return code & ((1 << KIND_BITS) - 1)
}

/** Whether a form is the very word asked. Forms that share a number are never sure to be. */
export function isVery(meaning: number, found: number | undefined): boolean {
  return meaning === found && (found & MOST_FORMS) !== MOST_FORMS
}
