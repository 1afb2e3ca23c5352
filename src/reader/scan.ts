import {
  APOSTROPHE,
  CLOSE_BRACKET,
  CLOSE_QUOTE,
  classOf,
  DASH,
  DIGIT,
  HYPHEN,
  LETTER,
  lowerOf,
  NEWLINE,
  OPEN_BRACKET,
  OPEN_QUOTE,
  PAUSE,
  SPACE,
  STOP,
  STRAIGHT_QUOTE,
} from './characters.ts'
import { CAPITAL, INITIAL, NUMERIC, type Words } from './words.ts'

/** What stands between a token and the one before it. */
const COMMA_BEFORE = 1
const COLON_BEFORE = 2
const DASH_BEFORE = 4
export const QUOTE_OPENS = 8
export const QUOTE_CLOSED = 16
export const SENTENCE_STARTS = 32
const PARAGRAPH_STARTS = 64
const BRACKET_BEFORE = 128

/** Any mark that may part two clauses. */
export const CLAUSE_BEFORE =
  COMMA_BEFORE | COLON_BEFORE | DASH_BEFORE | QUOTE_OPENS | QUOTE_CLOSED | BRACKET_BEFORE

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

/** Words and figures of a text with their places; arrays are reused by the next scan. */
export interface Tokens {
  count: number
  start: Int32Array
  end: Int32Array
  word: Int32Array
  /** What stands before each token: bits above. */
  before: Uint8Array
  /** First token of each sentence, and one past the last token at the end. */
  sentences: Int32Array
  sentenceCount: number
  /** End offset of each sentence, with its closing punctuation. */
  sentenceEnd: Int32Array
  /** Units looked at, ahead and again included: a test sees that it grows as the text does. */
  steps: number
}

/** A figure with a shortened word behind its hyphen. */
const NUMBERED = 5

/** What sentence splitting must know of a word. */
export interface Boundaries {
  /** Abbreviation class of a word by its number. */
  abbreviation(word: number): number
  /** Abbreviation class of a form that need not have been seen as a word: «т.д», "ltd". */
  abbreviationOf(form: string): number
  /** Whether a form is a word that no name has: a capital on it begins a sentence. */
  beginsSentence(form: string): boolean
  /** Whether a word looks like a surname, so that initials may follow it and end a sentence. */
  surname(word: number): boolean
}

/** Longer quotations are speeches: their sentences are read one by one. */
const QUOTATION_LIMIT = 240
const SHORT_LINE = 72
/** «В 2023 г. Прокуратура …»: so short an opening has no verb yet and is no sentence. */
const SHORTEST_OPENING = 3

