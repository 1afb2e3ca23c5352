import {
  isAddressAt,
  isCodeAt,
  isInitialAt,
  isListMark,
  isPartAt,
  isRomanAt,
  isYearAt,
  wordAt,
} from './behind-stop.ts'
import {
  CLOSE_BRACKET,
  classOf,
  DASH,
  DIGIT,
  FOREIGN_STOPS,
  HYPHEN,
  LETTER,
  lowerOf,
  NEWLINE,
  OPEN_BRACKET,
  OPEN_QUOTE,
  SPACE,
  STRAIGHT_QUOTE,
} from './characters.ts'
import { isSentenceBehind } from './lost-space.ts'
import { CLAUSE_BEFORE, COLON_BEFORE, DASH_BEFORE, type Tokens } from './tokens.ts'
import { createWithoutCapitals } from './without-capitals.ts'
import { CAPITAL, INITIAL, NUMERIC, type Words } from './words.ts'

/** How an abbreviation behaves before a full stop. */
export const NO_ABBREVIATION = 0
/** Stands before the word it belongs to («ст. 5», "Mr. Akhmetov"): its stop never ends a sentence. */
export const BEFORE = 1
/** Stands after a figure («2022 г.», «5 тыс.»): its stop may end a sentence; without a figure it never does. */
export const AFTER_FIGURE = 2
/** Stands at the end of a list or a name («и т.д.», "Ltd."): its stop ends a sentence when a capital follows. */
export const LAST = 3
/** Stands before a figure ("No. 5", "Sept. 26") and is a word of its own elsewhere ("He said no."). */
export const BEFORE_FIGURE = 4

/** A figure with a shortened word behind its hyphen. */
const NUMBERED = 5
/** A figure with a whole word behind its hyphen: «274-бап. 2-бөлігі» is one reference. */
const NUMBERED_IN_FULL = 6

/** What sentence splitting must know of a word. */
export interface BoundaryWords {
  /** Abbreviation class of a word by its number. */
  abbreviation(word: number): number
  /** Abbreviation class of a form that need not have been seen as a word: «т.д», "ltd". */
  abbreviationOf(form: string): number
  /** Whether a form is a word that no name has: a capital on it begins a sentence. */
  beginsSentence(form: string): boolean
  /** Whether an abbreviation is an everyday word behind the word before it: «верят | им». */
  isEveryday(form: string, before: string): boolean
  /** Whether no name has a form, so that a capital on it behind an initial begins a sentence. */
  isNoName(form: string): boolean
  /** Whether a form with a capital stands first in a sentence, and in no name of an office either. */
  opensLine(form: string): boolean
  /** Whether no sentence and no heading ends with a form: «о», "of". */
  isNeverLast(form: string): boolean
  /** Whether words behind an abbreviation are a part of its phrase, capital or not: "a.m. | Astana time". */
  goesOnBehind(form: string, text: string): boolean
  /** Whether a form of one letter is a word, which may end a sentence. */
  standsAlone(form: string): boolean
  /** Whether a word stands before the number of a heading: «Статья», "Chapter". */
  heading(word: number): boolean
  /** Whether a word looks like the verb of a sentence: before one has come, an abbreviation hardly ends it. */
  predicate(word: number): boolean
  /** Whether a word looks like a surname, so that initials may follow it and end a sentence. */
  surname(word: number): boolean
  /** The same of a form that need not have been seen as a word. */
  surnameForm(form: string): boolean
}

/** A longer line ends because the page was narrow, not because the writer began anew. */
const SHORT_LINE = 72

/** «В 2023 г. Прокуратура …»: so short an opening has no verb yet and is no sentence. */
const SHORTEST_OPENING = 3

/** Letters behind an abbreviation that may be a part of its phrase. */
const BEHIND = 48

const NO_COMMON_WORD = CAPITAL | NUMERIC | INITIAL

/** A letter of another script is no small letter with which a sentence goes on. */
function isOfOtherScript(unit: number): boolean {
  return (
    unit > 0x52f &&
    /[^\p{scx=Latn}\p{scx=Cyrl}\p{scx=Grek}\p{scx=Zyyy}\p{scx=Zinh}]/u.test(String.fromCharCode(unit))
  )
}

/** Whether the stop at `[first, after)`, closed by marks up to `end`, ends the sentence. */
export type StopEnds = (text: string, first: number, after: number, end: number) => boolean

