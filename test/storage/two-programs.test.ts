import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { openStorage, type StoragePlace } from '../../src/storage/open.ts'
import { keysOf } from './facts-in-tests.ts'
import { startWriter } from './writer-in-tests.ts'

const PROGRAMS = 4
/** So many new files are opened that some are opened at the very same moment. */
const FILES = 300

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function newPlace(): StoragePlace {
  const folder = mkdtempSync(join(tmpdir(), 'saual-two-'))
  folders.push(folder)
  return { folder }
}

test('of programs that open a new file at once, none is refused', async () => {
  const { folder } = newPlace()
  const turns = new Int32Array(new SharedArrayBuffer(8))
  const programs = Array.from(
    { length: PROGRAMS },
    () =>
      new Worker(new URL('opener-in-tests.ts', import.meta.url), {
        workerData: { folder, turns, programs: PROGRAMS, files: FILES },
      }),
  )
  try {
    const refused = await Promise.all(programs.map((program) => once(program, 'message')))
    assert.deepEqual(refused.flat(2), [])
  } finally {
    // Where one breaks off, the others wait for it at the next file.
    await Promise.all(programs.map((program) => program.terminate()))
  }
})

test('what is read and then written in one go is not refused because another program wrote in between', async () => {
  const place = newPlace()
  const storage = await openStorage(place, keysOf)
  const writer = startWriter(place, 'other', 100_000)
  try {
    await writer.answered
    for (let times = 0; times < 20; times++) {
      await storage.db.transaction().execute(async (transaction) => {
        await transaction.selectFrom('head').selectAll().executeTakeFirstOrThrow()
        await sleep(5)
        await transaction.updateTable('head').set({ id: 1 }).where('id', '=', 1).execute()
      })
      // Whoever takes turns with others leaves them one.
      await sleep(5)
    }
  } finally {
    writer.process.kill('SIGKILL')
    await writer.ended
    await storage.close()
  }
})

test('a program that can’t write is told of as such', async () => {
  const nowhere = startWriter({ folder: '/dev/null/nowhere' }, 'nobody', 1)
  await assert.rejects(nowhere.answered, /ENOTDIR/u)
})
