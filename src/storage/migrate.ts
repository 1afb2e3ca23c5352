import { readdirSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { Problem } from '../problem.ts'
import type { EngineName, Migration } from './migration.ts'
import type { Tables } from './tables.ts'

const FOLDER = new URL('./migrations/', import.meta.url)
/** Ending of our own modules: `.ts` from a checkout, `.js` once built. */
const STEP = import.meta.url.endsWith('.ts') ? /^(\d{4})-[a-z-]+\.ts$/u : /^(\d{4})-[a-z-]+\.js$/u

interface Step {
  readonly version: number
  readonly load: () => Promise<Migration>
}

function steps(): Step[] {
  return readdirSync(FOLDER)
    .filter((file) => STEP.test(file))
    .sort()
    .map((file) => ({
      version: Number(STEP.exec(file)?.[1]),
      load: async () => ((await import(new URL(file, FOLDER).href)) as { default: Migration }).default,
    }))
}

/** The newest schema that this program knows. */
export function newestSchema(): number {
  return steps().at(-1)?.version ?? 0
}

/** The schema of a database; 0 where it is empty. */
export async function schemaOf(db: Kysely<Tables>): Promise<number> {
  const tables = await db.introspection.getTables()
  if (!tables.some(({ name }) => name === 'schema_version')) return 0
  return (await db.selectFrom('schema_version').select('version').executeTakeFirst())?.version ?? 0
}

/** @throws Problem `storage-schema-newer` where a newer program has written the database */
export function refuseNewer(schema: number): void {
  const known = newestSchema()
  if (schema > known) throw new Problem('storage-schema-newer', 'unavailable', { schema, known })
}

/**
 * Brings a database to a schema, all steps or none.
 * @param until the schema to stop at; the newest by default
 * @throws Problem `storage-schema-newer` where a newer program has written the database
 */
export async function migrate(db: Kysely<Tables>, engine: EngineName, until = newestSchema()): Promise<void> {
  const before = await schemaOf(db)
  refuseNewer(before)
  if (before >= until) return
  await db.transaction().execute(async (transaction) => {
    // Two programs that start at once: the second waits here, then finds nothing to do.
    if (engine === 'postgres') await sql`select pg_advisory_xact_lock(7368045)`.execute(transaction)
    await sql`create table if not exists schema_version (
      version integer primary key, derived integer not null
    )`.execute(transaction)
    const now = await transaction.selectFrom('schema_version').selectAll().executeTakeFirst()
    for (const { version, load } of steps()) {
      if (version <= (now?.version ?? 0) || version > until) continue
      const migration = await load()
      for (const statement of migration(engine)) await sql.raw(statement).execute(transaction)
    }
    await transaction.deleteFrom('schema_version').execute()
    // Into an empty database nothing has to be derived; anything else is made anew for the schema that it now has.
    await transaction
      .insertInto('schema_version')
      .values({ version: Math.max(until, now?.version ?? 0), derived: now?.derived ?? until })
      .execute()
  })
}

/** Whether the derived tables were made for an earlier schema, and have to be made anew. */
export async function isStale(db: Kysely<Tables>): Promise<boolean> {
  const { version, derived } = await db.selectFrom('schema_version').selectAll().executeTakeFirstOrThrow()
  return derived !== version
}
