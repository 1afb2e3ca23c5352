import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'

/** Characters that are held in memory; beyond them, what was held longest goes into a file that is thrown away. */
const ROOM = 40_000_000
/** What one text costs beside its characters. */
const OVERHEAD = 100

/** Texts by name, as many as there are, in memory that does not grow with them. */
export interface Held {
  get(name: string): string | undefined
  set(name: string, text: string): void
  /** Takes the file away. */
  close(): void
}

export function openHeld(room = ROOM): Held {
  const near = new Map<string, string>()
  let taken = 0
  let far: Held | undefined

  function forget(name: string): void {
    const text = near.get(name)
    if (text === undefined) return
    near.delete(name)
    taken -= sizeOf(name, text)
  }

  return {
    get: (name) => near.get(name) ?? far?.get(name),
    set(name, text) {
      forget(name)
      near.set(name, text)
      taken += sizeOf(name, text)
      if (taken <= room) return
      far ??= openFar()
      for (const [oldest, its] of near) {
        if (taken <= room / 2) break
        far.set(oldest, its)
        forget(oldest)
      }
    },
    close: () => far?.close(),
  }
}

function sizeOf(name: string, text: string): number {
  return name.length + text.length + OVERHEAD
}

function openFar(): Held {
  const folder = mkdtempSync(join(tmpdir(), 'saual-beside-'))
  const database = new DatabaseSync(join(folder, 'held.sqlite'))
  // Each page is written once: there is no way back, and nothing that waits for the disk.
  database.exec('pragma journal_mode = off; pragma synchronous = off; pragma locking_mode = exclusive')
  database.exec('create table held (name text primary key, text text not null) without rowid; begin')
  const [get, set] = [
    'select text from held where name = ?',
    'insert or replace into held (name, text) values (?, ?)',
  ].map((asked) => database.prepare(asked)) as [StatementSync, StatementSync]
  return {
    get: (name) => get.get(name)?.text as string | undefined,
    set: (name, text) => void set.run(name, text),
    close() {
      database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
