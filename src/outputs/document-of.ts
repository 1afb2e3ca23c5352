import { corpusLine } from '../exports/corpus-line.ts'
import type { Tag } from '../law/law.ts'
import { dayInWords } from '../messages/day-said.ts'
import { nameOfLanguage, say } from '../messages/messages.ts'
import { dayOfMoment } from '../record/day-of-moment.ts'
import { type PublishedOpinion, wordsIn } from '../record/published.ts'
import { translatedQuote, translationIn } from '../record/translated.ts'
import { cardBlocks, claimBlocks, elsewhere, heading } from './claims.ts'
import type { Block, Document, Run } from './document.ts'
import { firstParagraph } from './from-markdown.ts'
import { numbered } from './numbered.ts'
import { opinionMarks } from './opinion-marks.ts'
import type { OutputOptions } from './output.ts'
import { missing, pieceBlocks, wordsAlone, wordsRun } from './piece.ts'
import { factsOf, linked } from './said-by.ts'
import { sayOutput } from './words.ts'

/** A published opinion as a document, in the order in which it is read. */
export function documentOf(opinion: PublishedOpinion, options: OutputOptions): Document {
  const { language, site, addresses } = options
  const { languages, slug } = opinion
  const title = titleOf(opinion, language)
  return {
    title,
    language,
    author: wordsAlone(opinion.author, language, languages),
    site,
    at: opinion.withdrawn?.at ?? opinion.at,
    address: addresses.opinion(language, slug),
    summary: firstParagraph(wordsIn(opinion.summary, language, languages)?.text ?? ''),
    blocks: [
      ...notices(opinion, options),
      ...(languages.includes(language) && title.language !== language
        ? [missing(title.language, language)]
        : []),
      byline(opinion, options),
      ...pieceBlocks(opinion.summary, language, languages),
      ...corrections(opinion, options),
      factsOf(opinion.statement, options),
      ...section('introduction', opinion, language),
      heading(2, sayOutput('questions', language)),
      ...whichWords(opinion, language),
      ...(opinion.claims.length === 0 ? [paragraph(sayOutput('no-questions', language))] : []),
      ...opinion.claims.flatMap((claim) => claimBlocks(claim, opinion, options)),
      ...opinion.cards.flatMap((card) => cardBlocks(card, language)),
      ...section('conclusion', opinion, language),
      ...wholeStatement(opinion, language),
      { kind: 'rule' },
      ...colophon(opinion, options),
    ],
  }
}

/** The title in a language, or in that in which it was written; without one, that of the statement. */
export function titleOf(
  { title, languages, statement }: PublishedOpinion,
  language: Tag,
): { readonly text: string; readonly language: Tag } {
  const written = wordsIn(title, language, languages)
  if (written) return written
  const { metadata } = statement
  return metadata.title === undefined
    ? { text: say('reading.untitled', language), language }
    : { text: metadata.title, language: statement.language }
}

/** The day of a moment by the clocks of the site, in words. */
function dayOf(moment: string, { language, timeZone }: OutputOptions): string {
  return dayInWords(dayOfMoment(moment, timeZone), language)
}

function notices(opinion: PublishedOpinion, options: OutputOptions): Block[] {
  const { language, addresses } = options
  const { withdrawn, version, versions, at, slug, languages } = opinion
  const latest = versions.at(-1)?.version
  const alert = (runs: Run[]): Block => ({ kind: 'paragraph', role: 'alert', runs })
  return [
    ...(withdrawn
      ? [
          alert([
            {
              text: `${sayOutput('withdrawn', language, { day: dayOf(withdrawn.at, options) })} `,
              strong: true,
            },
            ...wordsRun(withdrawn.reason, language, languages),
          ]),
        ]
      : []),
    ...(latest !== undefined && latest !== version
      ? [
          alert([
            { text: `${sayOutput('version.old', language, { version, day: dayOf(at, options) })} ` },
            ...linked([{ text: addresses.opinion(language, slug) }], addresses.opinion(language, slug)),
          ]),
        ]
      : []),
    ...(languages.includes(language)
      ? []
      : [
          alert([
            {
              text: sayOutput('missing.all', language, {
                name: nameOfLanguage(languages[0] as Tag, language),
              }),
            },
          ]),
        ]),
  ]
}

