import type { Tag } from '../law/law.ts'
import { type Concepts, conceptsOf } from './concepts.ts'
import { conceptFeature, described, listFeature, pairKey } from './features.ts'
import type { Language } from './language.ts'
import type { Model } from './model.ts'
import { classesOf, type PhraseTrie } from './phrases.ts'
import { AFTER_FIGURE, BEFORE, BEFORE_FIGURE, type Boundaries, LAST, NO_ABBREVIATION } from './scan.ts'
import { CYRILLIC, createWords, LATIN, NUMERIC, type Words } from './words.ts'

/** What the reader knows of a language: its rules, its phrases and its trained model. */
export interface Knowledge {
  readonly language: Language
  readonly phrases: PhraseTrie
  readonly concepts: Concepts
  readonly model: Model
}

/** Numbers of 32 bits that hold which shared lists a sentence has phrases of. */
export const MASK_WORDS = 10
const UNKNOWN = -1
/** Votes of one language stay below this, also summed over a sentence. */
export const PACKED = 1024
/** Words like "of" continue hundreds of phrases: it is cheaper to ask which of them the word before has reached. */
const HEAVY = 24
const NEVER = -(1 << 30)

/**
 * What one language makes of each word, looked up once per distinct word and kept in flat tables: the loop over a text reads
 * them directly. A table may be replaced by a larger one when a word is learned.
 */
export interface WordsOfLanguage {
  readonly knowledge: Knowledge
  /** Learns a word; must be called before a word's entries in the tables are read for the first time. */
  learn(word: number): void
  /** Place of each word's weights in `weights`; below 0 where the word is not learned yet. */
  places: Int32Array
  weights: Float64Array
  /** Number of each word's main concept as features know it, or 0. */
  concepts: Int32Array
  /** Whether a quote may begin or end before the word. */
  opens: Uint8Array
  /** Place of what the phrases make of each word in `records`, or 0 for most words. */
  recordAt: Int32Array
  /**
   * At a word's place: how many edges its classes may take, and of each the node it leaves, the widest gap and the node it
   * leads to; how many classes are to be sought behind the word just before instead, and these; how many longer phrases it
   * begins, and their nodes; how many numbers of a mask it sets, and place and bits of each.
   */
  records: Int32Array
  /** When each node of the trie was last reached, on the clock of the survey: a phrase goes on while its gap is not over. */
  readonly reached: Int32Array
  /** When each class of words was last seen, on the same clock. */
  readonly seen: Int32Array
  /** Phrase classes of a word. */
  classes(word: number): readonly number[]
  /** Adds the weights of a list. */
  addList(place: number, into: Float64Array, at: number): void
  /** Place of a list in the trie, or -1. */
  listPlace(list: string): number
  /** Whether the lists of a check must speak alone, since the model was not taught it in this language. */
  speaksByLists(check: string): boolean
  /** Whether a list is kept in masks: those that all checks share are; a check's own are looked up when it asks. */
  isShared(place: number): boolean
}

/** All words seen, and what each language makes of them. */
export interface Vocabulary {
  readonly words: Words
  readonly boundaries: Boundaries
  /** What a language makes of words; its phrases and model are loaded when the first sentence asks. */
  of(tag: Tag): WordsOfLanguage
  /** Number by which a word takes part in pairs. */
  pair(word: number): number
  /** Languages in the order in which votes are packed. */
  readonly tags: readonly Tag[]
  /** How strongly a word speaks for each language, packed in one number: `votes · 1024 ^ place`. Sums stay apart. */
  votes(word: number): number
  /** Forgets which phrases have begun, when the survey's clock starts anew. */
  forgetReached(): void
  /** Forgets what was kept by word number when the table of words has started anew. */
  refresh(): void
}

