import { plain } from '../../law/corpus/definitions/plain.ts'
import { type Amount, amountsIn } from '../../law/corpus/sanctions/numbers.ts'
import { isTag } from '../../law/tags.ts'
import type { Figure, SentenceView, View } from '../check.ts'
import { firstHolding } from '../tables/halving.ts'
import { type LowerEnd, lowerEnd } from './lower-end.ts'
import { MONTHS_OF_YEAR } from './months.ts'
import { ofLawOfDay } from './other-law.ts'
import { governing, penaltiesNamed } from './penalty-words.ts'
import { type SentenceText, sentenceText } from './sentence-text.ts'
import { type PlacedPenalty, yearsIn } from './stated.ts'
import { isUpTo } from './up-to.ts'

/** Longer terms are meant as imprisonment only where it is named beside them. */
const LONGEST_TERM = 25
const LONGEST_LIFE = 100
/** Words between the two ends of a range: «от двух лет до семи лет». */
const WITHIN_RANGE = 1
/** What stands between two numbers of a list with one unit: «до 5 | и до | 3 лет». */
const BETWEEN = /^,?[\p{L} ]{1,12}$/u

type PlacedNumber = Pick<PlacedPenalty, 'size' | 'at'>

/**
 * Terms of imprisonment that a sentence names, in order, a range by its longer end; a life term is infinite. Ages, spans of time,
 * bans and restrictions are none.
 * @param isThreat that a penalty is spoken of is known: a limit alone («до 7 лет») is then a term
 */
export function statedTerms(view: View, sentence: SentenceView, isThreat: boolean): readonly PlacedPenalty[] {
  const figures = sentence.figures().filter(isTerm)
  const words = view.text(sentence)
  const { penalties } = sentence.ofAll
  const lives = [...words.matchAll(penalties.pattern('life'))]
  const monthly = amountsOfMonths(sentence, words)
  if (figures.length === 0 && lives.length === 0 && monthly.length === 0) return []
  const placed = sentenceText(view, sentence)
  const named = penaltiesNamed(placed.text, sentence.ofAll)
  const terms: PlacedPenalty[] = []
  const isInTurn = figures.length > 0 && sentence.hits('respectively').length > 0
  for (const figure of figures) {
    const lower = isInTurn ? undefined : lowerEnd(placed, figure)
    if (!isImprisonment(placed, figure, lower, named, isThreat)) continue
    const { from, to, value } = figure
    const last = terms.at(-1)
    const isRange =
      last !== undefined && (isBoth(placed, last, lower) || (!isInTurn && isNext(sentence, last, from)))
    const size = isRange ? Math.max(last.size, value) : value
    const least = isRange ? Math.min(last.size, value) : lower?.years
    const term = {
      kind: 'years',
      size,
      ...(least === undefined ? {} : { from: least }),
      ...(isUpTo(sentence, placed.text, { start: placed.start(from), end: placed.end(figure) }) ? UP_TO : {}),
      words: yearsIn(size),
      at: { from, to },
    } as const
    if (isRange) terms.splice(-1, 1, { ...term, at: { from: last.at.from, to } })
    else terms.push(term)
    if (isInTurn)
      for (const { size, at } of sharingUnit(placed, figure, figures))
        terms.push({ ...term, size, words: yearsIn(size), at })
  }
  for (const life of lives) {
    if (penalties.has('noLife', placed.text.slice(life.index, life.index + AFTER_LIFE))) continue
    const from = placed.tokenAt(life.index)
    const to = placed.tokenAt(life.index + life[0].length - 1) + 1
    const size = Number.POSITIVE_INFINITY
    terms.push({ kind: 'years', size, words: yearsIn(size), at: { from, to } })
  }
  const placeByEnd = new Map(terms.map(({ at }, place) => [at.to, place]))
  for (const { value, from: start, to: end } of monthly) {
    const behind = firstHolding(
      0,
      figures.length,
      (place) => placed.start((figures[place] as Figure).from) >= start,
    )
    const before = figures[behind - 1]
    const years = before && goesOnWith(placed, before, start) ? before : undefined
    const told = years && placeByEnd.get(years.to)
    if (told !== undefined) {
      terms.splice(told, 1, withMonths(terms[told] as PlacedPenalty, value))
      continue
    }
    if (governing(named, placed.text, { start, end }, sentence)?.kind !== 'imprisonment') continue
    const size = (years?.value ?? 0) + value / MONTHS_OF_YEAR
    const at = { from: years?.from ?? placed.tokenAt(start), to: placed.tokenAt(end - 1) + 1 }
    const upTo = isUpTo(sentence, placed.text, { start, end }) ? UP_TO : {}
    terms.push({ kind: 'years', size, ...upTo, words: yearsIn(size), at })
  }
  return ofLawOfDay(placed, terms).toSorted((one, other) => one.at.from - other.at.from)
}

