import type { Recorded } from '../../../record/fact.ts'
import type { STATEMENT_FACTS } from '../../../record/facts/statements.ts'
import {
  refusesStatement,
  type StatementState,
  shown,
  statementAfter,
} from '../../../record/state/statement.ts'
import { sha256 } from '../chain.ts'
import { type Hindrance, orNull, type Writing } from './keeping.ts'

/** Digits of the SHA-256 of its text that are a statement's id. */
const ID_DIGITS = 16

/** Writes what a fact about a statement changes. */
export async function keepStatement(
  db: Writing,
  fact: Recorded<keyof typeof STATEMENT_FACTS>,
): Promise<Hindrance> {
  const before = await statementIn(db, fact.subject)
  const refusal = refusesStatement(before, fact) ?? (await refusesElsewhere(db, fact))
  if (refusal) return { refusal }
  const after = statementAfter(before, fact)
  if (fact.kind === 'statement-taken-in') {
    const { text } = fact.body
    const kept = { id: after.id, seq: fact.seq, text, ...columnsOf(after) }
    await db
      .insertInto('statements')
      .values({ ...kept, shown_seq: null })
      .execute()
  } else await save(db, before as StatementState, after, fact.seq)
  if (fact.kind === 'statement-translation-linked') {
    await db
      .insertInto('translations')
      .values({ statement: fact.subject, translation: fact.body.translation })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return undefined
}

async function refusesElsewhere(
  db: Writing,
  { kind, subject, body }: Recorded<keyof typeof STATEMENT_FACTS>,
) {
  if (kind === 'statement-taken-in') {
    const hash = sha256(body.text)
    return hash === body.sha256 && hash.slice(0, ID_DIGITS) === subject ? undefined : 'text-altered'
  }
  if (kind !== 'statement-translation-linked') return undefined
  const other = await statementIn(db, body.translation)
  if (other === undefined) return 'unknown-statement'
  return body.pairs.some(({ there }) => there.end > other.length) ? 'outside-statement' : undefined
}

/** A statement becomes public with the first opinion on it. */
export async function showStatement(db: Writing, id: string, at: string, seq: number): Promise<void> {
  const before = await statementIn(db, id)
  if (before) await save(db, before, shown(before, at), seq)
}

async function save(db: Writing, before: StatementState, after: StatementState, seq: number): Promise<void> {
  const first = before.shownAt === undefined && after.shownAt !== undefined
  await db
    .updateTable('statements')
    .set({ ...columnsOf(after), ...(first ? { shown_seq: seq } : {}) })
    .where('id', '=', after.id)
    .execute()
}

function columnsOf(state: StatementState) {
  const { metadata, saidBy, language, shownAt, withdrawn } = state
  return {
    language,
    title: orNull(metadata.title),
    date: orNull(metadata.date),
    person: orNull(saidBy.person),
    body: orNull(saidBy.body),
    shown_at: orNull(shownAt),
    withdrawn: withdrawn === undefined ? 0 : 1,
    state: JSON.stringify(state),
  }
}

async function statementIn(db: Writing, id: string): Promise<StatementState | undefined> {
  const row = await db.selectFrom('statements').select('state').where('id', '=', id).executeTakeFirst()
  return row && (JSON.parse(row.state) as StatementState)
}
