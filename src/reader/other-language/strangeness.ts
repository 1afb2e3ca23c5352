import { KAZAKH_LETTERS } from '../../law/languages/kk/letters.ts'
import { once } from '../../law/once.ts'
import { ALL_CAPITALS, CAPITAL, CYRILLIC, LATIN, NUMERIC, USUAL_WORDS, type Words } from '../scan/words.ts'
import { widened } from '../tables/growing.ts'
import { FOREIGN_ENDING, FREQUENT, FREQUENT_IN_NAMES } from './frequent-words.ts'
import type { UnusualRuns } from './usual-runs.ts'

/** How strange a word is, and how many runs of letters tell it: in one number, so that sums of both are one addition. */
const STRANGE = 4096

/** What is strange in such a number, or in a sum of some. */
export function strangeIn(sum: number): number {
  return Math.floor(sum / STRANGE)
}

/** How many runs of letters tell it. */
export function lettersIn(sum: number): number {
  return sum % STRANGE
}

const UNKNOWN = -1

const UNUSUAL_RUN = 2
const FOREIGN_WORD = 9
const IN_NAMES = 4
const ENDING = 4
/** A longer word tells no more: it may be no word at all. */
const MOST_OF_WORD = 10
/** Names keep their letters in every language: a word that may be one says little. */
const MOST_OF_NAME = 6
/** Shorter words, and words in capitals up to this, may be abbreviations. */
const SHORTEST = 3
const SHORTEST_IN_CAPITALS = 6

/** Addresses, abbreviations and designations: «stat.gov.kz», “a.m.”, “RM500”. */
const noWord = once(() => /[^\p{L}\p{M}'-]/u)
/** Most words are: these letters are told at once, the classes of all letters take long to make. */
const WORD = new RegExp(`^[a-zа-яё${KAZAKH_LETTERS}]+$`, 'u')

/** «Дев'яти»: our languages have none in Cyrillic words. */
const UKRAINIAN_APOSTROPHE = /[бвмпфрд]'[яюєї]/u

/** «N'accuse», «qu'on», «dell'ordine»; not «d'affaires», which is a loan. */
const ROMANCE_ELISION =
  /^(?:[cjmnst]|(?:jus|lors|puis)?qu|d?all|dell|nell|sull|quell|un)'[aeiouhyàâéèêëîïôœ]/u

/** How strange words are to one way of writing a language, each looked at once. */
export interface Strangeness {
  /** Of a word; of one that may be a name only where it begins a sentence, since its capital tells nothing there. */
  of(word: number, isFirst: boolean): number
  /** Of the words of a sentence together. */
  sum(words: Int32Array, from: number, to: number): number
}

/**
 * @param script what its words are written in; those in another one are left to other languages
 * @param own words that our languages have, however they are written
 */
export function createStrangeness(
  words: Words,
  script: number,
  unusual: UnusualRuns,
  own: ReadonlySet<string>,
): Strangeness {
  /** Two numbers a word: where it stands in the midst of a sentence, and where it begins one. */
  let known = new Int32Array(2 * USUAL_WORDS).fill(UNKNOWN)
  let epoch = words.epoch()

  function look(word: number): number {
    const form = words.folded[word] as string
    const shape = words.shape[word] as number
    if (shape & NUMERIC || (!WORD.test(form) && noWord().test(form))) return 0
    if (FREQUENT.has(form)) return FOREIGN_WORD * STRANGE + form.length + 1
    const isInOurScripts = (shape & (CYRILLIC | LATIN)) !== 0
    if (isInOurScripts && !(shape & script)) return 0
    if (form.length < (shape & ALL_CAPITALS ? SHORTEST_IN_CAPITALS : SHORTEST)) return 0
    if (own.has(form)) return form.length + 1
    if (FREQUENT_IN_NAMES.has(form)) return IN_NAMES * STRANGE + form.length + 1
    let strange = 0
    let runs = 0
    for (const part of form.split(/['-]/u)) {
      if (part.length < 2) continue
      strange += unusual(part) * UNUSUAL_RUN
      runs += part.length + 1
    }
    const isForeign = [FOREIGN_ENDING, UKRAINIAN_APOSTROPHE, ROMANCE_ELISION].some((told) => told.test(form))
    if (isForeign) strange += ENDING
    return (isInOurScripts ? Math.min(strange, MOST_OF_WORD) : strange) * STRANGE + runs
  }

  function refresh(): void {
    if (epoch === words.epoch()) return
    epoch = words.epoch()
    known.fill(UNKNOWN)
  }

  function learn(word: number): void {
    if (2 * word >= known.length)
      known = widened(known, new Int32Array(Math.max(known.length * 2, 2 * word + 2)).fill(UNKNOWN))
    const found = look(word)
    const isName = ((words.shape[word] as number) & (CAPITAL | ALL_CAPITALS)) === CAPITAL
    const isCommon = !isName || FREQUENT.has(words.folded[word] as string)
    known[2 * word] = isName ? 0 : found
    known[2 * word + 1] = isCommon
      ? found
      : Math.min(strangeIn(found), MOST_OF_NAME) * STRANGE + lettersIn(found)
  }

  function of(word: number, first: number): number {
    if (2 * word >= known.length || known[2 * word] === UNKNOWN) learn(word)
    return known[2 * word + first] as number
  }

  return {
    of(word, isFirst) {
      refresh()
      return of(word, isFirst ? 1 : 0)
    },
    sum(tokens, from, to) {
      refresh()
      let sum = from < to ? of(tokens[from] as number, 1) : 0
      for (let token = from + 1; token < to; token++) sum += of(tokens[token] as number, 0)
      return sum
    },
  }
}
