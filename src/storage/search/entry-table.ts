import { sql } from 'kysely'
import type { Tag } from '../../law/law.ts'
import type { EngineName } from '../migration.ts'
import type { Writing } from '../record/kept/keeping.ts'
import type { EntryKind, EntryShelf, Sources } from './entries.ts'
import { type KeysOf, keysOfText } from './keys.ts'

/** Entries in their table, with the keys of their words beside it. */
export function entryTable(db: Writing, engine: EngineName, keysOf: KeysOf, sources: Sources): EntryShelf {
  return {
    async put(entry, words) {
      const { kind, subject, language, seq } = entry
      await remove(db, kind, subject, language)
      const { newest } = await db
        .selectFrom('search_entries')
        .select((rows) => rows.fn.max('id').as('newest'))
        .executeTakeFirstOrThrow()
      const id = Number(newest ?? 0) + 1
      await db.insertInto('search_entries').values({ id, kind, subject, language, seq }).execute()
      const { title, all } = await words(sources)
      const [titled, worded] = [title, all].map((text) => indexed(engine, keysOfText(text, keysOf(language))))
      await sql`insert into search_words (rowid, title, words) values (${id}, ${titled}, ${worded})`.execute(
        db,
      )
    },
    remove: (kind, subject, language) => remove(db, kind, subject, language),
  }
}

function indexed(engine: EngineName, keys: readonly string[]) {
  return engine === 'sqlite' ? sql`${keys.join(' ')}` : sql`array_to_tsvector(${[...keys]}::text[])`
}

async function remove(db: Writing, kind: EntryKind, subject: string, language?: Tag): Promise<void> {
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