/** Makes a scanner whose buffers serve one text after the other. */
export function createScanner(words: Words, boundaries: Boundaries): (text: string) => Tokens {
  const tokens: Tokens = {
    count: 0,
    start: new Int32Array(1024),
    end: new Int32Array(1024),
    word: new Int32Array(1024),
    before: new Uint8Array(1024),
    sentences: new Int32Array(256),
    sentenceCount: 0,
    sentenceEnd: new Int32Array(256),
    steps: 0,
  }

  return function scan(text: string): Tokens {
    const length = text.length
    const classes = classOf
    tokens.count = 0
    tokens.sentenceCount = 0
    tokens.steps = length
    let before = SENTENCE_STARTS | PARAGRAPH_STARTS
    let lastEnd = 0
    let position = 0
    let lineStart = 0
    // Inside an embedded quotation or a bracket, up to this offset, a stop does not end the outer sentence.
    let sheltered = 0
    let straightOpen = false
    // No look-ahead starts before this offset: the last one found nothing up to here.
    let soughtTo = 0

    while (position < length) {
      const unit = text.charCodeAt(position)
      let kind = classes[unit] as number
      if (kind === LETTER || kind === DIGIT) {
        const start = position
        let hash = 0x811c9dc5
        let at = unit
        for (;;) {
          do {
            hash = Math.imul(hash ^ at, 0x01000193)
            position++
            at = position < length ? text.charCodeAt(position) : 32
            kind = classes[at] as number
          } while (kind === LETTER || kind === DIGIT)
          if (kind !== HYPHEN && kind !== APOSTROPHE && kind !== STOP && kind !== PAUSE) break
          if (!joins(text, position, start, kind, at)) break
        }
        const id = words.intern(text, start, position, hash)
        let index = tokens.count
        if (index === tokens.start.length) growTokens(tokens)
        index = tokens.count++
        tokens.start[index] = start
        tokens.end[index] = position
        tokens.word[index] = id
        tokens.before[index] = before
        if (before & SENTENCE_STARTS) openSentence(index)
        lastEnd = position
        before = 0
        continue
      }
      if (kind === SPACE) {
        position++
        continue
      }
      switch (kind) {
        case STOP: {
          const first = position
          position++
          while (position < length && classes[text.charCodeAt(position)] === STOP) position++
          if (tokens.count > 0 && !(before & SENTENCE_STARTS)) {
            const end = closersEnd(text, position)
            tokens.steps += end - first
            if (end > sheltered && ends(text, first, position, end)) {
              closeSentence(end)
              before |= SENTENCE_STARTS
              if (end > position) straightOpen = false
              position = end
            }
          }
          break
        }
        case NEWLINE: {
          const lineBreak = position
          let breaks = 0
          while (position < length) {
            const next = classes[text.charCodeAt(position)] as number
            if (next === NEWLINE) breaks++
            else if (next !== SPACE) break
            position++
          }
          if (tokens.count > 0 && !(before & SENTENCE_STARTS)) {
            if (breaks > 1 || lineEnds(text, lineStart, lineBreak, position)) {
              closeSentence(visibleEnd(text, lastEnd, lineBreak))
              before |= SENTENCE_STARTS | (breaks > 1 ? PARAGRAPH_STARTS : 0)
              sheltered = 0
              straightOpen = false
            }
          } else if (breaks > 1) before |= PARAGRAPH_STARTS
          lineStart = position
          break
        }
        case PAUSE:
          before |= unit === 0x2c ? COMMA_BEFORE : COLON_BEFORE
          position++
          break
        case DASH:
          before |= DASH_BEFORE
          position++
          break
        case HYPHEN:
          if (classes[text.charCodeAt(position - 1)] === SPACE) before |= DASH_BEFORE
          position++
          break
        case OPEN_QUOTE:
          before |= QUOTE_OPENS
          seekShelter(CLOSE_QUOTE)
          position++
          break
        case CLOSE_QUOTE:
          before |= QUOTE_CLOSED
          position++
          break
        case STRAIGHT_QUOTE:
          straightOpen = !straightOpen
          before |= straightOpen ? QUOTE_OPENS : QUOTE_CLOSED
          if (straightOpen) seekShelter(STRAIGHT_QUOTE)
          position++
          break
        case OPEN_BRACKET:
          before |= BRACKET_BEFORE
          seekShelter(CLOSE_BRACKET)
          position++
          break
        case CLOSE_BRACKET:
          before |= BRACKET_BEFORE
          position++
          break
        default:
          position++
      }
    }
    if (tokens.count > 0 && !(before & SENTENCE_STARTS)) closeSentence(visibleEnd(text, lastEnd, length))
    if (tokens.sentences.length === tokens.sentenceCount) growSentences(tokens)
    tokens.sentences[tokens.sentenceCount] = tokens.count
    return tokens

    function seekShelter(closing: number): void {
      if (position < sheltered || position < soughtTo) return
      const found = shelter(text, position, closing)
      tokens.steps += found > 0 ? found - position : QUOTATION_LIMIT
      if (found > 0) sheltered = found
      else soughtTo = position + 8
    }
  }

  function openSentence(token: number): void {
    if (tokens.sentenceCount + 1 >= tokens.sentences.length) growSentences(tokens)
    tokens.sentences[tokens.sentenceCount++] = token
  }

  function closeSentence(end: number): void {
    tokens.sentenceEnd[tokens.sentenceCount - 1] = end
  }

  /** Whether the stop at `[first, after)`, closed by marks up to `end`, ends the sentence. */
  function ends(text: string, first: number, after: number, end: number): boolean {
    let position = end
    let kind = position < text.length ? (classOf[text.charCodeAt(position)] as number) : NEWLINE
    if (kind !== SPACE && kind !== NEWLINE) return kind === OPEN_QUOTE || kind === DASH
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
    const capital = kind === LETTER && lowerOf[next] !== next
    if (kind === LETTER && !capital) {
      const second = text.charCodeAt(position + 1)
      const brand = !dashed && classOf[second] === LETTER && lowerOf[second] !== second
      if (!brand && classOf[second] === CLOSE_BRACKET) return true
      if (!brand) return breaks > 0 && !dashed && !isWrapped(text, first)
    }
    if (after - first > 1 || text.charCodeAt(first) !== 0x2e) return true
    const last = tokens.count - 1
    if (tokens.end[last] !== first) return true
    const word = tokens.word[last] as number
    const shape = words.shape[word] as number
    const opening = tokens.sentences[tokens.sentenceCount - 1] as number
    const begins =
      capital && boundaries.beginsSentence(wordAt(text, position)) && !isInitialAt(text, position)
    if (shape & INITIAL) {
      if (begins) return true
      if (!capital || last === opening || (tokens.before[last] as number) & CLAUSE_BEFORE) return false
      return boundaries.surname(tokens.word[last - 1] as number) && !isInitialAt(text, position)
    }
    const heads = last === opening || ((tokens.before[last] as number) & COLON_BEFORE) !== 0
    if (heads && (shape & NUMERIC || isListMark(words.folded[word] as string))) return false
    switch (abbreviationAt(last, opening)) {
      case BEFORE:
        return begins
      case BEFORE_FIGURE:
        return !digit && text.charCodeAt(position) !== 0x2116
      case NUMBERED:
        return capital || quoted
      case AFTER_FIGURE:
        if (begins && last - opening >= SHORTEST_OPENING) return true
        if (!isFigure(last - 1)) return capital && (words.folded[word] as string).length > 1
        if (digit) return (words.folded[word] as string).length > 1 && !dashed && !isYearAt(text, position)
        return last - opening >= SHORTEST_OPENING && (capital || quoted)
      case LAST:
        return (capital || digit || quoted) && boundaries.abbreviationOf(wordAt(text, position)) !== LAST
      default:
        return true
    }
  }

  function abbreviationAt(last: number, opening: number): number {
    const word = tokens.word[last] as number
    const folded = words.folded[word] as string
    if ((words.shape[word] as number) & NUMERIC) return isShortened(folded) ? NUMBERED : NO_ABBREVIATION
    if (folded.length > 1) return boundaries.abbreviation(word)
    // «и т. д.», "p. m.": written apart, known together.
    if (last > opening) {
      const before = words.folded[tokens.word[last - 1] as number] as string
      const together = before.length < 4 ? boundaries.abbreviationOf(`${before}.${folded}`) : NO_ABBREVIATION
      if (together !== NO_ABBREVIATION) return together
    }
    const known = boundaries.abbreviation(word)
    if (known === AFTER_FIGURE && !isFigure(last - 1)) return BEFORE
    return known === NO_ABBREVIATION && folded !== 'я' ? BEFORE : known
  }

  /** «2-бөл.», «274-б.»: a figure with a shortened word behind its hyphen. */
  function isShortened(folded: string): boolean {
    const hyphen = folded.lastIndexOf('-')
    if (hyphen < 0 || folded.length - hyphen > 6) return false
    const word = folded.slice(hyphen + 1)
    return /^\p{L}$/u.test(word) || boundaries.abbreviationOf(word) !== NO_ABBREVIATION
  }

  function isFigure(token: number): boolean {
    const word = tokens.word[token] as number
    if ((words.shape[word] as number) & NUMERIC) return true
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

  /** Whether a single line break, at `end` of the line that began at `start`, ends a sentence though no stop stands there. */
  function lineEnds(text: string, start: number, end: number, next: number): boolean {
    if (next >= text.length) return true
    const unit = text.charCodeAt(next)
    const kind = classOf[unit] as number
    if (kind === DASH || kind === HYPHEN || unit === 0x2022 || unit === 0x25cf || unit === 0x25aa) return true
    if (kind === DIGIT) {
      let at = next
      while (classOf[text.charCodeAt(at)] === DIGIT) at++
      const mark = text.charCodeAt(at)
      if ((mark === 0x2e || mark === 0x29) && classOf[text.charCodeAt(at + 1)] === SPACE) return true
    }
    if (kind === LETTER && lowerOf[unit] === unit) return false
    const previous = text.charCodeAt(end - 1)
    if (previous === 0x2c || classOf[previous] === HYPHEN) return false
    if (previous === 0x3b || previous === 0x3a) return true
    const capital =
      kind === LETTER && ((words.shape[tokens.word[tokens.count - 1] as number] as number) & CAPITAL) === 0
    return end - start < SHORT_LINE && (capital || kind !== LETTER)
  }
}

/** Whether the mark at `position` stays inside the token that began at `start`: «ст.274», «1,5», «274-бап», "don't", "gov.kz". */
function joins(text: string, position: number, start: number, kind: number, mark: number): boolean {
  const next = text.charCodeAt(position + 1)
  const nextKind = classOf[next]
  if (kind === HYPHEN || kind === APOSTROPHE) return nextKind === LETTER || nextKind === DIGIT
  const previous = text.charCodeAt(position - 1)
  if (kind === PAUSE) return mark !== 0x3b && nextKind === DIGIT && classOf[previous] === DIGIT
  if (mark !== 0x2e) return false
  if (nextKind === DIGIT) return classOf[previous] === DIGIT
  if (nextKind !== LETTER) return false
  if (classOf[previous] === DIGIT) return false
  const single = position - start === 1 || text.charCodeAt(position - 2) === 0x2e
  return single || lowerOf[next] === next
}

/** Offset after the quotation marks and brackets that close right behind a stop. */
function closersEnd(text: string, from: number): number {
  let position = from
  for (;;) {
    const kind = classOf[text.charCodeAt(position)]
    if (kind === CLOSE_QUOTE || kind === CLOSE_BRACKET) position++
    else if (kind === STRAIGHT_QUOTE) {
      const next = classOf[text.charCodeAt(position + 1)]
      if (
        position + 1 < text.length &&
        next !== SPACE &&
        next !== NEWLINE &&
        next !== PAUSE &&
        next !== CLOSE_BRACKET
      )
        return position
      position++
    } else return position
  }
}

/** End of an embedded quotation or bracket that opens at `position`, or 0 where it is too long. */
function shelter(text: string, position: number, closing: number): number {
  const limit = Math.min(text.length, position + QUOTATION_LIMIT)
  for (let at = position + 1; at < limit; at++) {
    const unit = text.charCodeAt(at)
    const kind = classOf[unit]
    if (kind === NEWLINE && classOf[text.charCodeAt(at + 1)] === NEWLINE) return 0
    if (kind !== closing) continue
    return at
  }
  return 0
}

/** Offset after the last visible unit in `[from, to)`. */
function visibleEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from) {
    const kind = classOf[text.charCodeAt(end - 1)]
    if (kind !== SPACE && kind !== NEWLINE) break
    end--
  }
  return end
}

