import type { NameWords } from '../language/names.ts'
import { ALL_CAPITALS, CAPITAL, INITIAL, MAY_NAME } from '../scan/words.ts'
import type { SentenceWords } from './sentence-words.ts'

/** A shorter word is no name that can be told from others. */
const SHORTEST = 3
const FULL_STOP = 0x2e
const WITH_INITIALS = /^(?:\p{Lu}\p{Ll}?\.){1,3}\p{Lu}[\p{L}'’-]{2,}$/u
const BEHIND_PARTICLE = /^\p{Ll}{2,4}['’-]\p{Lu}/u
const OPENING_MARK = /[«“"„]/u
/** What the first word of every name looks like. */
export const MAY_BEGIN = CAPITAL | INITIAL | MAY_NAME

/** What the single words of a sentence may be in a name, by their form and by what a language knows of them. */
export class NameLook {
  readonly known: NameWords
  readonly #sentence: SentenceWords
  #isInTitle: boolean | undefined

  constructor(sentence: SentenceWords, known: NameWords) {
    this.#sentence = sentence
    this.known = known
  }

  /** Whether a word begins its sentence, so that its capital tells nothing. */
  isFirst(token: number): boolean {
    return token === this.#sentence.from
  }

  /** Whether a word is written with a capital, and not in capitals. */
  isCapital(token: number): boolean {
    const shape = this.#shape(token)
    return (shape & CAPITAL) !== 0 && (shape & (ALL_CAPITALS | INITIAL)) === 0
  }

  /** Whether a word has a capital, however it goes on: «ИГИЛ», "McDonald". */
  hasCapital(token: number): boolean {
    return (this.#shape(token) & CAPITAL) !== 0
  }

  /** Whether a word may be a name: as `isCapital`, and long enough. */
  isNamed(token: number): boolean {
    return this.isCapital(token) && this.folded(token).length >= SHORTEST
  }

  /** «А.»: one letter before a full stop. */
  isInitial(token: number): boolean {
    const { text, tokens } = this.#sentence
    return (this.#shape(token) & INITIAL) !== 0 && text.charCodeAt(tokens.end[token] as number) === FULL_STOP
  }

  /** «аль-Масри», "el-Masri": a particle and a name written as one word. */
  isBehindParticle(token: number): boolean {
    const { text, tokens } = this.#sentence
    const word = this.folded(token)
    if (!this.known.run?.joined.test(word)) return false
    const start = tokens.start[token] as number
    return BEHIND_PARTICLE.test(text.slice(start, tokens.end[token]))
  }

  /** Whether nearly all words of a sentence are written with capitals, so that these tell of no name. */
  get isInTitle(): boolean {
    this.#isInTitle ??= this.#looksLikeTitle()
    return this.#isInTitle
  }

  #looksLikeTitle(): boolean {
    const { from, to } = this.#sentence
    let capitals = 0
    let small = 0
    for (let token = from; token < to; token++) {
      if (this.folded(token).length <= SHORTEST) continue
      if (this.hasCapital(token)) capitals++
      else small++
    }
    return capitals > 4 && small * 4 < capitals
  }

  /** «С.Т.Оразов»: initials and a surname written as one word. */
  hasInitials(token: number): boolean {
    if (!this.isCapital(token)) return false
    const { text, tokens } = this.#sentence
    const start = tokens.start[token] as number
    if (text.charCodeAt(start + 1) !== FULL_STOP && text.charCodeAt(start + 2) !== FULL_STOP) return false
    return WITH_INITIALS.test(text.slice(start, tokens.end[token]))
  }

  /** Whether a word may tell that a name follows: «ТОО», "LLC". */
  mayName(token: number): boolean {
    return (this.#shape(token) & MAY_NAME) !== 0
  }

  /** Whether no mark stands between a word and the one before it. */
  isBeside(token: number): boolean {
    return this.#sentence.tokens.before[token] === 0
  }

  /** Whether a comma stands between a word and the one before it. */
  hasComma(token: number): boolean {
    return this.#sentence.gap(token).includes(',')
  }

  /** «@qalapolice»: whether a word is the name of an account. */
  isAccount(token: number): boolean {
    return this.#sentence.gap(token).endsWith('@')
  }

  /** Whether a quotation mark that opens a name stands before a word. */
  opensQuotedName(token: number): boolean {
    return OPENING_MARK.test(this.#sentence.gap(token))
  }

  /** Whether two words are written in the same letters: «в Facebook | Сеитова». */
  isInOneScript(first: number, second: number): boolean {
    return isLatin(this.folded(first)) === isLatin(this.folded(second))
  }

  /** Whether a word is known to name no person: a place, an office, a day. */
  isNobody(token: number): boolean {
    return this.known.nobody.test(this.folded(token))
  }

  /** Whether a word is a first name. */
  isGiven(token: number): boolean {
    return this.isCapital(token) && this.known.given.test(this.folded(token))
  }

  /** Whether a word stands before names: "Mr", «господин». */
  isTitle(token: number): boolean {
    return this.known.title.test(this.folded(token))
  }

  /** Whether a word stands before a name in full: "Justice". */
  isHonour(token: number): boolean {
    return this.known.honour?.test(this.folded(token)) === true
  }

  /** A word, folded; empty beyond the sentence. */
  folded(token: number): string {
    return this.#sentence.folded(token)
  }

  #shape(token: number): number {
    return this.#sentence.shape(token)
  }
}

/** Letters of Latin script stand before those of all others. */
const LAST_LATIN = 0x24f

function isLatin(word: string): boolean {
  return word.charCodeAt(0) <= LAST_LATIN
}
