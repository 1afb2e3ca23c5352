import { createHash } from 'node:crypto'
import { Problem } from '../../problem.ts'
import type { EarlierStatement } from '../../reader/earlier.ts'
import type { Statement } from '../../reader/statement.ts'
import type { StatementState } from '../../record/state/statement.ts'
import { type Actor, appendFacts } from '../append-facts.ts'
import type { Desk } from '../desk.ts'
import { lawFolder } from '../law/folder.ts'
import { statementReader } from '../read-statement.ts'
import type { Member } from '../staff/member.ts'
import { demand } from '../staff/roles.ts'
import { namesOf } from './said-by.ts'

/** Earlier statements whose wording a reading is compared with. */
const MOST_EARLIER = 200
const KEPT_HEX = 16

/**
 * Reads a statement with the law that is installed and what was said before, and records the reading with the version of the
 * reader and the build of the law. Read again with the same outcome, it is the same reading.
 * @returns the reading's id
 * @throws Problem `staff-not-allowed`, `record-unknown-statement`
 */
export async function makeReading(
  desk: Desk,
  by: Member,
  statement: string,
  corpora?: string,
): Promise<string> {
  demand(by, 'make-reading')
  return await recordReading(desk, by, statement, corpora)
}

/**
 * Reads the translations of a statement that nobody has read: questions to the statement find there the words that they quote.
 * @throws Problem `record-unknown-statement`
 */
export async function readTranslations(desk: Desk, by: Actor, statement: string): Promise<void> {
  for (const id of await desk.record.statements.translationsOf(statement)) await readOnce(desk, by, id)
}

/**
 * Reads a statement, unless somebody has.
 * @throws Problem `record-unknown-statement`
 */
export async function readOnce(desk: Desk, by: Actor, statement: string): Promise<void> {
  if ((await desk.record.readings.of(statement)).length === 0) await recordReading(desk, by, statement)
}

async function recordReading(
  desk: Desk,
  by: Actor,
  statement: string,
  corpora = lawFolder(),
): Promise<string> {
  const state = await desk.record.statements.get(statement)
  if (state === undefined) throw new Problem('record-unknown-statement', 'input')
  const { language, sha256, text, cues } = state
  const known = await knownOf(desk, state)
  const earlier = await earlierThan(desk, state)
  const draft: Statement = { id: statement, ...known, text, sha256, language, ...(cues ? { cues } : {}) }
  const made = statementReader(desk.catalog, { corpora, earlier })(draft)
  const reading = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, KEPT_HEX)
  if (await desk.record.readings.get(reading)) return reading
  const { reader, corpus } = made
  const law = corpus === undefined ? made.law : [made.law, corpus.name, corpus.newest, corpus.hash].join(' ')
  await appendFacts(desk, by, [
    { kind: 'reading-made', subject: statement, body: { reading, reader, law, made } },
  ])
  return reading
}

/** Words about the statement: those typed, and names of who said it where nothing was typed. */
async function knownOf(desk: Desk, { metadata, saidBy, language, endorsed, republished }: StatementState) {
  const by = (supports: readonly { readonly by: string }[]) => supports.map((one) => one.by).join('; ')
  return {
    ...(await namesOf(desk, saidBy, language)),
    ...metadata,
    ...(endorsed.length === 0 ? {} : { endorsedBy: by(endorsed) }),
    ...(republished.length === 0 ? {} : { republishedBy: by(republished) }),
  }
}

/** Only what the public has seen already: a reading that is published quotes from it. */
async function earlierThan(
  { record: { statements } }: Desk,
  { id, language, metadata: { date } }: StatementState,
): Promise<EarlierStatement[]> {
  const { rows } = await statements.list({ shown: true, language, limit: MOST_EARLIER })
  const before = rows.filter(
    (row) => row.id !== id && date !== undefined && row.date !== null && row.date < date,
  )
  const found = await Promise.all(before.map((row) => statements.get(row.id)))
  return found
    .filter((one) => one !== undefined)
    .map(({ id, text, metadata: { speaker, date } }) => ({
      id,
      text,
      ...(speaker === undefined ? {} : { speaker }),
      ...(date === undefined ? {} : { date }),
    }))
}
