import type { Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import type { DefinitionCard, Reading } from '../../reader/reading.ts'
import { about, aboutLaw, lawHindrance, noQuestions, titleOf } from '../about.ts'
import { corpusLine } from '../corpus-line.ts'
import type { Export } from '../export.ts'
import { cited, type Ground, grounds, sentences } from '../grounds.ts'
import { inBrief } from '../in-brief.ts'
import { moment } from '../moment.ts'
import { type Asked, type Outline, outline } from '../outline.ts'
import { quoted, quotedAll } from '../quoted.ts'
import { factsShown, marksExplained } from '../source-marks.ts'
import { type Told, UNTOLD } from '../told.ts'
import { triggerPhrases } from '../trigger.ts'
import { createPage, type Page } from './page.ts'

const USUAL_WIDTH = 80
const NARROWEST = 24
/** Longer lines are hard to follow back. */
const WIDEST = 92

/** A reading for a terminal: quotes in full, questions beneath, evidence in small lines. */
const terminal: Export = {
  name: 'terminal',
  extension: 'txt',
  mediaType: 'text/plain; charset=utf-8',
  render: (reading, { language, width = USUAL_WIDTH, colour = false, told = UNTOLD }) => {
    const page = createPage(Math.min(Math.max(width, NARROWEST), WIDEST), colour)
    const outlined = outline(reading)
    head(page, reading, outlined, { language, told })
    body(page, reading, outlined, { language, told })
    foot(page, reading, outlined, language)
    return page.text()
  },
}

export default terminal

/** The language of a page, and what is told in it. */
interface Words {
  readonly language: Tag
  readonly told: Told
}

function head(page: Page, reading: Reading, { to, questions }: Outline, { language, told }: Words): void {
  page.put(titleOf(reading, language, told), 'question')
  for (const { label, value } of about(reading, told)) page.put(`${label(language)}: ${value(language)}`)
  if (to) page.put(`${say('metadata.to', language)}: ${to[language]}`)
  page.put(say('reading.sum', language, { claims: reading.claims.length, questions }))
  page.put(lawLine(reading, { language, told }), lawHindrance(reading, told) ? 'unverified' : 'plain')
  page.gap()
}

/** Which country's law was asked, or what hinders it, with the options that mend it where any can. */
function lawLine(reading: Reading, { language, told }: Words): string {
  const hindrance = lawHindrance(reading, told)
  if (hindrance === 'no-country' || hindrance === 'no-day' || hindrance === 'no-country-day')
    return say(`reading.mend.${hindrance}`, language)
  const law = aboutLaw(reading, told)
  return `${law.label(language)}: ${law.value(language)}`
}

function body(page: Page, reading: Reading, { claims, cards }: Outline, words: Words): void {
  const { language, told } = words
  if (claims.length === 0) {
    page.put(`${say('reading.none.title', language)}. ${noQuestions(reading, language)}`)
    page.gap()
  }
  const indent = String(claims.length).length + 2
  for (const { n, quote, asked, covered, isAskedLater, cards } of claims) {
    page.put(quoted(quote.text, language), 'plain', { indent, mark: String(n) })
    if (quote.time)
      page.put(say('reading.time', language, { from: moment(quote.time.from) }), 'small', { indent })
    page.gap()
    for (const one of asked) putQuestion(page, one, words, indent)
    if (isAskedLater) {
      page.put(say('reading.asked-later', language), 'small', { indent })
      page.gap()
    }
    if (covered.length > 0) {
      page.put(
        `${say('reading.covered', language, { count: asked.length })}: ${covered.map((check) => told.check(check, language)).join(', ')}`,
        'small',
        { indent },
      )
      page.gap()
    }
    for (const card of cards) putCard(page, card, language, indent)
  }
  for (const card of cards) putCard(page, card, language, 0)
}

function putQuestion(
  page: Page,
  { finding, question, to, grounds: shown, besides, lawAt }: Asked,
  { language, told }: Words,
  indent: number,
): void {
  if (question.askedAt !== undefined) {
    page.put(question.text[language], 'small', { indent })
    page.gap()
    return
  }
  const small = indent + finding.id.length + 2
  const under = { indent: small }
  page.put(question.text[language], 'question', { indent: small, at: indent, mark: finding.id })
  if (to) page.put(`${say('metadata.to', language)}: ${to[language]}`, 'small', under)
  const words = triggerPhrases(finding)
  if (words.length > 0)
    page.put(`${say('reading.trigger', language)}: ${quotedAll(words, language)}`, 'small', under)
  page.put(
    `${say('reading.why', language)}: ${say(`certainty.${finding.certainty}`, language)}`,
    'small',
    under,
  )
  for (const ground of grounds(shown, language)) putGround(page, ground, language, small)
  putBesides(page, besides, language, small)
  if (lawAt !== undefined) page.put(say('reading.law-at', language, { id: lawAt }), 'small', under)
  page.put(`${say('reading.check', language)}: ${told.check(finding.check, language)}`, 'small', under)
  page.gap()
}

function putCard(page: Page, { term, uses }: DefinitionCard, language: Tag, indent: number): void {
  page.put(`${say('reading.card', language)}: ${quoted(term[language], language)}`, 'plain', { indent })
  for (const use of uses) putGround(page, { lead: '', ...cited(use, language) }, language, indent)
  page.gap()
}

function putGround(page: Page, ground: Omit<Ground, 'kind'>, language: Tag, indent: number): void {
  const { lead, label, quote, by, text, note, period, status, sources, basis } = ground
  const words = sentences([label, quote === undefined ? undefined : quoted(quote, language), by, text, note])
  page.put(lead === '' ? words : `${lead}: ${words}`, 'small', { indent })
  if (basis?.words) page.put(quoted(basis.words.text, language), 'small', { indent: indent + 2 })
  if (basis) page.put(basis.from, 'small', { indent: indent + 2 })
  if (period) page.put(period, 'small', { indent: indent + 2 })
  if (status) page.put(status.text, status.verified ? 'small' : 'unverified', { indent: indent + 2 })
  for (const { text, url } of sources) page.put(sourceWords(text, url), 'small', { indent: indent + 2 })
}

/** What bears on the matter without being cited, a place a line. */
function putBesides(page: Page, besides: Asked['besides'], language: Tag, indent: number): void {
  if (besides.length === 0) return
  page.put(`${say('reading.besides', language, { count: besides.length })}:`, 'small', { indent })
  for (const piece of besides) {
    const { label, text, note, status, sources } = inBrief(piece, language)
    const said = sources.filter((source) => source.url !== `https://${source.text}`)
    const read = [...(status ? [status.text] : []), ...said.map((source) => source.text)].join('; ')
    // Addresses stand behind the bracket: with one that closes it, a terminal would open another page.
    const words = [
      sentences([label, text, note]),
      ...(read === '' ? [] : [`(${read})`]),
      ...sources.flatMap(({ url }) => url ?? []),
    ]
    page.put(words.join(' '), status ? 'unverified' : 'small', { indent: indent + 2 })
  }
}

/** A source with its address, which is all that is known of some. */
function sourceWords(text: string, url: string | undefined): string {
  if (url === undefined) return text
  return url === `https://${text}` ? url : `${text} ${url}`
}

function foot(
  page: Page,
  { reader, law, corpus, statement }: Reading,
  outlined: Outline,
  language: Tag,
): void {
  const marks = marksExplained(factsShown(outlined, 'in-brief'), language)
  if (marks !== undefined) page.put(marks, 'small')
  page.put(say('reading.colophon', language), 'small')
  page.put(
    law === null
      ? say('reading.version.no-law', language, { reader })
      : say('reading.version', language, { reader, law }),
    'small',
  )
  if (corpus) page.put(corpusLine(corpus, language), 'small')
  page.put(say('reading.hash', language, { hash: statement.sha256 }), 'small')
}
