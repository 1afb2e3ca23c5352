import {
  APOSTROPHE,
  CLOSE_BRACKET,
  CLOSE_QUOTE,
  classOf,
  DASH,
  DIGIT,
  HYPHEN,
  LETTER,
  NEWLINE,
  OPEN_BRACKET,
  OPEN_QUOTE,
  PAUSE,
  PICTURE,
  SPACE,
  STOP,
  STRAIGHT_QUOTE,
} from './characters.ts'
import { closersEnd, closesQuote } from './closing-marks.ts'
import { datelineEnd } from './datelines.ts'
import { createLineEnds } from './line-ends.ts'
import { joins } from './marks-in-words.ts'
import { createPictureEnds, picturesEnd } from './picture-ends.ts'
import { QUOTATION_LIMIT } from './quotation-limit.ts'
import { shelterEnd } from './shelter.ts'
import { closingSingle, opensSingle } from './single-quotes.ts'
import { type BoundaryWords, createStopEnds } from './stop-ends.ts'
import { opensStraight } from './straight-quotes.ts'
import {
  BRACKET_BEFORE,
  COLON_BEFORE,
  COMMA_BEFORE,
  createTokens,
  DASH_BEFORE,
  growSentences,
  growTokens,
  PARAGRAPH_STARTS,
  QUOTE_CLOSED,
  QUOTE_OPENS,
  SENTENCE_STARTS,
  type Tokens,
} from './tokens.ts'
import type { Words } from './words.ts'

/** What speech stands behind: a sentence, a colon or a comma. */
const SPEECH_MAY_BEGIN = SENTENCE_STARTS | COLON_BEFORE | COMMA_BEFORE

/** Letters of a name at most that wrong marks stand around: «‘X”». */
const QUOTED_NAME = 40

