import { NUMBER_WORDS_OF_ALL } from '../../law/number-words.ts'
import type { Figure, SentenceView, View } from '../check.ts'
import { governing, penaltiesNamed } from './penalty-words.ts'
import { type SentenceText, sentenceText } from './sentence-text.ts'
import { type PlacedPenalty, yearsIn } from './stated.ts'

/** Longer terms are meant as imprisonment only where it is named beside them. */
const LONGEST_TERM = 25
const LONGEST_LIFE = 100
/** Words between the two ends of a range: «от двух лет до семи лет». */
const WITHIN_RANGE = 1

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
  if (figures.length === 0 && lives.length === 0) return []
  const placed = sentenceText(view, sentence)
  const named = penaltiesNamed(placed.text, sentence.ofAll)
  const terms: PlacedPenalty[] = []
  for (const figure of figures) {
    if (!isImprisonment(placed, figure, named, isThreat)) continue
    const { from, to, value } = figure
    const last = terms.at(-1)
    const isRange = last !== undefined && from - last.at.to <= WITHIN_RANGE && !sentence.parted(from)
    const size = isRange ? Math.max(last.size, value) : value
    const least = isRange ? Math.min(last.size, value) : lowerEnd(sentence, figure)
    const term = {
      kind: 'years',
      size,
      ...(least === undefined ? {} : { from: least }),
      words: yearsIn(size),
      at: { from, to },
    } as const
    if (isRange) terms.splice(-1, 1, { ...term, at: { from: last.at.from, to } })
    else terms.push(term)
  }
  for (const life of lives) {
    if (penalties.has('noLife', placed.text.slice(life.index, life.index + AFTER_LIFE))) continue
    const from = placed.tokenAt(life.index)
    const to = placed.tokenAt(life.index + life[0].length - 1) + 1
    const size = Number.POSITIVE_INFINITY
    terms.push({ kind: 'years', size, words: yearsIn(size), at: { from, to } })
  }
  return terms.sort((one, other) => one.at.from - other.at.from)
}

const AFTER_LIFE = 60

/** «От двух до 7 лет», "two to seven years", "between 2 and 7 years": the lower end bears no unit of its own. */
function lowerEnd(sentence: SentenceView, { from, value }: Figure): number | undefined {
  const place = from - 2
  if (place < sentence.from) return undefined
  const between = sentence.word(from - 1)
  const { ofAll, spokenIn } = sentence
  if (!spokenIn.penalties.rangeTo?.test(` ${between} `)) return undefined
  const before = place > sentence.from ? sentence.word(place - 1) : ''
  // «Article 3 and 7 years» is no range, "between 3 and 7 years" is.
  const isJoined = ofAll.penalties.has('coordinated', between)
  if (isJoined && !ofAll.penalties.has('limitBefore', ` ${before}`)) return undefined
  const word = sentence.word(place)
  const least = NUMBER_WORDS_OF_ALL.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : undefined)
  return least !== undefined && least < value ? least : undefined
}

function isTerm({ kind, value }: Figure): boolean {
  return kind === 'term-of-years' && value <= LONGEST_LIFE
}

function isImprisonment(
  placed: SentenceText,
  figure: Figure,
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
    ofAll.penalties.has('limitBefore', text.slice(Math.max(0, place.start - BEFORE), place.start)) ||
    spokenIn.penalties.limitBehind?.test(text.slice(place.end, place.end + BEFORE).trimStart()) === true
  return isLimit && (governed === undefined ? isThreat : governed.kind !== 'other')
}

/** Units in which a limit is said. */
const BEFORE = 24
