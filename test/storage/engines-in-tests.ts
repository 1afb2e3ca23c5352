import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe } from 'node:test'
import type { StoragePlace } from '../../src/storage/open.ts'
import { startPostgres, type TestServer } from './postgres-in-tests.ts'

/** A new, empty place on the engine that is being tested. */
export type NewPlace = () => Promise<StoragePlace>

/** Runs the same tests on both databases: a SQLite file and a real PostgreSQL. */
export function onBothEngines(
  tests: (
    place: NewPlace,
    engine: 'sqlite' | 'postgres',
    /** Kills the server and starts it again; SQLite has none. */
    crash: () => Promise<void>,
  ) => void,
): void {
  const folders: string[] = []
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'saual-storage-'))
    folders.push(made)
    return made
  }
  after(() => {
    for (const made of folders) rmSync(made, { recursive: true, force: true })
  })

  describe('SQLite', () =>
    tests(
      async () => ({ folder: folder() }),
      'sqlite',
      async () => undefined,
    ))

  describe('PostgreSQL', () => {
    let server: TestServer
    before(async () => {
      server = await startPostgres()
    })
    after(() => server?.stop())
    tests(
      async () => ({ folder: folder(), database: await server.database() }),
      'postgres',
      () => server.crash(),
    )
  })
}
