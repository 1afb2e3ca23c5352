import type { Tag } from '../law/law.ts'
import type { Concepts } from './concepts.ts'
import { conceptFeature, described, pairKey } from './features.ts'
import type { Language } from './language.ts'
import type { Model } from './model.ts'
import { classesOf, type PhraseTrie } from './phrases.ts'
import { AFTER_FIGURE, BEFORE, type Boundaries, LAST, NO_ABBREVIATION } from './scan.ts'
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
  /** How strongly a word speaks for each language: Kazakh in bits 0–2, Russian 3–5, English 6–8. */
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
    // A word listed twice keeps the class of its last list: `last` is the most cautious of the three.
    for (const [list, kind] of [
      [language.abbreviations.before, BEFORE],
      [language.abbreviations.afterFigure, AFTER_FIGURE],
      [language.abbreviations.last, LAST],
    ] as const) {
      for (const abbreviation of list) if (!abbreviations.has(abbreviation)) abbreviations.set(abbreviation, kind)
    }
    for (const word of language.tellingWords) telling.set(word, (telling.get(word) ?? 0) | TELLING[language.tag])
  }

  let epoch = 0
  let pairs = new Int32Array(4096)
  let votes = new Int16Array(4096).fill(UNKNOWN)
  let kinds = new Int8Array(4096).fill(UNKNOWN)
  const languages = new Map<Tag, WordsOfLanguage & { forget(): void }>()

  function reserve(word: number): void {
    if (word < votes.length) return
    const size = Math.max(votes.length * 2, word + 1)
    const morePairs = new Int32Array(size)
    morePairs.set(pairs)
    pairs = morePairs
    const moreVotes = new Int16Array(size).fill(UNKNOWN)
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
  return Math.min(kk, 7) | (Math.min(ru, 7) << 3) | (Math.min(en, 7) << 6)
}

function wordsOfLanguage(knowledge: Knowledge, words: Words): WordsOfLanguage & { forget(): void } {
  const columns = knowledge.model.checks.length
  let places = new Int32Array(4096).fill(UNKNOWN)
  let used = 0
  let concepts = new Int32Array(4096)
  const conceptNumbers = new Map<number, number>()
  let classes: (readonly number[] | undefined)[] = []
  const none: readonly number[] | undefined = undefined

  function learn(word: number): void {
    if (word >= places.length) {
      const larger = new Int32Array(Math.max(places.length * 2, word + 1)).fill(UNKNOWN)
      larger.set(places)
      places = larger
      const moreConcepts = new Int32Array(larger.length)
      moreConcepts.set(concepts)
      concepts = moreConcepts
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
    own.weights.set(weights, used)
    const found = classesOf(knowledge.phrases, folded)
    classes[word] = found.length > 0 ? found : none
    places[word] = used
    used += columns
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
    concept(word: number): number {
      return concepts[word] as number
    },
    forget() {
      places.fill(UNKNOWN)
      classes = []
      used = 0
    },
  }
  return own
}
