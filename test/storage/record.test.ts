import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fact } from '../../src/record/fact.ts'
import { snapshotOf } from '../../src/record/state/snapshot.ts'
import { openStorage, type Storage } from '../../src/storage/open.ts'
import { openRecord, type RecordStore } from '../../src/storage/record/open-record.ts'
import { onBothEngines } from './engines-in-tests.ts'
import {
  AUTHOR,
  begun,
  EDITOR,
  keysOf,
  OPINION,
  STATEMENT,
  STORY,
  TEXT,
  takenIn,
  written,
} from './facts-in-tests.ts'

onBothEngines((newPlace) => {
  async function record(run: (record: RecordStore, storage: Storage) => Promise<void>): Promise<void> {
    const storage = await openStorage(await newPlace(), keysOf)
    try {
      await run(openRecord(storage, { keysOf }), storage)
    } finally {
      await storage.close()
    }
  }

  const add = async (store: RecordStore, facts: readonly Fact[], actor = AUTHOR) => {
    const appended = await store.append(facts, { actor })
    assert.equal(appended.kind, 'appended')
  }

  async function publish(store: RecordStore, at = 1): Promise<void> {
    const opinion = await store.opinions.get(OPINION)
    assert.ok(opinion)
    const snapshot = snapshotOf(opinion, { en: 'Aigerim S.' }, ['en', 'ru'])
    await add(store, [
      at === 1
        ? { kind: 'opinion-published', subject: OPINION, body: { version: 1, snapshot } }
        : {
            kind: 'opinion-corrected',
            subject: OPINION,
            body: { version: at, note: { en: 'A date was wrong.' }, snapshot },
          },
    ])
  }

  test('what was appended is there, in its order, and the state is derived from it', () =>
    record(async (store) => {
      await add(store, STORY)
      const facts = await store.history.facts(0, 100)
      assert.deepEqual(
        facts.map(({ kind, body }) => ({ kind, body })),
        STORY.map(({ kind, body }) => ({ kind, body })),
      )
      assert.equal((await store.history.head()).seq, STORY.length)
      const opinion = await store.opinions.get(OPINION)
      assert.equal(opinion?.status, 'draft')
      assert.equal(opinion?.pieces['comment/1 en']?.revision, 1)
      assert.deepEqual(opinion?.judged['1.2'], { verdict: 'dismissed', reason: 'an everyday word' })
      assert.equal(opinion?.review?.state, 'requested')
      const statement = await store.statements.get(STATEMENT)
      assert.equal(statement?.text, TEXT)
      assert.equal(statement?.shownAt, undefined)
      assert.deepEqual(
        (await store.people.officesOf('a-official')).map(({ office }) => office),
        ['minister-1'],
      )
    }))

  test('two editors never overwrite each other: the second is shown both texts, and nothing is recorded', () =>
    record(async (store) => {
      await add(store, STORY)
      await add(store, [written('title', 'Who are “the bloggers”?', 1)])
      const before = await store.history.head()
      const second = written('title', 'Name the bloggers', 1)
      const answer = await store.append([written('summary', 'Short.', 0), second], { actor: EDITOR })
      assert.ok(answer.kind === 'conflict' && answer.conflict.kind === 'piece')
      assert.equal(answer.conflict.mine, 'Name the bloggers')
      assert.equal(answer.conflict.theirs?.text, 'Who are “the bloggers”?')
      assert.equal(answer.conflict.theirs?.by, AUTHOR)
      assert.deepEqual(await store.history.head(), before)
      assert.equal((await store.opinions.get(OPINION))?.pieces['summary en'], undefined)
    }))

  test('of many who write one piece at once, one is let through each time', () =>
    record(async (store) => {
      await add(store, STORY)
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          store.append([written('conclusion', `Conclusion ${n}`, 0)], { actor: AUTHOR }),
        ),
      )
      assert.equal(answers.filter(({ kind }) => kind === 'appended').length, 1)
    }))

  test('who acts on what has changed meanwhile is told so', () =>
    record(async (store) => {
      await add(store, STORY)
      const seen = (await store.opinions.get(OPINION))?.seq as number
      await add(store, [written('summary', 'Short.', 0)])
      const fact: Fact = { kind: 'review-given', subject: OPINION, body: { verdict: 'agreed' } }
      const answer = await store.append([fact], { actor: EDITOR, seen: { [OPINION]: seen } })
      assert.deepEqual(answer, {
        kind: 'conflict',
        conflict: { kind: 'subject', subject: OPINION, expected: seen, actual: seen + 1 },
      })
    }))

  test('an opinion is published, corrected with a note, withdrawn with a reason, and every version stays', () =>
    record(async (store) => {
      await add(store, STORY)
      await publish(store)
      await add(store, [written('comment/1', 'Nobody is named.', 1)])
      assert.equal((await store.opinions.get(OPINION))?.ahead, true)
      await publish(store, 2)
      await add(store, [
        {
          kind: 'opinion-withdrawn',
          subject: OPINION,
          body: { reason: { en: 'The statement was a forgery.' } },
        },
      ])
      const first = await store.opinions.version(OPINION, 1)
      assert.ok(first?.snapshot.pieces.some(({ text }) => text.startsWith('Nobody is named here')))
      const latest = await store.opinions.version(OPINION)
      assert.deepEqual(latest?.note, { en: 'A date was wrong.' })
      assert.deepEqual(latest?.snapshot.dismissed, ['1.2'])
      const opinion = await store.opinions.get(OPINION)
      assert.equal(opinion?.status, 'withdrawn')
      assert.equal((await store.statements.get(STATEMENT))?.shownAt, opinion?.versions[0]?.at)
      const { rows } = await store.opinions.list({ published: true, person: 'a-official', limit: 10 })
      assert.deepEqual(
        rows.map(({ slug, status, listed }) => [slug, status, listed?.title.ru]),
        [['on-rumours', 'withdrawn', 'Блогеры — кто они?']],
      )
    }))

  test('a fact that can’t be true after those before it is refused with its reason, and nothing is recorded', () =>
    record(async (store) => {
      await add(store, STORY)
      const before = await store.history.head()
      const wrong: [string, Fact][] = [
        ['record-exists', takenIn()],
        ['record-text-altered', { ...takenIn('Another text.'), subject: 'another' }],
        ['record-slug-taken', begun({}, 'o-2')],
        ['record-unknown-reading', begun({ slug: 'other', reading: 'none' }, 'o-2')],
        ['record-unknown-subject', { ...written('title', 'x', 0), subject: 'o-9' }],
        ['record-unknown-finding', { kind: 'finding-kept', subject: OPINION, body: { finding: '9.9' } }],
        [
          'record-outside-statement',
          { kind: 'question-added', subject: OPINION, body: { id: 'q2', quote: { start: 0, end: 999 } } },
        ],
        ['record-not-a-member', { kind: 'role-changed', subject: 'm-nobody', body: { role: 'admin' } }],
        [
          'record-not-published',
          { kind: 'opinion-withdrawn', subject: OPINION, body: { reason: { en: 'Too early.' } } },
        ],
      ]
      for (const [code, fact] of wrong)
        await assert.rejects(store.append([fact], { actor: AUTHOR }), { code }, code)
      await assert.rejects(store.append([written('cover', 'x', 0)], { actor: AUTHOR }), /not of its form/u)
      await assert.rejects(store.append([written('title', 'a\0b', 1)], { actor: AUTHOR }), /not of its form/u)
      assert.deepEqual(await store.history.head(), before)
    }))

  test('published texts are found in any form of their words, those with the words in the title first', () =>
    record(async (store) => {
      await add(store, STORY)
      const asked = { language: 'en', limit: 10 } as const
      assert.equal((await store.find({ ...asked, words: 'bloggers' })).total, 0)
      await publish(store)
      assert.deepEqual(await store.find({ ...asked, words: 'BLOGGER' }), {
        found: [
          { kind: 'opinion', subject: OPINION },
          { kind: 'statement', subject: STATEMENT },
        ],
        total: 2,
      })
      assert.equal((await store.find({ ...asked, words: 'bloggers sharpest' })).found[0]?.kind, 'statement')
      assert.equal((await store.find({ ...asked, words: 'блогер', language: 'ru' })).total, 1)
      assert.equal((await store.find({ ...asked, words: `") OR title : ("x` })).total, 0)
      assert.equal((await store.find({ ...asked, words: '?!' })).total, 0)
    }))

  test('lists are turned page by page without a gap or a repetition', () =>
    record(async (store) => {
      const texts = Array.from({ length: 7 }, (_, n) => `Statement number ${n} about calm.`)
      await add(
        store,
        texts.map((text) => takenIn(text)),
      )
      const seen: string[] = []
      let before: number | undefined
      do {
        const page = await store.statements.list({ limit: 3, ...(before === undefined ? {} : { before }) })
        seen.push(...page.rows.map(({ id }) => id))
        before = page.next
      } while (before !== undefined)
      assert.deepEqual(seen, texts.map((text) => takenIn(text).subject).toReversed())
    }))
})
