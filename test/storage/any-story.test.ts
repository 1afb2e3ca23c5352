import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Problem } from '../../src/problem.ts'
import type { Fact } from '../../src/record/fact.ts'
import { snapshotOf } from '../../src/record/state/snapshot.ts'
import { openStorage } from '../../src/storage/open.ts'
import { openRecord, type RecordStore } from '../../src/storage/record/open-record.ts'
import { onBothEngines } from './engines-in-tests.ts'
import { AUTHOR, keysOf, OPINION, STATEMENT, STORY, written } from './facts-in-tests.ts'

/** An act that somebody may try at any moment, whether it makes sense then or not. */
type Act = (record: RecordStore) => Promise<readonly Fact[]>

const says =
  (fact: Fact): Act =>
  async () => [fact]
const about = <Kind extends Fact['kind']>(kind: Kind, body: Extract<Fact, { kind: Kind }>['body']): Fact =>
  ({ kind, subject: OPINION, body }) as Fact

async function published(record: RecordStore): Promise<readonly Fact[]> {
  const opinion = await record.opinions.get(OPINION)
  if (opinion === undefined) return []
  const snapshot = snapshotOf(opinion, { kk: 'Айгерім С.' }, ['en', 'ru'])
  const version = opinion.versions.length + 1
  return [
    version === 1
      ? about('opinion-published', { version, snapshot })
      : about('opinion-corrected', { version, note: { ru: 'Исправлена дата.' }, snapshot }),
  ]
}

const piece = fc.constantFrom('title', 'summary', 'comment/1', 'question/1.1', 'question/q1')
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('\0'))

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom(...STORY.map(says)),
  fc
    .tuple(piece, words, fc.nat(3), fc.constantFrom('kk', 'ru', 'en'))
    .map(([name, text, base, tag]) => says(written(name, text, base, tag))),
  fc.constantFrom<Act>(
    published,
    says(about('finding-kept', { finding: '1.2' })),
    says(about('finding-dismissed', { finding: '1.1', reason: 'named elsewhere' })),
    says(about('question-removed', { id: 'q1' })),
    says(about('review-given', { verdict: 'agreed' })),
    says(about('opinion-scheduled', { at: '2027-01-01T00:00:00.000Z' })),
    says(about('opinion-scheduled', { at: null })),
    says({ kind: 'statement-shown', subject: STATEMENT, body: {} }),
    says({ kind: 'statement-withdrawn', subject: STATEMENT, body: { reason: 'taken in twice' } }),
    says({
      kind: 'statement-described',
      subject: STATEMENT,
      body: { metadata: { title: 'Other' }, saidBy: {} },
    }),
    says({ kind: 'statement-endorsed', subject: STATEMENT, body: { by: 'A ministry' } }),
    says({ kind: 'member-invited', subject: AUTHOR, body: { role: 'author' } }),
    says({ kind: 'member-joined', subject: AUTHOR, body: {} }),
    says({ kind: 'member-suspended', subject: AUTHOR, body: {} }),
  ),
)

onBothEngines((newPlace) => {
  test('whatever is tried in whatever order, the record stays whole and says all that its tables say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 40 }), async (acts) => {
        const storage = await openStorage(await newPlace(), keysOf)
        const record = openRecord(storage, { keysOf })
        // Half of the runs begin where it gets interesting.
        if (acts.length % 2 === 0) await record.append(STORY, { actor: AUTHOR })
        for (const each of acts) {
          const before = await record.history.head()
          const answer = await record
            .append(await each(record), { actor: AUTHOR })
            .catch((error: unknown) => {
              if (error instanceof Problem) return error
              throw error
            })
          if (answer instanceof Problem || answer.kind === 'conflict')
            assert.deepEqual(await record.history.head(), before)
        }
        assert.equal((await record.verify()).broken, undefined)
        assert.deepEqual(await record.differingTables(), [])
        await storage.close()
      }),
      { numRuns: 12 },
    )
  })
})