/** Makes the rules for stops, over the tokens that a scanner is filling. */
export function createStopEnds(words: Words, tokens: Tokens, boundaries: BoundaryWords): StopEnds {
  const isWithoutCapitals = createWithoutCapitals()
  return ends

  function ends(text: string, first: number, after: number, end: number): boolean {
    // No space stands behind «。», and what comes next may be in another script that has no capitals.
    if (FOREIGN_STOPS.includes(text.charAt(after - 1))) return true
    let position = end
    let kind = position < text.length ? (classOf[text.charCodeAt(position)] as number) : NEWLINE
    if (kind !== SPACE && kind !== NEWLINE)
      return (
        kind === OPEN_QUOTE || kind === DASH || (kind === LETTER && lostSpace(text, first, after, position))
      )
    let breaks = 0
    let dashed = false
    let quoted = false
    for (;;) {
      if (kind === NEWLINE) {
        if (++breaks > 1 || position >= text.length) return true
      } else if (kind === DASH || kind === HYPHEN) dashed = true
      else if (kind === OPEN_QUOTE || kind === STRAIGHT_QUOTE || kind === OPEN_BRACKET) quoted = true
      else if (kind !== SPACE) break
      position++
      kind = position < text.length ? (classOf[text.charCodeAt(position)] as number) : NEWLINE
      if (position - end > 40) return true
    }
    const next = text.charCodeAt(position)
    const digit = kind === DIGIT
    const capital = kind === LETTER && (lowerOf(next) !== next || isWithoutCapitals(text))
    if (kind === LETTER && !capital && !isOfOtherScript(next)) {
      const second = text.charCodeAt(position + 1)
      const brand =
        !dashed && ((classOf[second] === LETTER && lowerOf(second) !== second) || isAddressAt(text, position))
      if (!brand && classOf[second] === CLOSE_BRACKET) return !isBehindReference()
      if (!brand) return breaks > 0 && !dashed && !isWrapped(text, first)
    }
    if (after - first > 1 || text.charCodeAt(first) !== 0x2e) return true
    const last = tokens.count - 1
    if (tokens.end[last] !== first) return true
    const word = tokens.word[last] as number
    const shape = words.shape[word] as number
    const opening = tokens.sentences[tokens.sentenceCount - 1] as number
    if (shape & INITIAL || isInitials(last)) {
      // "6.0 °C." is no initial, and "G.D.P." is longer than a name's initials are.
      if (text.charCodeAt((tokens.start[last] as number) - 1) === 0xb0) return true
      if (capital && (words.folded[word] as string).split('.').length > 2) return true
      // «… С. Е.» Теперь …: the quotation has ended with the initials.
      if (capital && (end > after || begins(text, position))) return true
      // "the U.S. Dr. Lee": letters written together are no initials of the name behind them.
      if (isTogether(last) && capital && boundaries.abbreviationOf(wordAt(text, position)) === BEFORE)
        return true
      if (capital && last > opening && isBehindName(last) && boundaries.isNoName(wordAt(text, position)))
        return true
      if (!capital || last === opening || (tokens.before[last] as number) & CLAUSE_BEFORE) return false
      return (
        boundaries.surname(tokens.word[last - 1] as number) &&
        !isInitialAt(text, position) &&
        !boundaries.surnameForm(wordAt(text, position))
      )
    }
    // «Статья 52. Полномочия …»: the number of a heading.
    if (last === opening + 1 && shape & NUMERIC && capital && isHeading(opening)) return false
    const heads = last === opening || ((tokens.before[last] as number) & COLON_BEFORE) !== 0
    if (heads && (shape & NUMERIC || isListMark(words.folded[word] as string))) return false
    // «23 м/с.»: the second half of a unit is no abbreviation.
    if (text.charCodeAt((tokens.start[last] as number) - 1) === 0x2f) return true
    switch (abbreviationAt(last, opening)) {
      case BEFORE:
        return capital && (begins(text, position) || isEveryday(last, opening))
      case BEFORE_FIGURE:
        return !digit && !isCodeAt(text, position)
      case NUMBERED:
        return capital
      case NUMBERED_IN_FULL:
        return !(digit && isPartAt(text, position))
      case AFTER_FIGURE:
        if (isNumbered(text, last - 1)) return false
        if (last - opening >= SHORTEST_OPENING && capital && begins(text, position)) return true
        if (!isFigure(last - 1))
          return capital && (words.folded[word] as string).length > 1 && !isRomanAt(text, position)
        if (digit) return (words.folded[word] as string).length > 1 && !dashed && !isYearAt(text, position)
        return last - opening >= SHORTEST_OPENING && (capital || quoted) && isTold(opening, last)
      case LAST:
        // «Build Co.» is the name of a company; its sentence goes on.
        if (end > after) return false
        if (boundaries.goesOnBehind(words.folded[word] as string, text.slice(position, position + BEHIND)))
          return false
        return (capital || digit || quoted) && boundaries.abbreviationOf(wordAt(text, position)) !== LAST
      default:
        return true
    }
  }

  /** "para. (b)", «пп. а)»: what looks like the mark of an item is that of a part. */
  function isBehindReference(): boolean {
    const last = tokens.count - 1
    const opening = tokens.sentences[tokens.sentenceCount - 1] as number
    const known = abbreviationAt(last, opening)
    return last > opening && (known === BEFORE || known === BEFORE_FIGURE)
  }

  /** «верят им.», "the app.": what is no abbreviation ends its sentence, whatever stands behind it. */
  function isEveryday(last: number, opening: number): boolean {
    const word = tokens.word[last] as number
    if (last === opening || (words.shape[word] as number) & CAPITAL) return false
    const before = words.folded[tokens.word[last - 1] as number] as string
    return boundaries.isEveryday(words.folded[word] as string, before)
  }

  /** Whether a word stands before an initial that may be a name or tells whose it is: «Олжас Н.», «гражданка Б.», and no other initial, «И. о.». */
  function isBehindName(last: number): boolean {
    if ((tokens.before[last] as number) & CLAUSE_BEFORE) return false
    return ((words.shape[tokens.word[last - 1] as number] as number) & (INITIAL | NUMERIC)) === 0
  }

  /** Whether the space behind a stop was lost, and no abbreviation stands before it. */
  function lostSpace(text: string, first: number, after: number, position: number): boolean {
    const last = tokens.count - 1
    const word = tokens.word[last] as number
    if (tokens.end[last] !== first || (words.shape[word] as number) & NO_COMMON_WORD) return false
    const isStop = after - first === 1 && text.charCodeAt(first) === 0x2e
    if (!isSentenceBehind(text, position, isStop ? (words.folded[word] as string) : undefined, boundaries))
      return false
    return abbreviationAt(last, tokens.sentences[tokens.sentenceCount - 1] as number) === NO_ABBREVIATION
  }

  /** Whether the capital at `position` begins a sentence: asked only behind an abbreviation or an initial. */
  function begins(text: string, position: number): boolean {
    return boundaries.beginsSentence(wordAt(text, position)) && !isInitialAt(text, position)
  }

  function abbreviationAt(last: number, opening: number): number {
    const word = tokens.word[last] as number
    const folded = words.folded[word] as string
    if ((words.shape[word] as number) & NUMERIC) {
      if (isShortened(folded)) return NUMBERED
      return /\d-\p{L}/u.test(folded) ? NUMBERED_IN_FULL : NO_ABBREVIATION
    }
    // «и т. д.», «и пр.», "p. m.": written apart, known together.
    if (last > opening) {
      const before = words.folded[tokens.word[last - 1] as number] as string
      const together = before.length < 4 ? boundaries.abbreviationOf(`${before}.${folded}`) : NO_ABBREVIATION
      if (together !== NO_ABBREVIATION) return together
    }
    if (folded.length > 1) return boundaries.abbreviation(word)
    const known = boundaries.abbreviation(word)
    if (known === AFTER_FIGURE && !isFigure(last - 1)) return BEFORE
    return known === NO_ABBREVIATION && !boundaries.standsAlone(folded) ? BEFORE : known
  }

  /** «2-бөл.», «274-б.»: a figure with a shortened word behind its hyphen. */
  function isShortened(folded: string): boolean {
    const hyphen = folded.lastIndexOf('-')
    if (hyphen < 0 || folded.length - hyphen > 6) return false
    const word = folded.slice(hyphen + 1)
    return /^\p{L}$/u.test(word) || boundaries.abbreviationOf(word) !== NO_ABBREVIATION
  }

  /** Whether a verb or a dash has come: «25 января 2022 г. Прокуратура …» has only begun. */
  function isTold(opening: number, last: number): boolean {
    for (let token = opening; token < last; token++) {
      if (boundaries.predicate(tokens.word[token] as number)) return true
      if (token > opening && (tokens.before[token] as number) & DASH_BEFORE) return true
    }
    return false
  }

  /** «суд № 2 г. Актобе»: the figure is a number, and what follows is no year. */
  function isNumbered(text: string, token: number): boolean {
    const start = tokens.start[token] as number
    return text.charCodeAt(start - 1) === 0x2116 || text.charCodeAt(start - 2) === 0x2116
  }

  function isHeading(token: number): boolean {
    const word = tokens.word[token] as number
    return ((words.shape[word] as number) & CAPITAL) !== 0 && boundaries.heading(word)
  }

  /** «Ж.Қ», "Y.Zh": initials written together, one or two letters each. */
  function isInitials(token: number): boolean {
    const word = tokens.word[token] as number
    if (!((words.shape[word] as number) & CAPITAL)) return false
    return /^\p{L}{1,2}\.\p{L}{1,2}$/u.test(words.folded[word] as string)
  }

  function isTogether(token: number): boolean {
    return (tokens.end[token] as number) - (tokens.start[token] as number) > 1
  }

  function isFigure(token: number): boolean {
    const word = tokens.word[token] as number
    const shape = words.shape[word] as number
    if (shape & NUMERIC) return true
    if (shape & CAPITAL && /^[ivxlcіх]+$/u.test(words.folded[word] as string)) return true
    return (
      boundaries.abbreviation(word) === AFTER_FIGURE &&
      token > 0 &&
      ((words.shape[tokens.word[token - 1] as number] as number) & NUMERIC) !== 0
    )
  }

  /** A line that ends inside a sentence because the page was narrow, not because the writer began anew. */
  function isWrapped(text: string, stop: number): boolean {
    const lineStart = text.lastIndexOf('\n', stop) + 1
    return stop - lineStart > SHORT_LINE
  }
}
