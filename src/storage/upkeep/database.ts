import { sql } from 'kysely'
import { newestSchema, schemaOf } from '../migrate.ts'
import type { Storage } from '../open.ts'
import { type Examined, ill, note, well } from './examined.ts'

/** The oldest PostgreSQL that the tests run on. */
const OLDEST_POSTGRES = 150_000

/** Looks at the database itself: its schema, its pages, settings that would lose what was answered. */
export async function examineDatabase(storage: Storage): Promise<Examined[]> {
  const schema = await schemaOf(storage.db)
  const known = newestSchema()
  const found: Examined[] = []
  if (schema === 0) found.push(note('schema-none'))
  else if (schema < known) found.push(note('schema-older', { schema, known }))
  else if (schema > known) found.push(ill('schema-newer', { schema, known }))
  else found.push(well('schema', { schema, engine: storage.engine === 'sqlite' ? 'SQLite' : 'PostgreSQL' }))
  return [
    ...found,
    ...(await (storage.engine === 'sqlite' ? examineSqlite(storage) : examinePostgres(storage))),
  ]
}

async function examineSqlite({ db }: Storage): Promise<Examined[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(db)
  const report = rows[0]?.integrity_check ?? ''
  if (report !== 'ok') return [ill('database-damaged', { report })]
  const broken = await sql`pragma foreign_key_check`.execute(db)
  return broken.rows.length === 0 ? [] : [ill('database-damaged', { report: 'foreign_key_check' })]
}

async function examinePostgres({ db }: Storage): Promise<Examined[]> {
  const found: Examined[] = []
  for (const setting of ['fsync', 'full_page_writes']) {
    const { rows } = await sql<{ value: string }>`select current_setting(${setting}) as value`.execute(db)
    if (rows[0]?.value !== 'on') found.push(ill('database-unsafe', { setting }))
  }
  const { rows } = await sql<{ number: string; version: string }>`
    select current_setting('server_version_num') as number, current_setting('server_version') as version
  `.execute(db)
  const version = rows[0]?.version ?? ''
  if (Number(rows[0]?.number) < OLDEST_POSTGRES) found.push(note('database-old', { version }))
  return found
}