function byline({ author, publishedAt, languages }: PublishedOpinion, options: OutputOptions): Block {
  return {
    kind: 'paragraph',
    role: 'byline',
    runs: [...wordsRun(author, options.language, languages), { text: `, ${dayOf(publishedAt, options)}` }],
  }
}

function corrections({ versions, languages }: PublishedOpinion, options: OutputOptions): Block[] {
  const { language } = options
  const made = versions.filter(({ version }) => version > 1)
  if (made.length === 0) return []
  return [
    heading(2, sayOutput('corrections', language)),
    {
      kind: 'list',
      ordered: false,
      start: 1,
      items: made.map(({ at, note = {} }) => [
        {
          kind: 'paragraph',
          runs: [{ text: `${dayOf(at, options)}: ` }, ...wordsRun(note, language, languages)],
        },
      ]),
    },
  ]
}

function section(name: 'introduction' | 'conclusion', opinion: PublishedOpinion, language: Tag): Block[] {
  const blocks = pieceBlocks(opinion[name], language, opinion.languages)
  return blocks.length === 0 ? [] : [heading(2, sayOutput(name, language)), ...blocks]
}

/** Whose words the quotes are, where these are not the statement's own or not in the language. */
function whichWords({ statement, claims }: PublishedOpinion, language: Tag): Block[] {
  if (statement.language === language || claims.length === 0) return []
  const isTranslated = translationIn(statement, language) !== undefined
  const text = sayOutput(isTranslated ? 'translated' : 'untranslated', language, {
    name: nameOfLanguage(statement.language, language),
  })
  return [{ kind: 'paragraph', ...(isTranslated ? {} : { role: 'missing' }), runs: [{ text }] }]
}

/** The statement whole: in the language where it was translated, and as it was made. */
function wholeStatement({ statement, claims }: PublishedOpinion, language: Tag): Block[] {
  const { text, language: own } = statement
  const places = claims.map(({ n, quote }) => ({ n, start: quote.start }))
  const original: Block = { ...numbered(text, places), ...elsewhere(own, language) }
  const translation = translationIn(statement, language)
  if (translation === undefined) return [heading(2, sayOutput('full', language)), original]
  const translated = claims.flatMap(({ n, quote }) => {
    const start = translatedQuote(statement, quote, language)?.places[0]?.start
    return start === undefined ? [] : [{ n, start }]
  })
  const name = nameOfLanguage(own, language)
  return [
    heading(2, sayOutput('full.translated', language)),
    numbered(translation.text, translated),
    heading(2, sayOutput('full.original', language, { name })),
    original,
  ]
}

function colophon(opinion: PublishedOpinion, { language, site, addresses }: OutputOptions): Block[] {
  const { reader, law, corpus } = opinion.reading
  const address = addresses.opinion(language, opinion.slug)
  const marks = opinionMarks(opinion, language)
  return [
    ...(marks === undefined ? [] : [marks]),
    sayOutput('colophon', language),
    law === null
      ? say('reading.version.no-law', language, { reader })
      : say('reading.version', language, { reader, law }),
    ...(corpus === undefined ? [] : [corpusLine(corpus, language)]),
    say('reading.hash', language, { hash: opinion.statement.sha256 }),
  ]
    .map((words) => paragraph(words, 'colophon'))
    .concat({
      kind: 'paragraph',
      role: 'colophon',
      runs: [
        { text: `${site}. ${sayOutput('address', language)}: ` },
        ...linked([{ text: address }], address),
      ],
    })
}

function paragraph(text: string, role?: 'colophon'): Block {
  return { kind: 'paragraph', runs: [{ text }], ...(role ? { role } : {}) }
}