/** Makes the vocabulary of a reader. */
export function createVocabulary(knowledge: readonly Knowledge[]): Vocabulary {
  const words = createWords()
  const abbreviations = new Map<string, number>()
  const telling = new Set<string>()
  const spoken = knowledge.map(({ language }) => ({
    words: new Set(language.tellingWords),
    letters: language.tellingLetters,
    script: language.script === 'latin' ? LATIN : CYRILLIC,
  }))
  const surnameEndings: string[] = []
  for (const { language } of knowledge) {
    surnameEndings.push(...language.surnameEndings)
    for (const [list, kind] of [
      [language.abbreviations.before, BEFORE],
      [language.abbreviations.beforeFigure, BEFORE_FIGURE],
      [language.abbreviations.afterFigure, AFTER_FIGURE],
      [language.abbreviations.last, LAST],
    ] as const) {
      for (const abbreviation of list)
        if (!abbreviations.has(abbreviation)) abbreviations.set(abbreviation, kind)
    }
    for (const word of language.tellingWords) telling.add(word)
  }

  let epoch = 0
  let pairs = new Int32Array(4096)
  let votes = new Float64Array(4096).fill(UNKNOWN)
  let kinds = new Int8Array(4096).fill(UNKNOWN)
  const languages = new Map<Tag, WordsOfLanguage & { forget(): void }>()

  function reserve(word: number): void {
    if (word < votes.length) return
    const size = Math.max(votes.length * 2, word + 1)
    pairs = widened(pairs, new Int32Array(size))
    votes = widened(votes, new Float64Array(size).fill(UNKNOWN))
    const moreKinds = new Int8Array(size).fill(UNKNOWN)
    moreKinds.set(kinds)
    kinds = moreKinds
  }

  function learn(word: number): void {
    reserve(word)
    const folded = words.folded[word] as string
    pairs[word] = pairKey(described(folded))
    votes[word] = votesOf(folded, words.shape[word] as number, spoken)
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
      return (
        (shape & 1) !== 0 && folded.length > 3 && surnameEndings.some((ending) => folded.endsWith(ending))
      )
    },
  }

  return {
    words,
    boundaries,
    tags: knowledge.map(({ language }) => language.tag),
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
    forgetReached() {
      for (const { reached, seen } of languages.values()) {
        reached.fill(NEVER)
        seen.fill(NEVER)
      }
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

/** A word that only one language has. */
const TOLD = 3

interface Spoken {
  readonly words: ReadonlySet<string>
  readonly letters: Language['tellingLetters']
  readonly script: number
}

function votesOf(folded: string, shape: number, languages: readonly Spoken[]): number {
  if (shape & NUMERIC) return 0
  let packed = 0
  for (const [place, { words, letters, script }] of languages.entries()) {
    let votes = words.has(folded) ? TOLD : 0
    if (shape & script && folded.length > 1) {
      votes += 1
      for (const letter of letters.letters) {
        if (!folded.includes(letter)) continue
        votes += letters.votes
        break
      }
    }
    packed += votes * PACKED ** place
  }
  return packed
}

function wordsOfLanguage(knowledge: Knowledge, words: Words): WordsOfLanguage & { forget(): void } {
  const { columns } = knowledge.model
  const openers = new Set(knowledge.language.clauseOpeners)
  const shared = knowledge.phrases.lists.map((list) => !list.includes('/') && !list.startsWith('concept '))
  if (shared.lastIndexOf(true) >= MASK_WORDS * 32)
    throw new Error(`more than ${MASK_WORDS * 32} shared lists`)
  const places = new Map(knowledge.phrases.lists.map((list, place) => [list, place]))
  const conceptNumbers = knowledge.concepts.names.map(conceptFeature)
  const byLists = new Map<string, boolean>()
  const listWeights: (Float64Array | undefined)[] = []
  let classes: (readonly number[])[] = []
  let weightsEnd = 0
  let recordsEnd = 1

  const own = {
    knowledge,
    learn,
    places: new Int32Array(4096).fill(UNKNOWN),
    weights: new Float64Array(columns * 4096),
    concepts: new Int32Array(4096),
    opens: new Uint8Array(4096),
    recordAt: new Int32Array(4096),
    records: new Int32Array(1 << 14),
    reached: new Int32Array(knowledge.phrases.waits.length).fill(NEVER),
    seen: new Int32Array(knowledge.phrases.classCount).fill(NEVER),
    classes(word: number): readonly number[] {
      let known = classes[word]
      if (known === undefined) {
        known = classesOf(knowledge.phrases, words.folded[word] as string)
        classes[word] = known
      }
      return known
    },
    addList(place: number, into: Float64Array, at: number) {
      let weights = listWeights[place]
      if (weights === undefined) {
        weights = new Float64Array(columns)
        knowledge.model.add(listFeature(knowledge.phrases.lists[place] as string), weights, 0)
        listWeights[place] = weights
      }
      for (let column = 0; column < columns; column++) {
        into[at + column] = (into[at + column] as number) + (weights[column] as number)
      }
    },
    listPlace: (list: string) => places.get(list) ?? UNKNOWN,
    speaksByLists(check: string) {
      let known = byLists.get(check)
      if (known === undefined) {
        known =
          !knowledge.model.checks.includes(check) &&
          knowledge.phrases.lists.some((list) => list.startsWith(`${check}/`))
        byLists.set(check, known)
      }
      return known
    },
    isShared: (place: number) => shared[place] === true,
    forget() {
      own.places.fill(UNKNOWN)
      own.recordAt.fill(0)
      classes = []
      weightsEnd = 0
      recordsEnd = 1
    },
  }
  return own

  function learn(word: number): void {
    if (word >= own.places.length) {
      const size = Math.max(own.places.length * 2, word + 1)
      own.places = widened(own.places, new Int32Array(size).fill(UNKNOWN))
      own.concepts = widened(own.concepts, new Int32Array(size))
      own.recordAt = widened(own.recordAt, new Int32Array(size))
      own.opens = widened(own.opens, new Uint8Array(size))
    }
    if (weightsEnd + columns > own.weights.length) {
      own.weights = widened(own.weights, new Float64Array(own.weights.length * 2))
    }
    const folded = words.folded[word] as string
    const weights = knowledge.model.wordWeights(described(folded))
    const standsFor = conceptsOf(knowledge.concepts, folded)
    for (const concept of standsFor) knowledge.model.add(conceptNumbers[concept] as number, weights, 0)
    own.concepts[word] = standsFor[0] === undefined ? 0 : (conceptNumbers[standsFor[0]] as number)
    own.opens[word] = openers.has(folded) ? 1 : 0
    own.recordAt[word] = recordOf(classesOf(knowledge.phrases, folded), weights)
    own.weights.set(weights, weightsEnd)
    own.places[word] = weightsEnd
    weightsEnd += columns
  }

  /** Phrases of one word count with the word itself; longer ones are remembered as beginnings. */
  function recordOf(classes: readonly number[], weights: Float64Array): number {
    const { phrases } = knowledge
    const taken: number[] = []
    const edges = classes.reduce((sum, number) => sum + edgeCount(phrases, number), 0)
    const isHeavy = edges > HEAVY
    const sought = isHeavy ? classes.filter((number) => edgeCount(phrases, number) > 0) : []
    const begun: number[] = []
    const masks = new Map<number, number>()
    for (const number of classes) {
      const end = phrases.edgesOfClassAt[number + 1] as number
      for (let at = phrases.edgesOfClassAt[number] as number; at < end; at++) {
        const edge = phrases.edgesOfClass[at] as number
        if (isHeavy && phrases.edgeGap[edge] === 0) continue
        taken.push(
          phrases.edgeFrom[edge] as number,
          phrases.edgeGap[edge] as number,
          phrases.edgeNode[edge] as number,
        )
      }
      const node = phrases.roots[number] as number
      if (node === 0) continue
      if ((phrases.waits[node] as number) > 0) begun.push(node)
      const last = phrases.listsAt[node + 1] as number
      for (let at = phrases.listsAt[node] as number; at < last; at++) {
        const place = phrases.listOf[at] as number
        own.addList(place, weights, 0)
        if (shared[place]) masks.set(place >> 5, (masks.get(place >> 5) ?? 0) | (1 << (place & 31)))
      }
    }
    if (taken.length === 0 && sought.length === 0 && begun.length === 0 && masks.size === 0) return 0
    const record = [
      taken.length / 3,
      ...taken,
      sought.length,
      ...sought,
      begun.length,
      ...begun,
      masks.size,
      ...[...masks].flat(),
    ]
    if (recordsEnd + record.length > own.records.length) {
      own.records = widened(own.records, new Int32Array(own.records.length * 2 + record.length))
    }
    own.records.set(record, recordsEnd)
    recordsEnd += record.length
    return recordsEnd - record.length
  }
}

function edgeCount({ edgesOfClassAt }: PhraseTrie, number: number): number {
  return (edgesOfClassAt[number + 1] as number) - (edgesOfClassAt[number] as number)
}

function widened<Table extends Int32Array | Uint8Array | Float64Array | Float64Array>(
  from: Table,
  into: Table,
): Table {
  into.set(from)
  return into
}