/** Makes a scanner whose buffers serve one text after the other. */
export function createScanner(words: Words, known: BoundaryWords): (text: string) => Tokens {
  const tokens = createTokens()
  const ends = createStopEnds(words, tokens, known)
  const lineEnds = createLineEnds(words, tokens, known)
  const pictureEnds = createPictureEnds(tokens, ends, known)
  // Inside an embedded quotation or a bracket, up to this offset, a stop does not end the outer sentence.
  let sheltered = 0
  // No look-ahead starts before this offset: the last one found nothing up to here.
  let soughtTo = 0

  return function scan(text: string): Tokens {
    const length = text.length
    const classes = classOf
    tokens.count = 0
    tokens.sentenceCount = 0
    tokens.steps = length
    sheltered = 0
    soughtTo = 0
    // No function within asks for these: the engine keeps them in registers, and not in memory.
    let before = SENTENCE_STARTS | PARAGRAPH_STARTS
    let lastEnd = 0
    let position = 0
    let lineStart = 0
    let straightOpen = false
    let doubleOpen = false
    // Where the single mark that is open closes.
    let singleCloses = -1
    // Behind a single mark that no other closes: a double one closes it.
    let closedOtherwiseTo = -1
    let behindDateline = datelineEnd(text, 0)

    while (position < length) {
      if (position === behindDateline) {
        closeSentence(visibleEnd(text, lastEnd, position))
        before = SENTENCE_STARTS | PARAGRAPH_STARTS
        sheltered = 0
      }
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
            const end = closersEnd(text, position, straightOpen)
            tokens.steps += end - first
            if (end > sheltered && ends(text, first, position, end)) {
              closeSentence(end)
              before |= SENTENCE_STARTS
              if (end > position) straightOpen = doubleOpen = false
              if (closesQuote(text, position, end)) before |= QUOTE_CLOSED
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
            const isWithin = position < sheltered
            if (breaks > 1 || (!isWithin && lineEnds(text, lineStart, lineBreak, position))) {
              closeSentence(visibleEnd(text, lastEnd, lineBreak))
              before |= SENTENCE_STARTS | (breaks > 1 ? PARAGRAPH_STARTS : 0)
              sheltered = 0
              straightOpen = false
              doubleOpen = false
            }
          } else if (breaks > 1) before |= PARAGRAPH_STARTS
          if (before & SENTENCE_STARTS) behindDateline = datelineEnd(text, position)
          lineStart = position
          break
        }
        case PAUSE:
          // The colon of an address («https://…») parts nothing.
          if (unit !== 0x3a || !text.startsWith('//', position + 1))
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
          doubleOpen = true
          seekShelter(text, position, before, CLOSE_QUOTE)
          position++
          break
        case CLOSE_QUOTE:
          if (doubleOpen || position > closedOtherwiseTo) before |= QUOTE_CLOSED
          doubleOpen = false
          closedOtherwiseTo = -1
          position++
          break
        case STRAIGHT_QUOTE:
          straightOpen = opensStraight(text, position, straightOpen)
          before |= straightOpen ? QUOTE_OPENS : QUOTE_CLOSED
          if (straightOpen) seekShelter(text, position, before, STRAIGHT_QUOTE)
          position++
          break
        case APOSTROPHE:
          if (position === singleCloses) before |= QUOTE_CLOSED
          // “They say ‘trust us’” quotes within a quotation: what is marked is still the outer one.
          else if (position > singleCloses && !doubleOpen && !straightOpen) {
            const closes = seekSingle(text, position, before)
            if (closes > 0) {
              singleCloses = closes
              before |= QUOTE_OPENS
            } else if (opensSingle(text, position)) closedOtherwiseTo = position + QUOTED_NAME
          }
          position++
          break
        case OPEN_BRACKET:
          before |= BRACKET_BEFORE
          seekShelter(text, position, before, CLOSE_BRACKET)
          position++
          break
        case CLOSE_BRACKET:
          before |= BRACKET_BEFORE
          position++
          break
        case PICTURE: {
          const end = picturesEnd(text, position)
          tokens.steps += end - position
          if (tokens.count > 0 && !(before & SENTENCE_STARTS) && end > sheltered)
            if (pictureEnds(text, position, end, lastEnd)) {
              closeSentence(end)
              before |= SENTENCE_STARTS
              straightOpen = doubleOpen = false
            }
          position = end
          break
        }
        default:
          position++
      }
    }
    if (tokens.count > 0 && !(before & SENTENCE_STARTS)) closeSentence(visibleEnd(text, lastEnd, length))
    if (tokens.sentences.length === tokens.sentenceCount) growSentences(tokens)
    tokens.sentences[tokens.sentenceCount] = tokens.count
    // Whether speech closes behind the last word: no word follows that could tell.
    if (tokens.count === tokens.start.length) growTokens(tokens)
    tokens.before[tokens.count] = before & QUOTE_CLOSED
    return tokens
  }

  /** Where the quotation closes that a single mark opens, or 0. */
  function seekSingle(text: string, position: number, before: number): number {
    if (position < soughtTo || !opensSingle(text, position)) return 0
    const closes = closingSingle(text, position)
    tokens.steps += closes > 0 ? closes - position : QUOTATION_LIMIT
    if (closes === 0) soughtTo = position + 8
    else if (!(before & SENTENCE_STARTS)) sheltered = Math.max(sheltered, closes)
    return closes
  }

  function seekShelter(text: string, position: number, before: number, closing: number): void {
    if (position < sheltered || position < soughtTo) return
    // Speech is read sentence by sentence, also behind «сказал:»; a quotation within one is part of it.
    if (before & SPEECH_MAY_BEGIN && closing !== CLOSE_BRACKET) return
    const found = shelterEnd(text, position, closing)
    tokens.steps += found > 0 ? found - position : QUOTATION_LIMIT
    if (found > 0) sheltered = found
    else soughtTo = position + 8
  }

  function openSentence(token: number): void {
    if (tokens.sentenceCount + 1 >= tokens.sentences.length) growSentences(tokens)
    tokens.sentences[tokens.sentenceCount++] = token
  }

  function closeSentence(end: number): void {
    tokens.sentenceEnd[tokens.sentenceCount - 1] = end
  }
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
