import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { checkedFact, type Fact, type Recorded, visibilityOf } from '../../record/fact.ts'
import { id } from '../../record/facts/values.ts'
import type { Conflict } from '../../record/state/conflict.ts'
import type { EngineName } from '../migration.ts'
import { indexFact } from '../search/indexed-facts.ts'
import type { KeysOf } from '../search/keys.ts'
import type { Tables } from '../tables.ts'
import { digestOf, hashOf } from './chain.ts'
import { keep } from './kept/keep.ts'
import type { Writing } from './kept/keeping.ts'
import { tableShelf } from './kept/table-shelf.ts'
import { Conflicting } from './refused.ts'

/** Who appends, and what they have seen. */
export interface AppendOptions {
  /** Id of the member of staff, or `program`. */
  readonly actor: string
  /**
   * By subject, the sequence number of its latest fact that the actor has seen (0: none). Where another stands there by
   * now, nothing is appended.
   */
  readonly seen?: Readonly<Record<string, number>>
}

/** All facts are in the record and on the disk, or none is. */
export type Appended =
  | { readonly kind: 'appended'; readonly facts: readonly Recorded[] }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }

/** What appending needs to know. */
export interface Appending {
  readonly db: Kysely<Tables>
  readonly engine: EngineName
  readonly now: () => string
  readonly keysOf: KeysOf
}

/**
 * Appends facts to the record, in their order, and brings the tables made from it up to date: all in one transaction.
 * @throws Problem `record-…` where a fact can't be true after those before it; nothing is recorded then
 * @throws Error where a fact is not of the form of its kind: the caller has not checked what it was given
 */
export async function append(
  { db, engine, now, keysOf }: Appending,
  facts: readonly Fact[],
  { actor, seen = {} }: AppendOptions,
): Promise<Appended> {
  const checked = facts.map(formed)
  if (!id.safeParse(actor).success) throw new Error(`no id of an actor: ${actor}`)
  try {
    return await db.transaction().execute(async (transaction) => {
      let { seq, hash } = await holdHead(transaction)
      for (const [subject, expected] of Object.entries(seen)) await compare(transaction, subject, expected)
      const at = now()
      const recorded: Recorded[] = []
      for (const fact of checked) {
        seq++
        hash = await write(transaction, { ...fact, seq, at, actor } as Recorded, hash)
        recorded.push({ ...fact, seq, at, actor } as Recorded)
      }
      await transaction.updateTable('head').set({ seq, hash }).execute()
      const shelf = tableShelf(transaction, engine, keysOf)
      for (const fact of recorded) {
        await keep(shelf, fact)
        await indexFact(shelf, fact)
      }
      return { kind: 'appended', facts: recorded }
    })
  } catch (error) {
    if (error instanceof Conflicting) return { kind: 'conflict', conflict: error.conflict }
    throw error
  }
}

function formed(fact: Fact): Fact {
  const result = checkedFact(fact)
  if ('wrong' in result) throw new Error(`${fact.kind}: ${result.wrong} is not of its form`)
  return result.fact
}

/** Writes before it reads: from here on nobody else appends until this transaction ends, in either database. */
async function holdHead(db: Writing): Promise<{ seq: number; hash: string }> {
  return await db
    .updateTable('head')
    .set({ id: 1 })
    .where('id', '=', 1)
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow()
}

async function compare(db: Writing, subject: string, expected: number): Promise<void> {
  const row = await db
    .selectFrom('log')
    .select((rows) => rows.fn.max('seq').as('latest'))
    .where('subject', '=', subject)
    .executeTakeFirst()
  const actual = Number(row?.latest ?? 0)
  if (actual !== expected) throw new Conflicting({ kind: 'subject', subject, expected, actual })
}

/** Writes a fact; answers its hash. */
async function write(
  db: Writing,
  { seq, at, actor, kind, subject, body }: Recorded,
  previous: string,
): Promise<string> {
  const salt = visibilityOf(kind) === 'public' ? '' : randomBytes(16).toString('hex')
  const sealed = { salt, kind, subject, at, actor, body: JSON.stringify(body) }
  const digest = digestOf(sealed)
  const hash = hashOf(seq, previous, digest)
  await db
    .insertInto('log')
    .values({ seq, ...sealed, digest, previous, hash })
    .execute()
  return hash
}
