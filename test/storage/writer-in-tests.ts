import { type ChildProcess, fork } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../../src/archive/archive.ts'
import { openStorage, type StoragePlace } from '../../src/storage/open.ts'
import { openRecord } from '../../src/storage/record/open-record.ts'
import { idOf, keysOf, sha256 } from './facts-in-tests.ts'

/** What a writer was answered: the place of its fact, the hash of the head once it was there, the file it names. */
export interface Acknowledged {
  readonly seq: number
  readonly subject: string
  readonly capture: string
}

/** Another program that writes. */
export interface Writer {
  readonly process: ChildProcess
  /** What it was told is on the disk, in the order in which it was told so. */
  readonly acknowledged: readonly Acknowledged[]
  /** Once it was answered for the first time; fails with what it said where it ended before. */
  readonly answered: Promise<void>
  /** Its exit code, or null where it was killed. */
  readonly ended: Promise<number | null>
}

/**
 * Starts a program that takes statements in, one append after the other, each with a file in the archive.
 * @param name tells its statements from those of other writers
 */
export function startWriter(place: StoragePlace, name: string, times: number): Writer {
  const child = fork(fileURLToPath(import.meta.url), [JSON.stringify({ place, name, times })], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const acknowledged: Acknowledged[] = []
  child.on('message', (message) => acknowledged.push(message as Acknowledged))
  const said = child.stderr ? text(child.stderr) : Promise.resolve('')
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const answered = new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    ended.then(async (code) => reject(new Error(`a writer ended with ${code}: ${await said}`)))
  })
  // Not everybody who ends a writer has waited for an answer.
  answered.catch(() => undefined)
  return { process: child, acknowledged, answered, ended }
}

async function write(place: StoragePlace, name: string, times: number): Promise<void> {
  const storage = await openStorage(place, keysOf)
  const record = openRecord(storage, { keysOf })
  const archive = openArchive(`${place.folder}/archive`)
  for (let n = 0; n < times; n++) {
    const words = `Statement ${n} of ${name} ${process.pid}.`
    const capture = await archive.put(Buffer.from(words))
    const provenance = { channel: 'file', fileName: 'a.txt', capture, capturedAs: 'file' } as const
    const body = {
      text: words,
      sha256: sha256(words),
      language: 'en',
      metadata: {},
      saidBy: {},
      provenance,
    } as const
    const shown = { kind: 'statement-shown', subject: idOf(words), body: {} } as const
    const facts = [
      { kind: 'statement-taken-in', subject: idOf(words), body } as const,
      ...(times > 1 ? [shown] : []),
    ]
    const appended = await record.append(facts, { actor: 'program' })
    if (appended.kind !== 'appended') throw new Error('a conflict nobody expected')
    const told: Acknowledged = { seq: appended.facts[0]?.seq as number, subject: idOf(words), capture }
    await new Promise((resolve) => process.send?.(told, resolve))
  }
  await storage.close()
  process.disconnect?.()
}

const [asked] = process.argv.slice(2)
if (process.send && asked?.startsWith('{"place"')) {
  const { place, name, times } = JSON.parse(asked) as { place: StoragePlace; name: string; times: number }
  await write(place, name, times)
}
