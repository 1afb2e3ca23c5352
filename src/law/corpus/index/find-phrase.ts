import type { AskedWord } from './asked-words.ts'
import { type Around, Candidates } from './candidates.ts'
import { findInPairs } from './find-in-pairs.ts'
import { ListCursor, PAST } from './list-cursor.ts'
import { PhraseAround } from './phrase-around.ts'
import type { Go } from './phrase-index.ts'
import { ALL_KINDS, codeOfList, kindOf } from './phrase-tables.ts'
import { type OpenTables, provisionOf } from './provision-of.ts'

type Visit = (provision: number, exact: boolean) => Go

/**
 * Finds a phrase. A word without frequent forms leads, the rarest of them: at each of its places the codes beside it tell
 * nearly always whether the phrase may stand there, and only then the lists of the other words are asked. Where every word
 * has frequent forms, each word leads in turn with its other forms, and last come the pairs of frequent forms.
 */
export function findPhrase(
  tables: OpenTables,
  words: readonly AskedWord[],
  accepted: Int32Array,
  visit: Visit,
): void {
  let lead = -1
  for (let index = 0; index < words.length; index++) {
    const { frequent, bytes } = words[index] as AskedWord
    if (frequent.length === 0 && (lead < 0 || bytes < (words[lead] as AskedWord).bytes)) lead = index
  }
  if (lead >= 0) {
    ledBy(tables, words, accepted, lead, 0, visit)
    return
  }
  for (let index = 0; index < words.length; index++)
    if (!ledBy(tables, words, accepted, index, index, visit)) return
  findInPairs(tables, words, accepted, visit)
}

/**
 * Places of the phrase where the lead stands in one of its lists.
 * @param frequentOnly so many words at the beginning stand there in frequent forms: with others they were found before
 * @returns false where the visitor has had enough
 */
function ledBy(
  tables: OpenTables,
  words: readonly AskedWord[],
  accepted: Int32Array,
  lead: number,
  frequentOnly: number,
  visit: Visit,
): boolean {
  const { provisionStarts } = tables
  const candidates = new Candidates(tables.codes, aroundOf(words, accepted, lead))
  for (const own of (words[lead] as AskedWord).lists) {
    const phrase = new PhraseAround(tables, words, accepted, lead, own, frequentOnly)
    let last = -1
    let lastExact = false
    let wanted = 0
    const cursor = new ListCursor(tables, own)
    while (cursor.place !== PAST) {
      const some = candidates.next(cursor)
      for (let candidate = 0; candidate < some; candidate++) {
        const start = (candidates.places[candidate] as number) - lead
        if (start < wanted || !phrase.standsAt(start, candidates.forms[candidate] as number)) continue
        const { exact } = phrase
        const provision = provisionOf(tables, start)
        if (provision === last && (lastExact || !exact)) continue
        const go = visit(provision, exact)
        if (go === false) return false
        last = provision
        lastExact = exact
        if (go === true) continue
        wanted = provisionStarts[Math.min(go, provisionStarts.length - 1)] as number
        cursor.passBy(wanted + lead)
      }
    }
  }
  return true
}

/** What must stand around the lead. */
function aroundOf(words: readonly AskedWord[], accepted: Int32Array, lead: number): Around {
  const word = surestOf(words, lead)
  return {
    kinds: { before: kindsOf(words[lead - 1]), behind: kindsOf(words[lead + 1]) },
    accepted,
    word,
    offset: word - lead,
  }
}

/** The kinds of all codes of a word; all there are where no word is asked. */
function kindsOf(word: AskedWord | undefined): number {
  if (word === undefined) return ALL_KINDS
  let kinds = 0
  for (const code of word.frequent) kinds |= 1 << kindOf(code)
  for (const { list } of word.lists) kinds |= 1 << kindOf(codeOfList(list))
  return kinds
}

/**
 * The word whose code tells most of whether a phrase stands around its lead: one that is not beside it, for of those beside it
 * their kinds are known, and one without frequent forms, whose codes are rare.
 */
function surestOf(words: readonly AskedWord[], lead: number): number {
  const worth = (index: number): number =>
    (Math.abs(index - lead) > 1 ? 2 : 0) + (words[index]?.frequent.length === 0 ? 1 : 0)
  let surest = lead === 0 ? words.length - 1 : 0
  for (let index = 0; index < words.length; index++)
    if (index !== lead && worth(index) > worth(surest)) surest = index
  return surest
}
