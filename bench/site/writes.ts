import { setTimeout } from 'node:timers/promises'
import type { Desk } from '../../src/desk/desk.ts'
import { slugOf, snapshot } from './fill.ts'

const PAUSE_MS = 20
/** One write in so many corrects what is published; the others are drafts. */
const CORRECTS = 25
const AMONG = 10_000
const AUTHOR = 'm-bench'

/** Writes as a busy desk does, until the process ends: some forty drafts a second, and a correction or two. */
export async function writeNowAndThen(desk: Desk): Promise<never> {
  const revisions = new Map<string, number>()
  for (let written = 1; ; written++) {
    // Steps of a prime number come by all of them.
    const n = ((written * 7919) % AMONG) + 1
    const id = slugOf(n)
    if (written % CORRECTS === 0) {
      const opinion = await desk.record.opinions.get(id)
      if (opinion === undefined) throw new Error(`${id} is not there`)
      const version = opinion.versions.length + 1
      const corrected = snapshot(n, opinion.statement, opinion.reading)
      await desk.record.append(
        [
          {
            kind: 'opinion-corrected',
            subject: id,
            body: { version, note: { en: 'A word.' }, snapshot: corrected },
          },
        ],
        { actor: AUTHOR },
      )
    } else {
      const base = revisions.get(id) ?? 0
      const body = { piece: 'comment/2', language: 'en', text: `Draft ${written}`, base } as const
      await desk.record.append([{ kind: 'piece-written', subject: id, body }], { actor: AUTHOR })
      revisions.set(id, base + 1)
    }
    await setTimeout(PAUSE_MS)
  }
}
