import { joinedNumber } from '../../law/number-words.ts'
import type { Figure } from '../check.ts'
import { behindItem } from '../scan/items.ts'
import { spelledNumber, spelledRange, spelledYears } from '../scan/spelled-numbers.ts'
import type { Tokens } from '../scan/tokens.ts'
import { MAY_MEASURE, NUMERIC, type Words } from '../scan/words.ts'
import { nothing } from '../tables/nothing.ts'
import { type SentenceWords, sentenceWords } from './sentence-words.ts'
import { kindOfYears } from './year-kinds.ts'

const MOST_TOKENS = 4
const DECADE = 10
const NONE = nothing<Figure>()

/** Numbers of a sentence, with what they count. One pass. */
export function figuresIn(
  text: string,
  tokens: Tokens,
  words: Words,
  from: number,
  to: number,
): readonly Figure[] {
  const first = firstMeasuring(tokens, words, behindNumberOfItem(text, tokens, words, from), to)
  if (first === to) return NONE
  const sentence = sentenceWords(tokens, words, text, from, to)
  const figures: Figure[] = []
  for (let token = first; token < to; ) {
    const shape = sentence.shape(token)
    const figure =
      shape & NUMERIC ? inDigits(sentence, token) : shape & MAY_MEASURE ? inWords(sentence, token) : undefined
    if (figure !== undefined) figures.push(figure)
    token = figure === undefined ? token + 1 : figure.to
  }
  return figures
}

/** «2. Слухи распугали инвесторов»: the number of an item counts nothing. */
function behindNumberOfItem(text: string, tokens: Tokens, words: Words, from: number): number {
  const begins = behindItem(text, tokens, words, from)
  let token = from
  while ((tokens.start[token] as number) < begins) token++
  return token
}

/** The first word that may be a figure, else `to`: most sentences have none. */
function firstMeasuring(tokens: Tokens, words: Words, from: number, to: number): number {
  let token = from
  while (token < to && !((words.shape[tokens.word[token] as number] as number) & (NUMERIC | MAY_MEASURE)))
    token++
  return token
}

/** «вдвое», «двух лет», «три раза», «двадцати пяти лет», «двадцатилетний», "two decades". */
function inWords(sentence: SentenceWords, token: number): Figure | undefined {
  const word = sentence.folded(token)
  if (sentence.ofAll.figures.has('multiplied', word))
    return { from: token, to: token + 1, value: 2, kind: 'multiple' }
  const spelled = spelledNumber(word)
  if (spelled === undefined) {
    const range = spelledRange(word)
    // «Екі-үш есе» is a multiple, and «екі-үш айда» measures nothing.
    if (range !== undefined && sentence.ofAll.figures.has('multiple', sentence.folded(token + 1)))
      return { from: token, to: token + 2, value: range, kind: 'multiple' }
    const ofYears = spelledYears(word, sentence.ofAll)
    if (ofYears === undefined) return undefined
    return { from: token, to: token + 1, value: ofYears, kind: yearsAt(sentence, token, token + 1) }
  }
  const joined =
    spelled % 10 === 0 && sentence.gap(token + 1) === ' '
      ? joinedNumber(word, sentence.folded(token + 1))
      : undefined
  const value = joined ?? spelled
  const end = joined === undefined ? token + 1 : token + 2
  if (sentence.ofAll.years.has('decades', sentence.folded(end)))
    return { from: token, to: end + 1, value: value * DECADE, kind: yearsAt(sentence, token, end) }
  const kind = spelledKind(sentence, token, end, value)
  return kind && { from: token, to: end + 1, value, kind }
}

/** What a number in words `[token, end)` counts; nothing where that is not told right behind it. */
function spelledKind(
  sentence: SentenceWords,
  token: number,
  end: number,
  value: number,
): Figure['kind'] | undefined {
  const { figures, years } = sentence.ofAll
  const counted = sentence.folded(end)
  if (years.has('years', counted) || years.has('age', counted)) return yearsAt(sentence, token, end)
  // «Один год» may be a term; «один раз» measures nothing.
  if (value < 2) return undefined
  if (figures.has('multiple', counted)) return 'multiple'
  return figures.has('share', counted) ? 'share' : undefined
}

function inDigits(sentence: SentenceWords, token: number): Figure {
  const { digits, end } = numberAt(sentence, token)
  const value = Number.parseFloat(digits)
  const kind = kindOf(sentence, token, end, value)
  const most = kind === 'term-of-years' ? longest(sentence.folded(token), value) : value
  return { from: token, to: end, value: most, kind }
}

/** A number is at most four tokens: «1 247 386». */
function numberAt({ folded, gap, to }: SentenceWords, token: number): { digits: string; end: number } {
  let digits = folded(token).replace(',', '.')
  let end = token + 1
  while (
    end < Math.min(to, token + MOST_TOKENS) &&
    /^\d{3}$/u.test(folded(end)) &&
    /^\d{1,3}(\d{3})*$/u.test(digits) &&
    gap(end).length === 1
  )
    digits += folded(end++)
  return { digits, end }
}

/** What the number `[token, end)` counts, by the sign or the word behind it and by its own look. */
function kindOf(sentence: SentenceWords, token: number, end: number, value: number): Figure['kind'] {
  const { folded, text, tokens, ofAll } = sentence
  const { figures, years } = ofAll
  const own = folded(token)
  const counted = folded(end)
  const behind = tokens.end[end - 1] as number
  if (text.slice(behind, behind + 2).includes('%') || figures.has('share', counted)) return 'share'
  if (figures.has('multiple', counted)) return 'multiple'
  if (/^\d{1,2}\.\d{1,2}\.(\d{4}|\d{2})$/u.test(own)) return 'date'
  // «В январе 14, в феврале 29»: a comma parts a count from the month behind it.
  if (value < 32 && figures.has('month', counted) && !sentence.gap(end).includes(',')) return 'date'
  if (/^(19|20)\d\d($|[-–])/u.test(own) && end === token + 1)
    return figures.has('counted', counted) ? 'number' : 'year'
  if (years.has('years', counted) || years.has('age', counted) || years.has('joined', own))
    return value >= 1900 ? 'year' : yearsAt(sentence, token, end)
  return 'number'
}

/** What the years behind `[token, end)` are: a term, an age, a span of time. */
function yearsAt({ folded, ofAll }: SentenceWords, token: number, end: number): Figure['kind'] {
  return kindOfYears(
    ofAll.years,
    folded(token),
    (back) => folded(token - back),
    (ahead) => folded(end + ahead),
  )
}

/** «2-7 лет»: the longer end. */
function longest(folded: string, value: number): number {
  const range = /^\d{1,2}-(\d{1,2})$/u.exec(folded)
  return range ? Math.max(value, Number(range[1])) : value
}
