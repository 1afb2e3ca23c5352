import { sql } from 'kysely'
import type { Archive } from '../../archive/archive.ts'
import { Problem } from '../../problem.ts'
import type { Storage } from '../open.ts'
import { type ChainState, checkChain, type Link } from '../record/check-chain.ts'
import type { Writing } from '../record/kept/keeping.ts'
import { tableShelf } from '../record/kept/table-shelf.ts'
import { replay } from '../record/rebuild.ts'
import type { KeysOf } from '../search/keys.ts'
import { TABLES, type Tables } from '../tables.ts'
import type { Beginning, Line, SavedTable, SigningFile, SigningFiles } from './lines.ts'
import { readBackup } from './read-backup.ts'

/** What was restored. */
export interface Restored {
  readonly madeAt: string
  readonly facts: number
  readonly files: number
  /** Whether the key that signs the public record was in it. */
  readonly hasKey: boolean
}

/**
 * Brings a backup back into an empty storage of either kind: the record as it was, checked link by link, everything else made
 * from it. All or nothing; files of the archive and the key are put first and harm nobody if the rest fails.
 * @param putSigning puts the key that signs the public record in its place, once all else is known to be well
 * @throws Problem `restore-not-empty`; `backup-…` where the file is not a whole backup; `backup-broken` where its chain is
 */
export async function restore(
  { db, engine }: Storage,
  archive: Archive,
  path: string,
  keysOf: KeysOf,
  putSigning: (files: SigningFiles) => Promise<void> = async () => {},
): Promise<Restored> {
  return await db.transaction().execute(async (transaction) => {
    const { seq } = await transaction
      .updateTable('head')
      .set({ id: 1 })
      .returning('seq')
      .executeTakeFirstOrThrow()
    const account = await transaction.selectFrom('accounts').select('member').limit(1).executeTakeFirst()
    if (seq > 0 || account) throw new Problem('restore-not-empty', 'input')
    let begun: Beginning | undefined
    let files = 0
    const signing: { [name in SigningFile]?: Uint8Array } = {}
    async function* links(): AsyncGenerator<Link> {
      for await (const line of readBackup(path)) {
        if ('saual' in line) begun = line
        else if ('fact' in line) {
          const row = logRow(line.fact, path)
          await transaction.insertInto('log').values(row).execute()
          const { seq, digest, previous, hash, ...sealed } = row
          yield { seq, digest, previous, hash, sealed }
        } else if ('file' in line) {
          if ((await archive.put(Buffer.from(line.bytes, 'base64'))) !== line.file)
            throw new Problem('backup-cut', 'input', { path })
          files++
        } else if ('signing' in line) signing[line.signing] = Buffer.from(line.bytes, 'base64')
        else await putRow(transaction, line.table, line)
      }
    }
    const chain = await checkChain(links())
    const { madeAt } = whole(begun, chain, path)
    await transaction.updateTable('head').set({ seq: chain.facts, hash: chain.hash }).execute()
    await replay(transaction, tableShelf(transaction, engine, keysOf))
    await putSigning(signing)
    return { madeAt, facts: chain.facts, files, hasKey: signing['record-key.pem'] !== undefined }
  })
}

function whole(begun: Beginning | undefined, { facts, hash, broken }: ChainState, path: string): Beginning {
  if (broken) throw new Problem('backup-broken', 'input', { path, seq: broken.seq })
  if (begun?.facts !== facts || begun.head !== hash) throw new Problem('backup-cut', 'input', { path })
  return begun
}

function logRow(fact: Readonly<Record<string, string | number>>, path: string): Tables['log'] {
  const fits = Object.entries(TABLES.log).every(
    ([name, kind]) => typeof fact[name] === (kind === 'integer' ? 'number' : 'string'),
  )
  if (!fits) throw new Problem('backup-cut', 'input', { path })
  return fact as unknown as Tables['log']
}

/** Columns that were added later have a value of their own; a column that is gone is left out. */
async function putRow(
  db: Writing,
  table: SavedTable,
  { row }: Extract<Line, { readonly table: SavedTable }>,
): Promise<void> {
  const names = Object.keys(TABLES[table]).filter((name) => name in row)
  const columns = sql.join(names.map((name) => sql.ref(name)))
  const values = sql.join(names.map((name) => row[name]))
  await sql`insert into ${sql.table(table)} (${columns}) values (${values})`.execute(db)
}
