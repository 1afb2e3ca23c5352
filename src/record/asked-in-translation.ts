import type { Tag, Trilingual } from '../law/law.ts'
import type { Traits } from '../reader/check.ts'
import type { Finding, Question, Quote, Reading } from '../reader/reading.ts'
import { withOtherWords } from '../reader/scan/inner-marks.ts'
import type { PublishedTranslation, Words } from './published.ts'
import { isCovered, overlap, type Translated, translatedQuote, translationIn } from './translated.ts'

/** What a statement says in other languages: its linked translations, and what the reader found in them. */
export interface InTranslation {
  readonly statement: Translated
  /** Readings of the translations by their ids; a translation that was not read has none. */
  readonly readings: ReadonlyMap<string, Reading>
  /** All checks by name: what one of them quotes may be a term. */
  readonly checks: ReadonlyMap<string, Traits>
}

/** A question of the method, with the words that it quotes in each language in which these are a translation's. */
export interface AskedInTranslation {
  readonly text: Trilingual
  readonly quoted: Words
}

/** Puts a question of a reading in the words of the linked translations; in a language without them it quotes the original. */
export function askedInTranslation(
  { text }: Question,
  finding: Finding,
  reading: Reading,
  known: InTranslation,
): AskedInTranslation {
  const words: Record<Tag, string> = { ...text }
  const quoted: { [tag in Tag]?: string } = {}
  for (const [language, asked] of Object.entries(text) as [Tag, string][]) {
    const translated = quotedWords(finding, reading, known, language)
    const put = translated === undefined ? undefined : withOtherWords(asked, askedAbout(finding), translated)
    if (put === undefined) continue
    words[language] = put.sentence
    quoted[language] = put.words
  }
  return { text: words, quoted }
}

/** What an author's own question is put to, in each language whose sentences hold little more than that. */
export function quotedInTranslation(quote: Quote, { statement }: InTranslation): Words {
  const quoted: { [tag in Tag]?: string } = {}
  for (const { language, pairs } of statement.translations) {
    const linked = pairs.filter(({ here }) => overlap(here, quote))
    const length = linked.reduce((sum, { here }) => sum + here.end - here.start, 0)
    const translated = translatedQuote(statement, quote, language)
    if (translated && quote.text.length * 2 >= length) quoted[language] = bare(translated.text)
  }
  return quoted
}

/** The words of a translation for those that a finding quotes; nothing where it is not certain which they are. */
function quotedWords(
  finding: Finding,
  reading: Reading,
  { statement, readings, checks }: InTranslation,
  language: Tag,
): string | undefined {
  const { quote } = finding
  const translation = translationIn(statement, language)
  if (translation === undefined || !isCovered(statement.text, quote, translation)) return undefined
  const claim = reading.claims.find(({ n }) => n === finding.claim)
  const whole = translatedQuote(statement, claim?.quote ?? quote, language)?.text
  if (claim && whole !== undefined && bare(quote.text) === bare(claim.quote.text)) return bare(whole)
  const found = readings.get(translation.id)
  const same = found && counterpart(finding, reading, found, translation)
  if (same) return bare(askedAbout(same))
  // A sentence quotes what is most of it, but is never called a term.
  const isTerm = checks.get(finding.check)?.isOfTerms
  return whole !== undefined && !isTerm && quote.text.length * 2 >= (claim?.quote.text.length ?? 0)
    ? bare(whole)
    : undefined
}

/**
 * The finding of a translation that stands for one of the statement: of the same check, in the sentences that are linked. Several
 * stand for each other in their order, where there are as many and all are asked alike.
 */
function counterpart(
  finding: Finding,
  reading: Reading,
  found: Reading,
  { pairs }: PublishedTranslation,
): Finding | undefined {
  const linked = pairs.filter(({ here }) => overlap(here, finding.quote))
  const ours = reading.findings.filter(
    ({ check, quote }) => check === finding.check && linked.some(({ here }) => overlap(here, quote)),
  )
  const theirs = found.findings.filter(
    ({ check, quote }) =>
      check === finding.check &&
      linked.some(({ there }) => there.start <= quote.start && quote.end <= there.end),
  )
  const alike = new Set([
    ...ours.map((one) => frameOf(one, reading)),
    ...theirs.map((one) => frameOf(one, found)),
  ])
  if (ours.length !== theirs.length || (ours.length > 1 && alike.size > 1)) return undefined
  return theirs[ours.indexOf(finding)]
}

/** A question without the words that it quotes. */
function frameOf(finding: Finding, { questions }: Reading): string {
  const asked = questions.find((question) => question.finding === finding.id)?.text.en ?? ''
  return withOtherWords(asked, askedAbout(finding), '')?.sentence ?? asked
}

/** The words of a finding that its question puts. */
function askedAbout({ quote, asked }: Finding): string {
  return asked ?? quote.text
}

/** Words as they stand within a question: in one line, without the end of their sentence. */
function bare(words: string): string {
  return words
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[\s.!?…;:,]+$/u, '')
}
