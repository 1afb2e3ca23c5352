import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fact } from '../../src/record/fact.ts'
import { openStorage } from '../../src/storage/open.ts'
import { openRecord } from '../../src/storage/record/open-record.ts'
import { onBothEngines } from './engines-in-tests.ts'
import { AUTHOR, begun, keysOf, STATEMENT, STORY } from './facts-in-tests.ts'

/** More than anybody would look through. */
const MANY = 250

function snapshot(slug: string, dismissed: readonly string[]) {
  const { reading } = (begun() as Fact<'opinion-begun'>).body
  const title = { piece: 'title', language: 'en', text: slug } as const
  return {
    slug,
    statement: STATEMENT,
    reading,
    author: { en: 'A. Author' },
    languages: ['en' as const],
    pieces: [title],
    dismissed: [...dismissed],
    added: [],
  }
}

function published(slug: string, dismissed: readonly string[]): Fact[] {
  return [
    begun({ slug }, slug),
    {
      kind: 'opinion-published',
      subject: slug,
      body: { version: 1, snapshot: snapshot(slug, dismissed) },
    },
  ]
}

onBothEngines((newPlace) => {
  test('opinions are found by the checks whose questions they put, however many came after them', async () => {
    const storage = await openStorage(await newPlace(), keysOf)
    const record = openRecord(storage, { keysOf })
    const append = async (facts: readonly Fact[]) =>
      assert.equal((await record.append(facts, { actor: AUTHOR })).kind, 'appended')
    await append(STORY)
    await append(published('first', ['1.2']))
    await append(Array.from({ length: MANY }, (_, n) => published(`other-${n}`, ['1.1'])).flat())
    const changed = async (check: string) =>
      (await record.changed({ check, limit: MANY * 2 })).map(({ id }) => id)
    const standing = (check: string) => record.askedChecks.standing(check, MANY * 2)
    assert.deepEqual(await changed('unnamed-accused'), ['first'])
    assert.deepEqual(await standing('unnamed-accused'), ['first'])
    assert.equal((await changed('undefined-term')).length, MANY)
    assert.deepEqual(
      await record.askedChecks.standing('undefined-term', 2),
      [1, 2].map((n) => `other-${MANY - n}`),
    )
    assert.deepEqual(await changed('no-such-check'), [])

    const note = { en: 'Put otherwise.' }
    await append([
      {
        kind: 'opinion-corrected',
        subject: 'other-7',
        body: { version: 2, note, snapshot: snapshot('other-7', ['1.2']) },
      },
    ])
    assert.deepEqual(await changed('unnamed-accused'), ['other-7', 'first'])
    assert.equal((await changed('undefined-term')).length, MANY - 1)

    await append([{ kind: 'opinion-withdrawn', subject: 'first', body: { reason: note } }])
    assert.deepEqual(await standing('unnamed-accused'), ['other-7'])
    // A feed has to tell that it was withdrawn.
    assert.deepEqual(await changed('unnamed-accused'), ['first', 'other-7'])
    assert.deepEqual(await record.differingTables(), [])
    await storage.close()
  })
})
