import type { Tag } from '../law/law.ts'
import type { Concepts } from './concepts.ts'
import { conceptFeature, described, listFeature, pairKey } from './features.ts'
import type { Language } from './language.ts'
import type { Model } from './model.ts'
import { classesOf, type PhraseTrie } from './phrases.ts'
import { AFTER_FIGURE, BEFORE, BEFORE_FIGURE, type Boundaries, LAST, NO_ABBREVIATION } from './scan.ts'
import { CYRILLIC, createWords, KAZAKH, LATIN, NUMERIC, RUSSIAN, type Words } from './words.ts'

/** What the reader knows of a language: its rules, its phrases and its trained model. */
export interface Knowledge {
  readonly language: Language
  readonly phrases: PhraseTrie
  readonly concepts: Concepts
  readonly model: Model
}

const UNKNOWN = -1

/** What one language makes of each word, looked up once per distinct word. */
export interface WordsOfLanguage {
  readonly knowledge: Knowledge
  /** Place of a word's weights in `weights`. */
  weightsAt(word: number): number
  weights: Float32Array
  /** Phrase classes of a word, or `undefined` for most words. */
  classes(word: number): readonly number[] | undefined
  /** Classes of a word that may continue a phrase. */
  following(word: number): readonly number[]
  /** Phrases of more than one word that a word may begin: nodes of the trie. */
  starts(word: number): readonly number[]
  /** Sets the bits of the lists that hold the word as a phrase of its own. */
  addMask(word: number, masks: Int32Array, at: number): void
  /** Adds the weights of a list. */
  addList(place: number, into: Float32Array, at: number): void
  /** Place of a list in the trie, or -1. */
  listPlace(list: string): number
  /** Whether a quote may begin or end before this word. */
  opensClause(word: number): boolean
  /** Number of a word's main concept as features know it, or 0. */
  concept(word: number): number
}

/** All words seen, and what each language makes of them. */
export interface Vocabulary {
  readonly words: Words
  readonly boundaries: Boundaries
  /** What a language makes of words; its phrases and model are loaded when the first sentence asks. */
  of(tag: Tag): WordsOfLanguage
  /** Number by which a word takes part in pairs. */
  pair(word: number): number
  /** How strongly a word speaks for each language: Kazakh in bits 0–9, Russian 10–19, English from 20 on. */
  votes(word: number): number
  /** Forgets what was kept by word number when the table of words has started anew. */
  refresh(): void
}

/** Makes the vocabulary of a reader. */
export function createVocabulary(knowledge: readonly Knowledge[]): Vocabulary {
  const words = createWords()
  const abbreviations = new Map<string, number>()
  const telling = new Map<string, number>()
  const surnameEndings: string[] = []
  for (const { language } of knowledge) {
    surnameEndings.push(...language.surnameEndings)
    for (const [list, kind] of [
      [language.abbreviations.before, BEFORE],
      [language.abbreviations.beforeFigure, BEFORE_FIGURE],
      [language.abbreviations.afterFigure, AFTER_FIGURE],
      [language.abbreviations.last, LAST],
    ] as const) {
      for (const abbreviation of list) if (!abbreviations.has(abbreviation)) abbreviations.set(abbreviation, kind)
    }
    for (const word of language.tellingWords) telling.set(word, (telling.get(word) ?? 0) | TELLING[language.tag])
  }

  let epoch = 0
  let pairs = new Int32Array(4096)
  let votes = new Int32Array(4096).fill(UNKNOWN)
  let kinds = new Int8Array(4096).fill(UNKNOWN)
  const languages = new Map<Tag, WordsOfLanguage & { forget(): void }>()

  function reserve(word: number): void {
    if (word < votes.length) return
    const size = Math.max(votes.length * 2, word + 1)
    const morePairs = new Int32Array(size)
    morePairs.set(pairs)
    pairs = morePairs
    const moreVotes = new Int32Array(size).fill(UNKNOWN)
    moreVotes.set(votes)
    votes = moreVotes
    const moreKinds = new Int8Array(size).fill(UNKNOWN)
    moreKinds.set(kinds)
    kinds = moreKinds
  }

  function learn(word: number): void {
    reserve(word)
    const folded = words.folded[word] as string
    pairs[word] = pairKey(described(folded))
    votes[word] = votesOf(folded, words.shape[word] as number, telling.get(folded) ?? 0)
    const listed = abbreviations.get(folded)
    kinds[word] = listed ?? NO_ABBREVIATION
  }

  const boundaries: Boundaries = {
    abbreviation(word) {
      if (word >= kinds.length || kinds[word] === UNKNOWN) learn(word)
      return kinds[word] as number
    },
    abbreviationOf: (form) => abbreviations.get(form) ?? NO_ABBREVIATION,
    beginsSentence: (form) => telling.has(form),
    surname(word) {
      const folded = words.folded[word] as string
      const shape = words.shape[word] as number
      return (shape & 1) !== 0 && folded.length > 3 && surnameEndings.some((ending) => folded.endsWith(ending))
    },
  }

  return {
    words,
    boundaries,
    of(tag) {
      const loaded = languages.get(tag)
      if (loaded) return loaded
      const known = knowledge.find(({ language }) => language.tag === tag) ?? knowledge[0]
      if (!known) throw new Error('a reader needs at least one language')
      const made = wordsOfLanguage(known, words)
      languages.set(tag, made)
      return made
    },
    pair(word) {
      if (word >= votes.length || votes[word] === UNKNOWN) learn(word)
      return pairs[word] as number
    },
    votes(word) {
      if (word >= votes.length || votes[word] === UNKNOWN) learn(word)
      return votes[word] as number
    },
    refresh() {
      if (words.epoch() === epoch) return
      epoch = words.epoch()
      votes.fill(UNKNOWN)
      kinds.fill(UNKNOWN)
      for (const language of languages.values()) language.forget()
    },
  }
}

