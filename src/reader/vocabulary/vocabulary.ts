import type { StatementLanguage } from '../../law/law.ts'
import type { RecognitionWords } from '../language/recognition.ts'
import type { Language } from '../language.ts'
import {
  AFTER_FIGURE,
  BEFORE,
  BEFORE_FIGURE,
  type BoundaryWords,
  LAST,
  NO_ABBREVIATION,
} from '../scan/stop-ends.ts'
import {
  ALL_CAPITALS,
  CAPITAL,
  CYRILLIC,
  createWords,
  LATIN,
  NUMERIC,
  USUAL_WORDS,
  type Words,
} from '../scan/words.ts'
import { wordsOfAll } from '../scan/words-of-all.ts'
import { widened } from '../tables/growing.ts'
import { forgetReached } from '../tables/trie-nodes.ts'
import type { Knowledge } from './knowledge.ts'
import { UNKNOWN, type WordsOfLanguage, wordsOfLanguage } from './words-of-language.ts'

/** Votes of one language stay below this, also summed over a sentence. */
export const PACKED = 1024

/** All words seen, and what each language makes of them. */
export interface Vocabulary {
  readonly words: Words
  readonly boundaries: BoundaryWords
  /** What a language makes of words; its phrases and model are loaded when the first sentence asks. */
  of(tag: StatementLanguage): WordsOfLanguage
  /** All languages that are read, whether their words are loaded or not. */
  readonly languages: readonly Language[]
  /** Languages in the order in which votes are packed. */
  readonly tags: readonly StatementLanguage[]
  /** How strongly a word speaks for each language, packed in one number: `votes · 1024 ^ place`. Sums stay apart. */
  votes(word: number): number
  /** How strongly the letters of a word speak that may be a name, packed likewise: names keep them in every language. */
  votesOfName(word: number): number
  /** For which languages the end of a word in small letters speaks, packed likewise. */
  endings(word: number): number
  /** Forgets which phrases have begun, when the survey's clock starts anew. */
  forgetReached(): void
  /** Forgets what was kept by word number when the table of words has started anew. */
  refresh(): void
}

