import type { Tag, Trilingual } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import type { DefinitionCard, Reading } from '../../reader/reading.ts'
import { about, aboutLaw, noQuestions, titleOf } from '../about.ts'
import { corpusLine } from '../corpus-line.ts'
import type { Export } from '../export.ts'
import { cited, type Ground, grounds, sentences } from '../grounds.ts'
import { inBrief } from '../in-brief.ts'
import { type Asked, outline } from '../outline.ts'
import { quoted, quotedAll } from '../quoted.ts'
import { factsShown, marksExplained } from '../source-marks.ts'
import { type Told, UNTOLD } from '../told.ts'
import { triggerPhrases } from '../trigger.ts'
import { escaped, linked } from './escaped.ts'

/** A reading as Markdown: the form in which it goes into an article or an issue. */
const markdown: Export = {
  name: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  render: (reading, { language, told = UNTOLD }) => `${blocks(reading, language, told).join('\n\n')}\n`,
}

export default markdown

function blocks(reading: Reading, language: Tag, told: Told): string[] {
  const outlined = outline(reading)
  const { claims, cards, to, questions } = outlined
  const marks = marksExplained(factsShown(outlined, 'in-brief'), language)
  const law = aboutLaw(reading, told)
  return [
    `# ${escaped(titleOf(reading, language, told))}`,
    [
      ...[...about(reading, told), law].map(
        ({ label, value }) => `- ${label(language)}: ${escaped(value(language))}`,
      ),
      ...(to ? [addressed(to, language)] : []),
    ].join('\n'),
    `${say('reading.sum', language, { claims: claims.length, questions })}.`,
    ...(claims.length === 0
      ? [`**${say('reading.none.title', language)}.** ${noQuestions(reading, language)}`]
      : []),
    ...claims.flatMap(({ n, quote, asked, covered, isAskedLater, cards }) => [
      `## ${n}`,
      escaped(quote.text)
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n'),
      ...asked.map((one) => question(one, language, told)),
      ...(isAskedLater ? [say('reading.asked-later', language)] : []),
      ...(covered.length === 0
        ? []
        : [
            `${say('reading.covered', language, { count: asked.length })}: ${covered.map((check) => escaped(told.check(check, language))).join(', ')}`,
          ]),
      ...cards.map((card) => definition(card, language)),
    ]),
    ...cards.map((card) => definition(card, language)),
    '---',
    ...(marks === undefined ? [] : [marks]),
    say('reading.colophon', language),
    version(reading, language),
  ]
}

function addressed(to: Trilingual, language: Tag): string {
  return `- ${say('metadata.to', language)}: ${escaped(to[language])}`
}

function question(
  { finding, question, to, grounds: shown, besides, lawAt }: Asked,
  language: Tag,
  told: Told,
): string {
  if (question.askedAt !== undefined) return escaped(question.text[language])
  const words = triggerPhrases(finding)
  return [
    `**${finding.id}.** ${escaped(question.text[language])}`,
    '',
    ...(to ? [addressed(to, language)] : []),
    ...(words.length > 0
      ? [`- ${say('reading.trigger', language)}: ${escaped(quotedAll(words, language))}`]
      : []),
    `- ${say('reading.why', language)}: ${say(`certainty.${finding.certainty}`, language)}`,
    ...grounds(shown, language).map((ground) => `- ${ground.lead}: ${groundInLine(ground, language)}`),
    ...(besides.length === 0
      ? []
      : [
          `- ${say('reading.besides', language, { count: besides.length })}:`,
          ...besides.map((piece) => `  - ${groundInLine(inBrief(piece, language), language)}`),
        ]),
    ...(lawAt === undefined ? [] : [`- ${say('reading.law-at', language, { id: lawAt })}`]),
    `- ${say('reading.check', language)}: ${escaped(told.check(finding.check, language))}`,
  ].join('\n')
}

function definition({ term, uses }: DefinitionCard, language: Tag): string {
  return [
    `**${say('reading.card', language)}:** ${escaped(quoted(term[language], language))}`,
    '',
    ...uses.map((use) => `- ${groundInLine(cited(use, language), language)}`),
  ].join('\n')
}

function groundInLine(ground: Omit<Ground, 'kind' | 'lead'>, language: Tag): string {
  const { label, quote, by, text, note, period, status, sources, basis } = ground
  const said = [
    label && `**${escaped(label)}**.`,
    quote && escaped(quoted(quote, language)),
    escaped(sentences([by, text, note])),
    basis?.words && escaped(quoted(basis.words.text, language)),
  ].filter((part) => part !== undefined && part !== '')
  const read = [
    basis && escaped(basis.from),
    period,
    status && (status.verified ? status.text : `**${status.text}**`),
    ...sources.map(linked),
  ].filter((part) => part !== undefined && part !== '')
  return said.join(' ') + (read.length === 0 ? '' : ` (${read.join('; ')})`)
}

function version({ reader, law, corpus, statement }: Reading, language: Tag): string {
  const read =
    law === null
      ? say('reading.version.no-law', language, { reader })
      : say('reading.version', language, { reader, law })
  const texts = corpus ? `${escaped(corpusLine(corpus, language))} ` : ''
  return `${read} ${texts}${say('reading.hash', language, { hash: statement.sha256 })}`
}
