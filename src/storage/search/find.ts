import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tag } from '../../law/law.ts'
import type { EngineName } from '../migration.ts'
import type { Tables } from '../tables.ts'
import type { EntryKind } from './entries.ts'
import { type KeysOf, keysAsked } from './keys.ts'

/** What is looked for. */
export interface Asked {
  readonly words: string
  readonly language: Tag
  readonly kind?: EntryKind
  readonly limit: number
  readonly offset?: number
}

/** A text found: `subject` is the id of the opinion or the statement. */
export interface Found {
  readonly kind: EntryKind
  readonly subject: string
}

/**
 * Texts that hold all the words asked for, in any form: first those that hold them all in the title, then the later ones.
 * @returns what was found on this page, and how much there is on all
 */
export async function find(
  db: Kysely<Tables>,
  engine: EngineName,
  keysOf: KeysOf,
  { words, language, kind, limit, offset = 0 }: Asked,
): Promise<{ readonly found: readonly Found[]; readonly total: number }> {
  const keys = keysAsked(words, keysOf(language))
  if (keys.length === 0) return { found: [], total: 0 }
  const holds = sql<boolean>`id in (select rowid from search_words where ${matches(engine, 'words', keys)})`
  const titled = sql`case when id in (select rowid from search_words where ${matches(engine, 'title', keys)}) then 0 else 1 end`
  let fitting = db.selectFrom('search_entries').where('language', '=', language).where(holds)
  if (kind !== undefined) fitting = fitting.where('kind', '=', kind)
  const { total } = await fitting.select((rows) => rows.fn.countAll().as('total')).executeTakeFirstOrThrow()
  const found = await fitting
    .select(['kind', 'subject'])
    .orderBy(titled)
    .orderBy('seq', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return { found: found as Found[], total: Number(total) }
}

/** Every word must be there by one of its keys. Keys are letters and figures, so that the quotes can't be broken out of. */
function matches(
  engine: EngineName,
  column: 'title' | 'words',
  keys: readonly (readonly string[])[],
): RawBuilder<boolean> {
  if (engine === 'postgres') {
    const query = keys.map((ofWord) => `(${ofWord.map((key) => `'${key}'`).join(' | ')})`).join(' & ')
    return sql`${sql.ref(column)} @@ ${query}::tsquery`
  }
  const query = keys.map((ofWord) => `(${ofWord.map((key) => `"${key}"`).join(' OR ')})`).join(' AND ')
  return sql`search_words match ${`${column} : (${query})`}`
}
