import { conceptsOf } from '../lists/concepts.ts'
import { isOfQuestions } from '../lists/fit-sheets.ts'
import { AWAITED_END, createPhraseRecords, ENDED_END, type PhraseRecords } from '../lists/phrase-records.ts'
import { classesOf, type PhraseTrie } from '../lists/phrases.ts'
import { type ConceptPairs, createConceptPairs } from '../model/concept-pairs.ts'
import { conceptFeature, described, listFeature, pairKey } from '../model/features.ts'
import { type Model, type Packed, packedLength } from '../model/model.ts'
import { USUAL_WORDS, type Words } from '../scan/words.ts'
import { widened } from '../tables/growing.ts'
import { nodesForWalk } from '../tables/trie-nodes.ts'
import { type DenialPlaces, denialPlaces } from './denial-places.ts'
import type { Knowledge } from './knowledge.ts'
import { createListsOfChecks, type ListsOfCheck } from './lists-of-check.ts'
import { createWordKinds } from './word-kinds.ts'

/** Numbers of 32 bits that hold which lists a sentence has phrases of. */
export const MASK_WORDS = 36
/** What a table holds for a word that was not asked for yet, and for a list that is not there. */
export const UNKNOWN = -1

/**
 * What a word's row holds, before its packed weights: the place of what the phrases make of it in `records`, 0 for most words;
 * its number in pairs, 0 where the word is not learned yet; one more than the place of its main concept, or 0; and 1 where a
 * quote may begin or end before it.
 */
export const RECORD = 0
export const PAIR = 1
export const CONCEPT = 2
export const OPENS = 3
export const WEIGHTS = 4

/**
 * What one language makes of each word, looked up once per distinct word and kept in flat tables: the loop over a text reads
 * them directly. A table may be replaced by a larger one when a word is learned.
 */
export interface WordsOfLanguage {
  readonly knowledge: Knowledge
  /** The same of it, loaded: the loop asks at every word. */
  readonly phrases: PhraseTrie
  readonly model: Model
  /** Learns a word; `row` does it where it must, and so must whoever reads `rows` directly. */
  learn(word: number): void
  /** First number of a word's row in `rows`. */
  row(word: number): number
  /** A row for each word by its number, `rowLength` numbers each. */
  rows: Int32Array
  readonly rowLength: number
  readonly conceptPairs: ConceptPairs
  readonly records: PhraseRecords
  /** The nodes of the trie, a row each; a phrase goes on from one while its gap is not over. */
  readonly nodes: Int32Array
  /** Until when a phrase waits for each class behind a gap, on the clock of the walk. */
  readonly awaited: Int32Array
  /** Packed weights of the lists that are learned: of the one at place p from p times their length on. */
  readonly listWeights: Packed
  /** 1 for each list whose weights are learned; whoever reads these directly must ask. */
  readonly isListLearned: Uint8Array
  /** Learns the weights of a list: most texts have phrases of few. */
  learnList(place: number): void
  /** Place of a shared list in the trie, or -1. */
  listPlace(list: string): number
  /** The lists as one check asks for them. */
  listsOf(check: string): ListsOfCheck
  readonly denial: DenialPlaces
  /** Whether the lists of a check must speak alone, since the model was not taught it in this language. */
  speaksByLists(check: string): boolean
  /** 1 where all checks share a list. */
  readonly isShared: Uint8Array
  /** Whether a word is of a kind (`word-kinds.ts`). */
  is(word: number, kind: number): boolean
  /** Forgets all words, when their table has started anew. */
  forget(): void
}

/** Makes what a language makes of words; each is learned when it is first met. */
export function wordsOfLanguage(knowledge: Knowledge, words: Words): WordsOfLanguage {
  const { model, phrases } = knowledge
  const { tag } = knowledge.language
  const length = packedLength(model.columns)
  const openers = new Set(knowledge.language.clauses.clauseOpeners)
  const isShared = new Uint8Array(phrases.lists.length)
  const places = new Map<string, number>()
  const placesOfChecks = new Map<string, number[]>()
  const listWeights = new Int32Array(phrases.lists.length * length)
  const isListLearned = new Uint8Array(phrases.lists.length)
  phrases.lists.forEach((list, place) => {
    places.set(list, place)
    const slash = list.indexOf('/')
    if (slash > 0) {
      const check = list.slice(0, slash)
      const own = placesOfChecks.get(check)
      if (own) own.push(place)
      else placesOfChecks.set(check, [place])
    } else if (!list.startsWith('concept ')) isShared[place] = 1
  })
  if (phrases.lists.length > MASK_WORDS * 32)
    throw new Error(`more than ${MASK_WORDS * 32} lists of phrases and concepts: raise MASK_WORDS`)
  const conceptNumbers = knowledge.concepts.names.map(conceptFeature)
  const rowLength = WEIGHTS + length
  const kinds = createWordKinds(knowledge.language, words)

  const listPlace = (list: string): number => places.get(list) ?? UNKNOWN
  const own: WordsOfLanguage = {
    knowledge,
    phrases,
    model,
    learn,
    row(word) {
      const row = word * rowLength
      if (row >= own.rows.length || own.rows[row + PAIR] === 0) learn(word)
      return row
    },
    rows: new Int32Array(rowLength * USUAL_WORDS),
    rowLength,
    conceptPairs: createConceptPairs(model.ofTwo, conceptNumbers),
    records: createPhraseRecords(phrases),
    nodes: nodesForWalk(phrases.nodes),
    awaited: new Int32Array(phrases.classCount),
    listWeights,
    isListLearned,
    learnList,
    listPlace,
    denial: denialPlaces(listPlace),
    listsOf: createListsOfChecks(places, placesOfChecks, tag, isOfQuestions(tag)),
    speaksByLists: (check) => placesOfChecks.has(check) && !model.checks.includes(check),
    isShared,
    is: kinds.is,
    forget() {
      kinds.forget()
      own.rows.fill(0)
      own.records.forget()
    },
  }
  return own

  function learn(word: number): void {
    const row = word * rowLength
    if (row + rowLength > own.rows.length) {
      const size = Math.max(own.rows.length * 2, row + rowLength)
      own.rows = widened(own.rows, new Int32Array(size))
    }
    const folded = words.folded[word] as string
    const form = described(folded)
    const weights = model.wordWeights(form)
    const standsFor = conceptsOf(knowledge.concepts, folded)
    for (const concept of standsFor) model.add(conceptNumbers[concept] as number, weights)
    const record = own.records.add(classesOf(phrases, folded))
    addEnded(record, weights)
    const { rows } = own
    rows[row + RECORD] = record
    rows[row + PAIR] = pairKey(form)
    rows[row + CONCEPT] = standsFor[0] === undefined ? 0 : standsFor[0] + 1
    rows[row + OPENS] = openers.has(folded) ? 1 : 0
    rows.set(weights, row + WEIGHTS)
  }

  function learnList(place: number): void {
    isListLearned[place] = 1
    model.add(listFeature(phrases.lists[place] as string), listWeights, place * length)
  }

  /** Phrases of one word count with the word itself. */
  function addEnded(record: number, weights: Packed): void {
    if (record === 0) return
    const { numbers } = own.records
    const end = numbers[record + ENDED_END] as number
    for (let at = numbers[record + AWAITED_END] as number; at < end; at++) {
      const list = numbers[at] as number
      if (isListLearned[list] === 0) learnList(list)
      const from = list * length
      for (let index = 0; index < length; index++)
        weights[index] = (weights[index] as number) + (listWeights[from + index] as number)
    }
  }
}