/** «До 5 и до 3 лет соответственно», "up to five and up to three years": numbers before a term whose unit stands behind it alone. */
function sharingUnit(
  placed: SentenceText,
  term: Figure,
  figures: readonly Figure[],
): readonly PlacedNumber[] {
  const { text, sentence } = placed
  const words = plain(text)
  const amounts = amountsIn(words, isTag(sentence.language) ? sentence.language : 'en')
  const found: PlacedNumber[] = []
  let next = placed.start(term.from)
  for (const { value, from, to } of amounts.filter((amount) => amount.to <= next).toReversed()) {
    const at = { from: placed.tokenAt(from), to: placed.tokenAt(to - 1) + 1 }
    if (!BETWEEN.test(words.slice(to, next)) || figures.some((figure) => figure.from === at.from)) break
    found.push({ size: value, at })
    next = from
  }
  return found
}

/** Numbers of months in a sentence, in digits or in words. */
function amountsOfMonths({ language, ofAll }: SentenceView, words: string): readonly Amount[] {
  if (!MONTH.test(words)) return []
  return amountsIn(plain(words), isTag(language) ? language : 'en').filter(({ to }) =>
    ofAll.penalties.has('months', words.slice(to)),
  )
}

/** «2 года 6 месяцев», "2 years and 6 months": months that go on with a term of years. */
function goesOnWith(placed: SentenceText, { to }: Figure, start: number): boolean {
  const { sentence, text } = placed
  // A number in words holds its unit, figures do not.
  const unit = [to - 1, to].find((token) => sentence.ofAll.years.has('years', sentence.word(token)))
  if (unit === undefined || unit >= sentence.to) return false
  const end = placed.end({ from: unit, to: unit + 1 })
  return end < start && sentence.ofAll.penalties.has('toMonths', text.slice(end, start))
}

function withMonths(term: PlacedPenalty, months: number): PlacedPenalty {
  const size = term.size + months / MONTHS_OF_YEAR
  return { ...term, size, words: yearsIn(size) }
}

/** Without such letters no text names a month. */
const MONTH = /месяц|month|(?<!\p{L})ай/iu

const AFTER_LIFE = 60
const UP_TO = { isUpTo: true } as const

/** «От 2 лет и до 7 лет»: the lower end bears its own unit and was found as a term. */
function isBoth(placed: SentenceText, last: PlacedPenalty, lower: LowerEnd | undefined): boolean {
  return lower !== undefined && last.size === lower.years && placed.start(last.at.from) >= lower.start
}

function isNext(sentence: SentenceView, last: PlacedPenalty, from: number): boolean {
  return from - last.at.to <= WITHIN_RANGE && !sentence.parted(from)
}

function isTerm({ kind, value }: Figure): boolean {
  return kind === 'term-of-years' && value <= LONGEST_LIFE
}

function isImprisonment(
  placed: SentenceText,
  figure: Figure,
  lower: LowerEnd | undefined,
  named: ReturnType<typeof penaltiesNamed>,
  isThreat: boolean,
): boolean {
  const { text, sentence } = placed
  const { ofAll, spokenIn } = sentence
  const place = { start: placed.start(figure.from), end: placed.end(figure) }
  const hasUnit = figure.to < sentence.to && sentence.ofAll.years.has('years', sentence.word(figure.to))
  const end = hasUnit ? placed.end({ from: figure.to, to: figure.to + 1 }) : place.end
  const governed = governing(named, text, { start: place.start, end }, sentence)
  if (governed?.isBeside) return governed.kind === 'imprisonment'
  if (figure.value > LONGEST_TERM) return false
  const isLimit =
    lower !== undefined ||
    ofAll.penalties.has('limitBefore', text.slice(Math.max(0, place.start - BEFORE), place.start)) ||
    ofAll.penalties.has('extent', text.slice(0, place.start)) ||
    spokenIn.penalties.limitBehind?.test(text.slice(place.end, place.end + BEFORE).trimStart()) === true ||
    (DASH.test(text.slice(0, place.start)) && !LETTER.test(text.slice(end)))
  return isLimit && (governed === undefined ? isThreat : governed.kind !== 'other')
}

/** Units in which a limit is said. */
const BEFORE = 24
/** «За фейки – 20 лет»: a dash before a number that ends its sentence says what follows. */
const DASH = /\s[–—-]\s*$/u
const LETTER = /\p{L}/u
