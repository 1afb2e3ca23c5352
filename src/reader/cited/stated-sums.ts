import type { SentenceView, View } from '../check.ts'
import { governing, penaltiesNamed } from './penalty-words.ts'
import { sentenceText } from './sentence-text.ts'
import { arrestIn, indicesIn, moneyIn, type PlacedPenalty, type StatedPenalty } from './stated.ts'

/** A fine in calculation indices: «до 200 МРП», «160 АЕК», "200 MCI", «ста месячных расчетных показателей» in figures. */
const INDICES =
  /(?<![\d.,])(\d{1,3}(?:[ \u00a0]\d{3})|\d{1,5})[ \u00a0-]*(?:(?:МРП|АЕК|MCI)(?!\p{L})|месячн\p{L}{0,12}[ \u00a0]расч|айлық[ \u00a0]есептік|monthly[ \u00a0]calculation)/giu
/** A sum of money: «до 5 000 000 тенге», «5 млн тенге», "690,000 tenge". */
const MONEY =
  /(?<![\d.,])(\d{1,3}(?:[ \u00a0,]\d{3}){1,4}|\d{1,9}(?:[.,]\d{1,2})?)[ \u00a0]?(тыс\p{L}{0,12}|мың|млн|миллион\p{L}{0,12}|million|thousand)?\.?[ \u00a0]?(?:тенге|теңге|tenge|KZT|₸)/giu
/** «арест до 15 суток», «15 тәулікке дейін қамаққа алу», "arrest for up to 15 days". */
const ARREST =
  /арест\p{L}{0,12}[^\d.;:]{0,30}?(\d{1,3})[ \u00a0](?:сут|дн)|(\d{1,3})[ \u00a0](?:сут\p{L}{0,12}|дн\p{L}{0,12})[ \u00a0](?:административн\p{L}{0,12}[ \u00a0])?арест|(\d{1,3})[ \u00a0]тәулік\p{L}{0,12}[^\d.;:]{0,20}?қама|(?:arrest|detention)[^\d.;:]{0,25}?(\d{1,3})[ \u00a0]days|(\d{1,3})[ \u00a0-]days?(?:['’]s?)?[ \u00a0](?:of[ \u00a0])?(?:administrative[ \u00a0])?(?:arrest|detention)/giu
const HINT = /МРП|АЕК|MCI|расч|есептік|calculation|тенге|теңге|tenge|KZT|₸|сут|дн|тәулік|days?/iu

interface Found {
  readonly stated: StatedPenalty
  /** Where the number stands. */
  readonly start: number
  readonly end: number
}

/**
 * Fines in indices, fines in money and arrests that a sentence names in figures, each kind in order. A sum of damage, of income or
 * of corrective works is no fine.
 */
export function statedSums(view: View, sentence: SentenceView): readonly (readonly PlacedPenalty[])[] {
  const words = view.text(sentence)
  if (!HINT.test(words) || sentence.figures().length === 0) return []
  const placed = sentenceText(view, sentence)
  const { text } = placed
  const named = penaltiesNamed(text)
  const isFine = ({ start, end }: Found): boolean =>
    governing(named, text, { start, end }, sentence.language)?.kind === 'fine'
  const place = ({ stated, start, end }: Found): PlacedPenalty => ({
    ...stated,
    at: { from: placed.tokenAt(start), to: placed.tokenAt(end - 1) + 1 },
  })
  const kinds = [indices(text).filter(isFine), money(text).filter(isFine), arrests(text)]
  return kinds.map((found) => found.map(place)).filter((found) => found.length > 0)
}

function indices(text: string): Found[] {
  return Array.from(text.matchAll(INDICES), ({ 0: all, 1: number = '', index }) => {
    const size = Number(number.replace(/\D/gu, ''))
    return { stated: { kind: 'fine', size, words: indicesIn(size) }, start: index, end: index + all.length }
  })
}

function money(text: string): Found[] {
  return Array.from(text.matchAll(MONEY), ({ 0: all, 1: number = '', 2: unit = '', index }) => {
    const value =
      unit === ''
        ? Number(number.replace(/\D/gu, ''))
        : Number(number.replace(/[ \u00a0]/gu, '').replace(',', '.'))
    const size = Math.round(value * (unit === '' ? 1 : /^(?:тыс|мың|thou)/iu.test(unit) ? 1e3 : 1e6))
    return { stated: { kind: 'money', size, words: moneyIn(size) }, start: index, end: index + all.length }
  })
}

function arrests(text: string): Found[] {
  return Array.from(text.matchAll(ARREST), (match) => {
    const number = match.slice(1).find((each) => each !== undefined) ?? ''
    const start = match.index + match[0].indexOf(number)
    const size = Number(number)
    return { stated: { kind: 'arrest', size, words: arrestIn(size) }, start, end: start + number.length }
  })
}
