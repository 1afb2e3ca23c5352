import { TAGS } from '../../law/tags.ts'
import { opinionOf, statementOf } from '../../outputs/json/form.ts'
import type { Addresses } from '../../outputs/output.ts'
import type { PublishedOpinion, PublishedStatement, Words } from '../../record/published.ts'
import type { Desk } from '../desk.ts'
import { allPublished, allShown } from '../published/lists.ts'
import { opinionById } from '../published/opinions.ts'
import { shownStatement } from '../published/statements.ts'
import { type Cell, csvRow } from './csv.ts'
import { LOG } from './manifest.ts'

/** A file of the public record, row by row. */
export interface RecordFile {
  readonly name: string
  /** Lines that stand above the rows and are none. */
  readonly head?: string
  rows(): AsyncGenerator<string>
}

/** By which spreadsheets know that a file is in UTF-8. */
const MARK = '\ufeff'

/**
 * Files of the public record: the log with its chain, and what it comes to, as JSON and as tables.
 * @param facts how much of the log is to be in it
 */
export function recordFiles(desk: Desk, addresses: Addresses, facts: number): RecordFile[] {
  return [
    {
      name: LOG,
      async *rows() {
        for await (const link of desk.record.publicPart()) {
          if (link.seq > facts) return
          yield json(link)
        }
      },
    },
    {
      name: 'opinions.jsonl',
      async *rows() {
        for await (const opinion of opinionsOf(desk)) yield json(opinionOf(opinion, addresses))
      },
    },
    table(
      'opinions.csv',
      [
        'id',
        'slug',
        'version',
        'published',
        'changed',
        'withdrawn',
        'statement',
        ...each('title'),
        ...each('author'),
      ],
      async function* () {
        for await (const {
          id,
          slug,
          version,
          publishedAt,
          at,
          withdrawn,
          statement,
          title,
          author,
        } of opinionsOf(desk))
          yield [
            id,
            slug,
            version,
            publishedAt,
            at,
            withdrawn?.at,
            statement.id,
            ...inEach(title),
            ...inEach(author),
          ]
      },
    ),
    table(
      'questions.csv',
      ['opinion', 'claim', 'question', 'by', 'check', 'certainty', 'start', 'end', 'quote', ...each('text')],
      async function* () {
        for await (const { id: opinion, claims } of opinionsOf(desk))
          for (const { n, questions } of claims)
            for (const { id, by, finding, quote, text } of questions)
              yield [
                opinion,
                n,
                id,
                by,
                finding?.check,
                finding?.certainty,
                quote.start,
                quote.end,
                quote.text,
                ...inEach(text),
              ]
      },
    ),
    {
      name: 'statements.jsonl',
      async *rows() {
        for await (const statement of statementsOf(desk)) yield json(statementOf(statement, addresses))
      },
    },
    table(
      'statements.csv',
      ['id', 'sha256', 'language', 'date', 'title', 'speaker', 'person', 'body', 'source', 'text'],
      async function* () {
        for await (const { id, sha256, language, metadata, saidBy, provenance, text } of statementsOf(desk)) {
          const { title, speaker, address = provenance.address } = metadata
          // A month or a year, where the day is not known.
          const date = metadata.date ?? metadata.during
          yield [
            id,
            sha256,
            language,
            date,
            title,
            speaker,
            saidBy.person?.id,
            saidBy.body?.id,
            address,
            text,
          ]
        }
      },
    ),
    table('people.csv', ['id', ...each('name')], async function* () {
      for (const { id, name } of await desk.record.people.persons()) yield [id, ...inEach(name)]
    }),
    table('bodies.csv', ['id', 'kind', 'jurisdiction', 'part of', ...each('name')], async function* () {
      for (const { id, kind, jurisdiction, partOf, name } of await desk.record.people.bodies())
        yield [id, kind, jurisdiction, partOf, ...inEach(name)]
    }),
  ]
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

function table(
  name: string,
  columns: readonly string[],
  cells: () => AsyncGenerator<readonly Cell[]>,
): RecordFile {
  return {
    name,
    head: MARK + csvRow(columns),
    async *rows() {
      for await (const row of cells()) yield csvRow(row)
    },
  }
}

function each(column: string): string[] {
  return TAGS.map((tag) => `${column} ${tag}`)
}

function inEach(words: Words): Cell[] {
  return TAGS.map((tag) => words[tag])
}

async function* opinionsOf(desk: Desk): AsyncGenerator<PublishedOpinion> {
  for await (const { id } of allPublished(desk)) {
    const opinion = await opinionById(desk, id)
    if (opinion) yield opinion
  }
}

async function* statementsOf(desk: Desk): AsyncGenerator<PublishedStatement> {
  for await (const id of allShown(desk)) {
    const statement = await shownStatement(desk, id)
    if (statement) yield statement
  }
}