/** Makes the vocabulary of a reader. */
export function createVocabulary(knowledge: readonly Knowledge[]): Vocabulary {
  const words = createWords(wordsOfAll(knowledge.map(({ language }) => language)))
  const abbreviations = new Map<string, number>()
  const spoken = knowledge.map(({ language }) => ({
    words: new Set(language.recognition.words),
    letters: language.recognition.letters,
    endings: language.recognition.endings ?? [],
    script: language.recognition.script === 'latin' ? LATIN : CYRILLIC,
  }))
  const surnameEndings: string[] = []
  const predicateEndings: string[] = []
  const neverFirst = new Set<string>()
  const neverLast = new Set<string>()
  const alone = new Set<string>()
  const headings = new Set<string>()
  for (const { language } of knowledge) {
    const ends = language.sentenceEnds
    surnameEndings.push(...ends.surnames)
    predicateEndings.push(...ends.predicates)
    for (const word of ends.headings) headings.add(word)
    for (const word of ends.neverFirst) neverFirst.add(word)
    for (const word of ends.neverLast) neverLast.add(word)
    for (const word of ends.alone ?? []) alone.add(word)
    for (const [list, kind] of [
      [ends.abbreviations.before, BEFORE],
      [ends.abbreviations.beforeFigure, BEFORE_FIGURE],
      [ends.abbreviations.afterFigure, AFTER_FIGURE],
      [ends.abbreviations.last, LAST],
    ] as const) {
      for (const abbreviation of list)
        if (!abbreviations.has(abbreviation)) abbreviations.set(abbreviation, kind)
    }
  }

  let epoch = 0
  let votes = new Float64Array(USUAL_WORDS).fill(UNKNOWN)
  let votesOfNames = new Float64Array(USUAL_WORDS)
  let endings = new Float64Array(USUAL_WORDS)
  let kinds = new Int8Array(USUAL_WORDS).fill(UNKNOWN)
  const languages = new Map<StatementLanguage, WordsOfLanguage>()

  function reserve(word: number): void {
    if (word < votes.length) return
    const size = Math.max(votes.length * 2, word + 1)
    votes = widened(votes, new Float64Array(size).fill(UNKNOWN))
    votesOfNames = widened(votesOfNames, new Float64Array(size))
    endings = widened(endings, new Float64Array(size))
    kinds = widened(kinds, new Int8Array(size).fill(UNKNOWN))
  }

  function learn(word: number): void {
    reserve(word)
    const folded = words.folded[word] as string
    const shape = words.shape[word] as number
    const letters = lettersOf(folded, shape, spoken)
    const isName = mayBeName(folded, shape)
    votes[word] = votesOf(folded, shape, spoken) + (isName ? 0 : letters)
    votesOfNames[word] = isName ? letters : 0
    endings[word] = shape & CAPITAL ? 0 : endingsOf(folded, shape, spoken)
    const listed = abbreviations.get(folded)
    kinds[word] = listed ?? NO_ABBREVIATION
  }

  const isSurname = (form: string): boolean =>
    form.length > 3 && surnameEndings.some((ending) => form.endsWith(ending))

  const boundaries: BoundaryWords = {
    abbreviation(word) {
      if (word >= kinds.length || kinds[word] === UNKNOWN) learn(word)
      return kinds[word] as number
    },
    abbreviationOf: (form) => abbreviations.get(form) ?? NO_ABBREVIATION,
    beginsSentence: (form) => spoken.some(({ words }) => words.has(form)) && !neverFirst.has(form),
    isEveryday: (form, before) =>
      knowledge.some(({ language }) => language.sentenceEnds.everyday?.[form]?.test(before)),
    isNoName: (form) => knowledge.some(({ language }) => language.sentenceEnds.first?.test(form)),
    opensLine: (form) => knowledge.some(({ language }) => language.sentenceEnds.opensLine.test(form)),
    isNeverLast: (form) => neverLast.has(form),
    goesOnBehind: (form, text) =>
      knowledge.some(({ language }) => {
        const { goesOn } = language.sentenceEnds
        return goesOn?.abbreviations.includes(form) && goesOn.behind.test(text)
      }),
    standsAlone: (form) => alone.has(form),
    heading: (word) => headings.has(words.folded[word] as string),
    predicate(word) {
      const folded = words.folded[word] as string
      // English has no endings that tell: every word may be one.
      if ((words.shape[word] as number) & LATIN) return true
      return folded.length > 3 && predicateEndings.some((ending) => folded.endsWith(ending))
    },
    surname: (word) =>
      ((words.shape[word] as number) & CAPITAL) !== 0 && isSurname(words.folded[word] as string),
    surnameForm: isSurname,
  }

  return {
    words,
    boundaries,
    languages: knowledge.map(({ language }) => language),
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
    votes(word) {
      if (word >= votes.length || votes[word] === UNKNOWN) learn(word)
      return votes[word] as number
    },
    votesOfName: (word) => votesOfNames[word] as number,
    endings: (word) => endings[word] as number,
    forgetReached() {
      for (const { nodes, awaited } of languages.values()) {
        forgetReached(nodes)
        awaited.fill(0)
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

/** Longer words in capitals alone are a heading's, no abbreviated names. */
const LONGEST_ABBREVIATION = 5

interface Spoken {
  readonly words: ReadonlySet<string>
  readonly letters: RecognitionWords['letters']
  readonly endings: readonly string[]
  readonly script: number
}

function mayBeName(folded: string, shape: number): boolean {
  return (shape & CAPITAL) !== 0 && (!(shape & ALL_CAPITALS) || folded.length <= LONGEST_ABBREVIATION)
}

function votesOf(folded: string, shape: number, languages: readonly Spoken[]): number {
  return packed(shape, languages, ({ words, script }) => {
    const listed = words.has(folded) ? TOLD : 0
    return shape & script && folded.length > 1 ? listed + 1 : listed
  })
}

function lettersOf(folded: string, shape: number, languages: readonly Spoken[]): number {
  return packed(shape, languages, ({ letters, script }) => {
    if (!(shape & script) || folded.length === 1) return 0
    for (const letter of letters.letters) if (folded.includes(letter)) return letters.votes
    return 0
  })
}

function endingsOf(folded: string, shape: number, languages: readonly Spoken[]): number {
  return packed(shape, languages, ({ endings, script }) =>
    shape & script && endings.some((ending) => folded.length > ending.length + 1 && folded.endsWith(ending))
      ? 1
      : 0,
  )
}

function packed(shape: number, languages: readonly Spoken[], votes: (one: Spoken) => number): number {
  if (shape & NUMERIC) return 0
  let sum = 0
  for (const [place, one] of languages.entries()) sum += votes(one) * PACKED ** place
  return sum
}
