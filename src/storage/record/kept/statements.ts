import type { Recorded } from '../../../record/fact.ts'
import type { STATEMENT_FACTS } from '../../../record/facts/statements.ts'
import {
  refusesStatement,
  type StatementState,
  shown,
  statementAfter,
} from '../../../record/state/statement.ts'
import { sha256 } from '../chain.ts'
import { type Hindrance, orNull } from './keeping.ts'
import type { Shelf } from './shelf.ts'

/** Digits of the SHA-256 of its text that are a statement's id. */
const ID_DIGITS = 16

/** Writes what a fact about a statement changes. */
export async function keepStatement(
  shelf: Shelf,
  fact: Recorded<keyof typeof STATEMENT_FACTS>,
): Promise<Hindrance> {
  const before = await shelf.stateOf('statements', fact.subject)
  const refusal = refusesStatement(before, fact) ?? (await refusesElsewhere(shelf, fact))
  if (refusal) return { refusal }
  const after = statementAfter(before, fact)
  if (fact.kind === 'statement-taken-in') {
    const { text } = fact.body
    const kept = { id: after.id, seq: fact.seq, text, ...columnsOf(after) }
    await shelf.add('statements', { ...kept, shown_seq: null })
  } else await save(shelf, before as StatementState, after, fact.seq)
  if (fact.kind === 'statement-translation-linked') {
    const { translation } = fact.body
    if (!(await shelf.has('translations', [fact.subject, translation])))
      await shelf.add('translations', { statement: fact.subject, translation })
  }
  return undefined
}

async function refusesElsewhere(
  shelf: Shelf,
  { kind, subject, body }: Recorded<keyof typeof STATEMENT_FACTS>,
) {
  if (kind === 'statement-taken-in') {
    const hash = sha256(body.text)
    return hash === body.sha256 && hash.slice(0, ID_DIGITS) === subject ? undefined : 'text-altered'
  }
  if (kind !== 'statement-translation-linked') return undefined
  const other = await shelf.stateOf('statements', body.translation)
  if (other === undefined) return 'unknown-statement'
  return body.pairs.some(({ there }) => there.end > other.length) ? 'outside-statement' : undefined
}

/** A statement becomes public with the first opinion on it. */
export async function showStatement(shelf: Shelf, id: string, at: string, seq: number): Promise<void> {
  const before = await shelf.stateOf('statements', id)
  if (before) await save(shelf, before, shown(before, at), seq)
}

async function save(shelf: Shelf, before: StatementState, after: StatementState, seq: number): Promise<void> {
  const first = before.shownAt === undefined && after.shownAt !== undefined
  const columns = { ...columnsOf(after), ...(first ? { shown_seq: seq } : {}) }
  await shelf.change('statements', [after.id], columns)
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
