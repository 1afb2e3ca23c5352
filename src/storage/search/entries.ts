import { sql } from 'kysely'
import type { Tag } from '../../law/law.ts'
import type { EngineName } from '../migration.ts'
import type { Writing } from '../record/kept/keeping.ts'

export type EntryKind = 'opinion' | 'statement'

/** A text that can be found: by the keys of the words of its title and of all of it. */
export interface Entry {
  readonly kind: EntryKind
  readonly subject: string
  readonly language: Tag
  /** Place in the record of what made it public or changed it: later ones are found first. */
  readonly seq: number
  readonly title: readonly string[]
  readonly words: readonly string[]
}

/** Puts an entry in place of what was known of the same text in the same language. */
export async function putEntry(db: Writing, engine: EngineName, entry: Entry): Promise<void> {
  const { kind, subject, language, seq, title, words } = entry
  await removeEntries(db, kind, subject, language)
  const { newest } = await db
    .selectFrom('search_entries')
    .select((rows) => rows.fn.max('id').as('newest'))
    .executeTakeFirstOrThrow()
  const id = Number(newest ?? 0) + 1
  await db.insertInto('search_entries').values({ id, kind, subject, language, seq }).execute()
  // What has no words can't be found; its entry tells that it was looked at.
  if (words.length === 0 && title.length === 0) return
  const [titled, worded] = [indexed(engine, title), indexed(engine, words)]
  await sql`insert into search_words (rowid, title, words) values (${id}, ${titled}, ${worded})`.execute(db)
}

function indexed(engine: EngineName, keys: readonly string[]) {
  return engine === 'sqlite' ? sql`${keys.join(' ')}` : sql`array_to_tsvector(${[...keys]}::text[])`
}

/** Takes a text out of what can be found, in one language or in all. */
export async function removeEntries(
  db: Writing,
  kind: EntryKind,
  subject: string,
  language?: Tag,
): Promise<void> {
  let gone = db.deleteFrom('search_entries').where('kind', '=', kind).where('subject', '=', subject)
  if (language !== undefined) gone = gone.where('language', '=', language)
  for (const { id } of await gone.returning('id').execute())
    await sql`delete from search_words where rowid = ${id}`.execute(db)
}

/** Takes out everything, before it is put in anew. */
export async function clearEntries(db: Writing, engine: EngineName): Promise<void> {
  await db.deleteFrom('search_entries').execute()
  if (engine === 'sqlite')
    await sql`insert into search_words (search_words) values ('delete-all')`.execute(db)
  else await sql`delete from search_words`.execute(db)
}