/** Whether another initial stands here: «К. Д.». */
function isInitialAt(text: string, position: number): boolean {
  return text.charCodeAt(position + 1) === 0x2e
}

function isYearAt(text: string, position: number): boolean {
  return /^(19|20)\d\d(?!\d)/u.test(text.slice(position, position + 5))
}

/** The word that begins here, in lower case; long ones are cut. */
function wordAt(text: string, position: number): string {
  let end = position
  while (end < position + 6 && classOf[text.charCodeAt(end)] === LETTER) end++
  return text.slice(position, end).toLowerCase()
}

/** «а)», "iv.": a mark of a list, not a word. */
function isListMark(folded: string): boolean {
  return folded.length === 1 || /^[ivxі]{1,5}$/u.test(folded)
}

function growTokens(tokens: Tokens): void {
  const size = tokens.start.length * 2
  for (const name of ['start', 'end', 'word'] as const) {
    const larger = new Int32Array(size)
    larger.set(tokens[name])
    tokens[name] = larger
  }
  const before = new Uint8Array(size)
  before.set(tokens.before)
  tokens.before = before
}

function growSentences(tokens: Tokens): void {
  for (const name of ['sentences', 'sentenceEnd'] as const) {
    const larger = new Int32Array(tokens[name].length * 2)
    larger.set(tokens[name])
    tokens[name] = larger
  }
}
