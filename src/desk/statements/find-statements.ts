import { Problem } from '../../problem.ts'
import type { Reading } from '../../reader/reading.ts'
import type { StatementState } from '../../record/state/statement.ts'
import type { OpinionRow } from '../../storage/record/read/opinion-lists.ts'
import type { Paged } from '../../storage/record/read/page.ts'
import type { ReadingRow } from '../../storage/record/read/readings.ts'
import type { StatementRow } from '../../storage/record/read/statements.ts'
import type { Desk } from '../desk.ts'

/** A statement in a list of the staff, with how far the work on it is. */
export interface ListedStatement extends StatementRow {
  readonly readings: number
  readonly opinions: readonly OpinionRow[]
  /** Whether there is one on the same statement in another language. */
  readonly isOnSame: boolean
}

/** A statement with all that hangs on it. */
export interface WholeStatement {
  readonly state: StatementState & { readonly text: string }
  readonly readings: readonly ReadingRow[]
  /** The newest of them, whole. */
  readonly newest: Reading | undefined
  readonly opinions: readonly OpinionRow[]
  /** Linked statements in other languages. */
  readonly translations: readonly StatementState[]
}

const PAGE = 30

/** A page of statements, the one taken in last first. */
export async function findStatements(
  { record }: Desk,
  before?: number,
  limit = PAGE,
): Promise<Paged<ListedStatement>> {
  const page = await record.statements.list({ limit, ...(before === undefined ? {} : { before }) })
  const rows = await Promise.all(
    page.rows.map(async (row) => {
      const [readings, opinions, same] = await Promise.all([
        record.readings.of(row.id),
        record.opinions.list({ statement: row.id, limit: 20 }),
        record.statements.translationsOf(row.id),
      ])
      const onSame = await Promise.all(same.map((statement) => record.opinions.list({ statement, limit: 1 })))
      const isOnSame = onSame.some(({ rows }) => rows.length > 0)
      return { ...row, readings: readings.length, opinions: opinions.rows, isOnSame }
    }),
  )
  return { ...page, rows }
}

/**
 * A statement with its readings, opinions and translations.
 * @throws Problem `record-unknown-statement`
 */
export async function findStatement({ record }: Desk, id: string): Promise<WholeStatement> {
  const state = await record.statements.get(id)
  if (state === undefined) throw new Problem('record-unknown-statement', 'input')
  const [readings, { rows: opinions }, linked] = await Promise.all([
    record.readings.of(id),
    record.opinions.list({ statement: id, limit: 100 }),
    record.statements.translationsOf(id),
  ])
  const translations = await Promise.all(linked.map((other) => record.statements.get(other)))
  const newest = readings[0] && (await record.readings.get(readings[0].id))
  return { state, readings, newest, opinions, translations: translations.filter((one) => one !== undefined) }
}
