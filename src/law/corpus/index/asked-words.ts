import { openFrequentLists } from './frequent-lists.ts'
import { type OpenList, openList } from './list-cursor.ts'
import { mayBeNeighbours } from './neighbours.ts'
import { codeOfList, FORM_BITS } from './phrase-tables.ts'
import type { OpenTables } from './provision-of.ts'
import { hashOf, printOf } from './word-hash.ts'
import { openWordNumbers } from './word-numbers.ts'

/** A word that is looked for: where its forms stand. */
export interface AskedWord {
  /** List and form of the very word, or -1 where it stands nowhere. */
  readonly meaning: number
  /** Codes of its frequent forms. */
  readonly frequent: readonly number[]
  /** Lists of all its other forms. */
  readonly lists: readonly OpenList[]
  /** Bytes of these lists. */
  readonly bytes: number
}

/** Looks words up: by their keys, the lists of all their forms. */
export interface WordLookUp {
  /** The words, or nothing where one of them, or a pair of neighbours, surely stands nowhere. */
  find(words: readonly string[], sideBySide: boolean): AskedWord[] | undefined
  /** Whether the corpus has this very word. */
  knows(word: string): boolean
  /** Whether the words may stand side by side in some form; they surely do not where it says so. */
  mayStand(words: readonly string[]): boolean
}

/** Opens the words of an index. */
export function openWords(tables: OpenTables, keysOf: (folded: string) => readonly string[]): WordLookUp {
  const { families, frequent, neighbours, pairStarts } = tables
  const forms = openWordNumbers(tables.forms)
  const keys = openWordNumbers(tables.keys)
  const frequentLists = openFrequentLists(frequent)

  /** Adds the lists that words with a key stand in. */
  function addLists(lists: number[], { hash, print }: Hashes): void {
    const led = keys.get(hash, print)
    if (led < 0) {
      const form = forms.get(hash, print)
      if (form >= 0) add(lists, form >> FORM_BITS)
    } else if (led & 1) {
      const at = led >> 1
      for (let place = at + 1; place <= at + (families[at] as number); place++)
        add(lists, families[place] as number)
    } else add(lists, led >> 1)
  }

  /** Whether a form of the second word may stand right behind one of the first. */
  function mayMeet(first: Found, second: Found): boolean {
    for (const list of first.lists)
      for (const next of second.lists) if (mayBeNeighbours(neighbours, list, next)) return true
    for (const code of first.codes)
      for (const next of second.codes) {
        const pair = code * frequent.length + next
        if ((pairStarts[pair + 1] as number) > (pairStarts[pair] as number)) return true
      }
    return false
  }

  function open({ meaning, lists, codes }: Found): AskedWord {
    const opened: OpenList[] = []
    let bytes = 0
    for (const list of lists) {
      const one = openList(tables, list)
      if (one.from === one.to) continue
      opened.push(one)
      bytes += one.to - one.from
    }
    return { meaning, frequent: codes, lists: opened, bytes }
  }

  function findWord(word: string): Found {
    const own = { hash: hashOf(word), print: printOf(word) }
    const lists: number[] = []
    const all = keysOf(word)
    if (all.length === 0) addLists(lists, own)
    for (const key of all) addLists(lists, key === word ? own : { hash: hashOf(key), print: printOf(key) })
    const codes: number[] = []
    for (const list of lists) frequentLists.addCodes(list, codes)
    return { meaning: forms.get(own.hash, own.print), lists, codes }
  }

  function findAll(words: readonly string[], sideBySide: boolean): Found[] | undefined {
    const all: Found[] = []
    let before: Found | undefined
    for (const word of words) {
      const found = findWord(word)
      if (found.lists.length === 0) return undefined
      if (sideBySide && before && !mayMeet(before, found)) return undefined
      all.push(found)
      before = found
    }
    return all
  }

  return {
    find: (words, sideBySide) => findAll(words, sideBySide)?.map(open),
    knows: (word) => forms.get(hashOf(word), printOf(word)) >= 0,
    mayStand: (words) => findAll(words, true) !== undefined,
  }
}

function add(lists: number[], list: number): void {
  if (!lists.includes(list)) lists.push(list)
}

interface Hashes {
  readonly hash: number
  readonly print: number
}

/** A word before its lists are opened. */
interface Found {
  readonly meaning: number
  readonly lists: readonly number[]
  readonly codes: readonly number[]
}

/**
 * What each code means to the words asked: bit `i` is set where the code may stand for word `i`.
 * @param accepted all 0; what is set is taken back by `forgetCodes`
 */
export function acceptCodes(words: readonly AskedWord[], accepted: Int32Array): void {
  for (let index = 0; index < words.length; index++) {
    const { frequent, lists } = words[index] as AskedWord
    for (const code of frequent) accepted[code] = (accepted[code] as number) | (1 << index)
    for (const { list } of lists) {
      const code = codeOfList(list)
      accepted[code] = (accepted[code] as number) | (1 << index)
    }
  }
}

export function forgetCodes(words: readonly AskedWord[], accepted: Int32Array): void {
  for (const { frequent, lists } of words) {
    for (const code of frequent) accepted[code] = 0
    for (const { list } of lists) accepted[codeOfList(list)] = 0
  }
}
