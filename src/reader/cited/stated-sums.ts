import { fineBetween, fineOf, moneyOf } from '../../law/amounts.ts'
import { plain } from '../../law/corpus/definitions/plain.ts'
import { type Amount, amountsIn } from '../../law/corpus/sanctions/numbers.ts'
import { endOf } from '../../law/corpus/sanctions/ranges.ts'
import type { SanctionWords } from '../../law/corpus/sanctions/words/sanction-words.ts'
import { SANCTION_WORDS } from '../../law/corpus/sanctions/words.ts'
import type { Law } from '../../law/law.ts'
import { isTag } from '../../law/tags.ts'
import type { SentenceView, View } from '../check.ts'
import type { PenaltyWords } from '../language/penalties.ts'
import type { Together } from '../scan/words-of-all.ts'
import { finedBy } from './fined.ts'
import { type Measures, measuresOf } from './measures.ts'
import { isOfProvision } from './of-provision.ts'
import { ofLawOfDay } from './other-law.ts'
import { governing, penaltiesNamed } from './penalty-words.ts'
import { type SentenceText, sentenceText } from './sentence-text.ts'
import { arrestIn, type PlacedPenalty, type StatedPenalty } from './stated.ts'
import { isUpTo } from './up-to.ts'

/** Between the ends of a range whose unit stands behind the upper one. */
const DASH = /^ ?[-–] ?$/u

/** Units between an article and brackets that tell what it carries: the code may stand there. */
const BEHIND_ARTICLE = 30
/** Before their first number at most "up to", «до» stands in such brackets: «(ущерб более 50 МРП)» tells of none. */
const BEGINS_BRACKETS = /^\(\s*(?:\p{L}{1,3}\s){0,2}$/u

interface Found {
  readonly stated: StatedPenalty
  /** Where the number stands. */
  readonly start: number
  readonly end: number
}

/**
 * Fines in units of the law asked, fines in its money and arrests that a sentence names, each kind in order. A sum of damage, of
 * income or of corrective works is no fine.
 */
export function statedSums(
  view: View,
  law: Law,
  sentence: SentenceView,
): readonly (readonly PlacedPenalty[])[] {
  const words = view.text(sentence)
  const measures = measuresOf(law)
  const isMeasured = measures.any.test(plain(words))
  const { penalties } = sentence.ofAll
  if (!isMeasured && inDigits(words, sentence).search(penalties.pattern('arrest')) < 0) return []
  const placed = sentenceText(view, sentence)
  const { text } = placed
  const said = plain(text)
  const named = penaltiesNamed(text, sentence.ofAll)
  const isFine = ({ stated, start, end }: Found): boolean => {
    const governed = governing(named, text, { start, end }, sentence)
    if (governed?.kind === 'fine') return true
    return stated.kind === 'fine' && governed?.isBeside !== true && isInBracketsOfArticle(placed, start)
  }
  const place = ({ stated, start, end }: Found): PlacedPenalty => ({
    ...stated,
    at: { from: placed.tokenAt(start), to: placed.tokenAt(end - 1) + 1 },
  })
  const fines = isMeasured ? withFined(said, sentence, finesIn(placed, law, measures).filter(isFine)) : []
  const ofKind = (kind: StatedPenalty['kind']): Found[] => fines.filter(({ stated }) => stated.kind === kind)
  const kinds = [
    ofKind('fine'),
    ofKind('money'),
    withFined(said, sentence, arrests(text, penalties, sentence)),
  ]
  return kinds.map((found) => ofLawOfDay(placed, found.map(place))).filter((found) => found.length > 0)
}

/** «статья 488 (до 50 МРП или …)»: units of fines in brackets right behind an article are a fine without the word. */
function isInBracketsOfArticle(placed: SentenceText, start: number): boolean {
  const opened = placed.text.lastIndexOf('(', start)
  if (opened < 0 || !BEGINS_BRACKETS.test(placed.text.slice(opened, start))) return false
  return placed.sentence.citations().some((cited) => {
    const between = opened - placed.end(cited)
    return between >= 0 && between <= BEHIND_ARTICLE
  })
}

function withFined(said: string, { spokenIn }: SentenceView, found: readonly Found[]): readonly Found[] {
  const fined = finedBy(said, spokenIn.fined, found)
  return found.map((one, index) => {
    const who = fined[index]
    return who === undefined ? one : { ...one, stated: { ...one.stated, fined: who } }
  })
}

/** Numbers of units and of money, a range as one: as the text of a law is read. */
function finesIn(placed: SentenceText, law: Law, measures: Measures): readonly Found[] {
  const { text, sentence } = placed
  const { language, ofAll } = sentence
  const { penalties } = ofAll
  const said = plain(text)
  const tag = isTag(language) ? language : 'en'
  const amounts = amountsIn(said, tag)
  const found: Found[] = []
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as Amount
    const next = amounts[index + 1]
    const own = unitBehind(said, amount, measures)
    const isPair = next !== undefined && isLower(said, amount, next, own, SANCTION_WORDS[tag], penalties)
    if (isPair && !isOfProvision(placed, amount.from)) {
      const unit = unitBehind(said, next, measures)
      if (unit !== undefined && (own === undefined || own.kind === unit.kind)) {
        found.push({
          stated: stated(unit.kind, law, next.value, amount.value),
          start: amount.from,
          end: unit.end,
        })
        index++
        continue
      }
    }
    if (own === undefined) continue
    const isOver =
      penalties.has('over', said.slice(0, amount.from)) || penalties.has('overBehind', said.slice(own.end))
    const isMost = amount.end === 'to' || isUpTo(sentence, said, { start: amount.from, end: amount.to })
    found.push({
      stated: {
        ...stated(own.kind, law, amount.value),
        ...(isOver ? { isOver } : {}),
        ...(isMost ? { isUpTo: true } : {}),
      },
      start: amount.from,
      end: own.end,
    })
  }
  return found
}

