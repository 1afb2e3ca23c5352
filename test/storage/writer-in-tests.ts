import { type ChildProcess, fork } from 'node:child_process'
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
  /** Its exit code, or null where it was killed. */
  readonly ended: Promise<number | null>
}

/**
 * Starts a program that takes statements in, one append after the other, each with a file in the archive.
 * @param name tells its statements from those of other writers
 */
export function startWriter(place: StoragePlace, name: string, times: number): Writer {
  const child = fork(fileURLToPath(import.meta.url), [JSON.stringify({ place, name, times })], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const acknowledged: Acknowledged[] = []
  child.on('message', (message) => acknowledged.push(message as Acknowledged))
  return { process: child, acknowledged, ended: new Promise((resolve) => child.once('close', resolve)) }
}

async function write(place: StoragePlace, name: string, times: number): Promise<void> {
  const storage = await openStorage(place, keysOf)
  const record = openRecord(storage, { keysOf })
  const archive = openArchive(`${place.folder}/archive`)
  for (let n = 0; n < times; n++) {
    const text = `Statement ${n} of ${name} ${process.pid}.`
    const capture = await archive.put(Buffer.from(text))
    const provenance = { channel: 'file', fileName: 'a.txt', capture, capturedAs: 'file' } as const
    const body = { text, sha256: sha256(text), language: 'en', metadata: {}, saidBy: {}, provenance } as const
    const shown = { kind: 'statement-shown', subject: idOf(text), body: {} } as const
    const facts = [
      { kind: 'statement-taken-in', subject: idOf(text), body } as const,
      ...(times > 1 ? [shown] : []),
    ]
    const appended = await record.append(facts, { actor: 'program' })
    if (appended.kind !== 'appended') throw new Error('a conflict nobody expected')
    const told: Acknowledged = { seq: appended.facts[0]?.seq as number, subject: idOf(text), capture }
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