const TELLING: Readonly<Record<Tag, number>> = { kk: 1, ru: 2, en: 4 }

function votesOf(folded: string, shape: number, told: number): number {
  if (shape & NUMERIC) return 0
  let kk = told & 1 ? 3 : 0
  let ru = told & 2 ? 3 : 0
  let en = told & 4 ? 3 : 0
  if (shape & KAZAKH) kk = 6
  else if (shape & CYRILLIC) {
    ru += 1
    if (shape & RUSSIAN) ru += 2
  } else if (shape & LATIN) en += 1
  if (folded.length < 2 && !told) return 0
  return kk | (ru << 10) | (en << 20)
}

function wordsOfLanguage(knowledge: Knowledge, words: Words): WordsOfLanguage & { forget(): void } {
  const columns = knowledge.model.checks.length
  let places = new Int32Array(4096).fill(UNKNOWN)
  let used = 0
  let concepts = new Int32Array(4096)
  const conceptNumbers = new Map<number, number>()
  let classes: (readonly number[] | undefined)[] = []
  const none: readonly number[] | undefined = undefined
  let opens = new Uint8Array(4096)
  let starts: (readonly number[])[] = []
  let followings: (readonly number[])[] = []
  let singles: (readonly number[])[] = []
  const openers = new Set(knowledge.language.clauseOpeners)
  const listWeights: (Float32Array | undefined)[] = []

  function learn(word: number): void {
    if (word >= places.length) {
      const larger = new Int32Array(Math.max(places.length * 2, word + 1)).fill(UNKNOWN)
      larger.set(places)
      places = larger
      const moreConcepts = new Int32Array(larger.length)
      moreConcepts.set(concepts)
      concepts = moreConcepts
      const moreOpens = new Uint8Array(larger.length)
      moreOpens.set(opens)
      opens = moreOpens
    }
    const folded = words.folded[word] as string
    if (used + columns > own.weights.length) {
      const larger = new Float32Array(own.weights.length * 2)
      larger.set(own.weights)
      own.weights = larger
    }
    const weights = knowledge.model.wordWeights(described(folded))
    const standsFor = knowledge.concepts.of(folded)
    for (const concept of standsFor) knowledge.model.add(numberOf(concept), weights, 0)
    concepts[word] = standsFor[0] === undefined ? 0 : numberOf(standsFor[0])
    const found = classesOf(knowledge.phrases, folded)
    classes[word] = found.length > 0 ? found : none
    opens[word] = openers.has(folded) ? 1 : 0
    if (found.length > 0) learnPhrases(word, found, weights)
    own.weights.set(weights, used)
    places[word] = used
    used += columns
  }

  /** Phrases of one word count with the word itself; longer ones are remembered as beginnings. */
  function learnPhrases(word: number, found: readonly number[], weights: Float32Array): void {
    const { phrases } = knowledge
    const begun: number[] = []
    const alone: number[] = []
    for (const number of found) {
      const node = phrases.roots[number] as number
      if (node === 0) continue
      if ((phrases.waits[node] as number) > 0) begun.push(node)
      const last = phrases.listsAt[node + 1] as number
      for (let at = phrases.listsAt[node] as number; at < last; at++) {
        const place = phrases.listOf[at] as number
        alone.push(place)
        own.addList(place, weights, 0)
      }
    }
    starts[word] = begun
    followings[word] = found.filter((number) => phrases.continues[number] === 1)
    singles[word] = alone
  }

  function numberOf(concept: number): number {
    let number = conceptNumbers.get(concept)
    if (number === undefined) {
      number = conceptFeature(knowledge.concepts.names[concept] as string)
      conceptNumbers.set(concept, number)
    }
    return number
  }

  const own = {
    knowledge,
    weights: new Float32Array(columns * 4096),
    weightsAt(word: number): number {
      if (word >= places.length || places[word] === UNKNOWN) learn(word)
      return places[word] as number
    },
    classes(word: number) {
      return classes[word]
    },
    following(word: number) {
      return followings[word] ?? []
    },
    starts(word: number) {
      return starts[word] ?? []
    },
    addMask(word: number, masks: Int32Array, at: number) {
      const alone = singles[word]
      if (alone === undefined) return
      for (const place of alone) masks[at + (place >> 5)] = (masks[at + (place >> 5)] as number) | (1 << (place & 31))
    },
    addList(place: number, into: Float32Array, at: number) {
      let weights = listWeights[place]
      if (weights === undefined) {
        weights = new Float32Array(columns)
        knowledge.model.add(listFeature(knowledge.phrases.lists[place] as string), weights, 0)
        listWeights[place] = weights
      }
      for (let column = 0; column < columns; column++) into[at + column] = (into[at + column] as number) + (weights[column] as number)
    },
    listPlace(list: string) {
      return knowledge.phrases.lists.indexOf(list)
    },
    opensClause(word: number) {
      return opens[word] === 1
    },
    concept(word: number): number {
      return concepts[word] as number
    },
    forget() {
      places.fill(UNKNOWN)
      classes = []
      starts = []
      followings = []
      singles = []
      used = 0
    },
  }
  return own
}