/** Whether a number is the lower end of a range whose upper end is the next one. */
function isLower(
  said: string,
  amount: Amount,
  next: Amount,
  own: UnitBehind | undefined,
  known: SanctionWords,
  penalties: Together<PenaltyWords>,
): boolean {
  if (amount.value >= next.value) return false
  const between = said.slice(own?.end ?? amount.to, next.from)
  if (DASH.test(between) || penalties.has('rangeTo', between)) return true
  return own === undefined && amount.end === 'from' && endOf(said, next, undefined, known) === 'to'
}

interface UnitBehind {
  readonly kind: 'fine' | 'money'
  readonly end: number
}

function unitBehind(said: string, { to }: Amount, { fine, money }: Measures): UnitBehind | undefined {
  const after = said.slice(to, to + LONGEST_UNIT)
  for (const [kind, pattern] of [
    ['fine', fine],
    ['money', money],
  ] as const) {
    const length = pattern.exec(after)?.[0].length
    if (length !== undefined) return { kind, end: to + length }
  }
  return undefined
}

/** Units in which what is measured stands behind its number. */
const LONGEST_UNIT = 60

function stated(kind: 'fine' | 'money', law: Law, size: number, from?: number): StatedPenalty {
  const { fineSign, currency } = law
  if (kind === 'money') return { kind, size: Math.round(size), words: moneyOf(Math.round(size), currency) }
  if (from === undefined) return { kind, size, words: fineOf(size, fineSign) }
  return { kind, size, from, words: fineBetween(from, size, fineSign) }
}

/** «арест до 15 суток», «15 тәулікке дейін қамаққа алу», "arrest for up to 15 days". */
function arrests(text: string, penalties: Together<PenaltyWords>, sentence: SentenceView): Found[] {
  return Array.from(inDigits(text, sentence).matchAll(penalties.pattern('arrest')), (match) => {
    const number = match.slice(1).find((each) => each !== undefined) ?? ''
    const start = match.index + match[0].indexOf(number)
    const size = Number(number)
    const end = start + number.length
    const upTo = isUpTo(sentence, text, { start, end }) ? ({ isUpTo: true } as const) : {}
    return { stated: { kind: 'arrest', size, ...upTo, words: arrestIn(size) }, start, end }
  })
}

/** The same text with numbers that are written in words, «до тридцати суток», in digits that end where the words end. */
function inDigits(text: string, { language, ofAll }: SentenceView): string {
  if (!ofAll.penalties.has('days', text)) return text
  const said = plain(text)
  let digits = text
  for (const { value, from, to } of amountsIn(said, isTag(language) ? language : 'en')) {
    if (/^\d/u.test(said.slice(from, to))) continue
    digits = digits.slice(0, from) + String(value).padStart(to - from) + digits.slice(to)
  }
  return digits
}
