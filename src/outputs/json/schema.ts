import { z } from 'zod'

/** The published form of an opinion for programs; its JSON Schema is made from this. */

const tag = z.enum(['kk', 'ru', 'en'])
const moment = z.iso.datetime().describe('A moment in UTC.')
const words = z
  .strictObject({
    kk: z.string().exactOptional(),
    ru: z.string().exactOptional(),
    en: z.string().exactOptional(),
  })
  .describe(
    'Words in those of the languages in which there are any: a language that is absent was not translated into.',
  )
const trilingual = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() })

const quote = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(1),
    text: z.string(),
    time: z
      .strictObject({ from: z.number(), to: z.number() })
      .exactOptional()
      .describe('Milliseconds into the recording.'),
  })
  .describe('An exact stretch of the statement: UTF-16 units, end exclusive.')

const evidence = z
  .looseObject({ kind: z.enum(['words', 'provision', 'absence', 'earlier', 'not-checked']) })
  .describe('What a question rests on, as in reading-1.json.')

const speaker = z.strictObject({ id: z.string(), name: words, url: z.url() })

export const statementForm = z
  .strictObject({
    id: z.string(),
    url: z.url(),
    textUrl: z.url().describe('The text alone, as offsets count it.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .describe('SHA-256 of the text in UTF-8.'),
    language: tag,
    title: z.string().exactOptional(),
    text: z.string(),
    date: z.iso.date().exactOptional(),
    during: z
      .string()
      .regex(/^[0-9]{4}(-[0-9]{2})?$/u)
      .exactOptional()
      .describe('The month or the year, where the day is not known.'),
    speaker: z.string().exactOptional().describe('The speaker as the source names them.'),
    person: speaker.exactOptional(),
    office: words.exactOptional(),
    body: speaker.exactOptional(),
    channel: z.string().exactOptional(),
    source: z.string().exactOptional().describe('Where it was published.'),
    endorsed: z.array(
      z.strictObject({
        by: z.string(),
        on: z.iso.date().exactOptional(),
        source: z.string().exactOptional(),
      }),
    ),
    republished: z.array(
      z.strictObject({
        by: z.string(),
        on: z.iso.date().exactOptional(),
        source: z.string().exactOptional(),
      }),
    ),
    translations: z.array(z.strictObject({ id: z.string(), language: tag, url: z.url() })),
    withdrawn: z.strictObject({ reason: z.string(), at: moment }).exactOptional(),
  })
  .meta({ id: 'Statement', description: 'An official statement, unchanged.' })

const question = z
  .strictObject({
    id: z.string().describe('3.1 is the first question of the third claim; an added question has a name.'),
    by: z
      .enum(['reader', 'edited', 'author'])
      .describe('Who worded it: the method, the author after the method, the author alone.'),
    quote,
    text: words,
    to: trilingual.exactOptional().describe('To whom it is put.'),
    askedAt: z.int().exactOptional().describe('Number of the claim at which the same is asked.'),
    check: z.string().exactOptional(),
    certainty: z.enum(['certain', 'likely']).exactOptional(),
    missing: trilingual.exactOptional(),
    trigger: z.array(quote).exactOptional(),
    evidence: z.array(evidence).exactOptional(),
  })
  .meta({ id: 'Question' })

const claim = z
  .strictObject({
    n: z.int().min(1),
    urls: words.describe('Where the claim stands on the opinion’s page, in each language.'),
    quote,
    translations: z
      .array(z.strictObject({ language: tag, statement: z.string(), text: z.string() }))
      .describe(
        'The sentences that say the same in linked translations of the statement, by the translation’s id.',
      ),
    questions: z.array(question),
    comment: words.describe('The author’s comment, in Markdown.'),
  })
  .meta({ id: 'Claim' })

export const opinionForm = z
  .strictObject({
    schema: z.url(),
    id: z.string(),
    slug: z.string(),
    urls: words.describe('Its page in each language.'),
    version: z.int().min(1),
    publishedAt: moment,
    at: moment.describe('When this version was published.'),
    author: words,
    languages: z
      .array(tag)
      .min(1)
      .describe('Languages in which it is published, the one it was written in first.'),
    title: words,
    summary: words.describe('In Markdown, as the introduction and the conclusion.'),
    introduction: words,
    conclusion: words,
    statement: statementForm,
    claims: z.array(claim).describe('In the order of speech.'),
    versions: z.array(z.strictObject({ version: z.int(), at: moment, note: words.exactOptional() })),
    withdrawn: z.strictObject({ reason: words, at: moment }).exactOptional(),
    method: z.strictObject({
      reader: z.string(),
      law: z.string().nullable(),
      corpus: z.string().exactOptional(),
    }),
  })
  .meta({ id: 'Opinion', description: 'A published opinion on an official statement.' })

export type OpinionForm = z.infer<typeof opinionForm>
export type StatementForm = z.infer<typeof statementForm>
