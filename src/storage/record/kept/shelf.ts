import type { Reading } from '../../../reader/reading.ts'
import type { AskedCheck } from '../../../record/asked-checks.ts'
import type { ReadingGround } from '../../../record/reading-ground.ts'
import type { MemberState } from '../../../record/state/member.ts'
import type { OpinionState } from '../../../record/state/opinion.ts'
import type { StatementState } from '../../../record/state/statement.ts'
import type { EntryShelf } from '../../search/entries.ts'
import type { DERIVED, Tables } from '../../tables.ts'

/** Tables whose rows are written one by one. */
export type ShelfTable = Exclude<keyof typeof DERIVED, 'asked_checks' | 'readings'>

/** What rows hold of a thing in one column, by table: all that is known of it. */
export interface States {
  readonly statements: StatementState
  readonly opinions: OpinionState
  readonly members: MemberState
}

/** Columns that tell the rows of a table apart. */
export const KEYS = {
  statements: ['id'],
  translations: ['statement', 'translation'],
  people: ['id'],
  bodies: ['id'],
  offices: ['id'],
  readings: ['id'],
  opinions: ['id'],
  pieces: ['opinion', 'piece', 'language', 'revision'],
  versions: ['opinion', 'version'],
  judgements: ['opinion', 'finding'],
  asked_checks: ['opinion', 'check_name'],
  members: ['id'],
} as const satisfies { readonly [table in keyof typeof DERIVED]: readonly (keyof Tables[table])[] }

/** Values of the columns that tell a row from the others. */
export type Key = readonly (string | number)[]

/** Where what is made from the record is kept: the tables themselves, or what they are compared with. */
export interface Shelf {
  /** What is known of a thing. */
  stateOf<Table extends keyof States>(table: Table, id: string): Promise<States[Table] | undefined>
  has(table: ShelfTable | 'readings', key: Key): Promise<boolean>
  add<Table extends ShelfTable>(table: Table, row: Tables[Table]): Promise<void>
  change<Table extends ShelfTable>(table: Table, key: Key, columns: Partial<Tables[Table]>): Promise<void>
  /** Whether an opinion stands under an address. */
  isTaken(slug: string): Promise<boolean>
  addReading(row: Omit<Tables['readings'], 'made'>, made: Reading): Promise<void>
  /** What facts rest on in a reading. */
  groundOf(reading: string): Promise<ReadingGround | undefined>
  /** Checks whose questions an opinion puts, in place of those that were known. */
  ask(opinion: string, asked: readonly AskedCheck[]): Promise<void>
  /** What can be found. */
  readonly entries: EntryShelf
}
