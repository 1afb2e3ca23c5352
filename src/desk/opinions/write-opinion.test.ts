import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { findOpinions, findPieceStory } from './find-opinions.ts'
import { dismissFinding, keepFinding } from './judge-finding.ts'
import { missingIn } from './missing-pieces.ts'
import { openTestOpinions } from './opinions-in-tests.ts'
import { writePiece } from './write-piece.ts'

const opened = await openTestOpinions()
const { author, other, editor, lawyer, begin, stateOf, write } = opened
after(() => opened.close())

test('an opinion begins with a title, from which its address comes once and for all', async () => {
  const id = await begin('Кто эти «блогеры»?')
  assert.equal((await stateOf(id)).slug, 'kto-eti-blogery')
  assert.equal((await stateOf(await begin('Кто эти блогеры'))).slug, 'kto-eti-blogery-2')
  assert.equal((await stateOf(await begin('Өңір ақпараты'))).slug, 'onir-aqparaty')
  await assert.rejects(begin(' \n'), { code: 'opinion-title' })
  assert.ok((await findOpinions(opened.desk)).rows.some((row) => row.id === id))
})

test('an author changes no opinion of others; an editor and a lawyer may', async () => {
  const id = await begin()
  await assert.rejects(write(id, 'summary', 'Mine now', 'en', other), { code: 'staff-not-allowed' })
  await assert.rejects(keepFinding(opened.desk, other, id, '1.1'), { code: 'staff-not-allowed' })
  for (const member of [editor, lawyer])
    assert.equal((await write(id, 'summary', `By ${member.name}`, 'en', member)).kind, 'saved')
})

test('two people who write the same piece both keep their text, and neither is overwritten', async () => {
  const id = await begin()
  const { desk } = opened
  const given = { piece: 'comment/1', language: 'en', base: 0 } as const
  assert.equal((await writePiece(desk, author, id, { ...given, text: 'Theirs.' })).kind, 'saved')
  const outcome = await writePiece(desk, editor, id, { ...given, text: 'Mine.' })
  assert.equal(outcome.kind, 'conflict')
  assert.ok(outcome.kind === 'conflict')
  assert.equal(outcome.mine, 'Mine.')
  assert.equal(outcome.theirs?.text, 'Theirs.')
  assert.equal(outcome.theirs?.by, author.id)
  assert.equal((await stateOf(id)).pieces['comment/1 en']?.text, 'Theirs.')
  const merged = { ...given, base: outcome.theirs?.revision ?? 0, text: 'Theirs. Mine.' }
  assert.equal((await writePiece(desk, editor, id, merged)).kind, 'saved')
  assert.equal((await writePiece(desk, author, id, { ...given, text: 'Theirs. Mine.' })).kind, 'unchanged')
  const { revisions } = await findPieceStory(desk, id, 'comment/1', 'en')
  assert.deepEqual(
    revisions.map(({ text }) => text),
    ['Theirs.', 'Theirs. Mine.'],
  )
})

test('pieces that the opinion has no place for, and texts that are too long, are refused', async () => {
  const id = await begin()
  for (const piece of ['comment/99', 'question/9.9', 'question/q-none', 'colophon', 'comment/../x', ''])
    await assert.rejects(write(id, piece, 'x'), { code: 'piece-unknown' }, piece)
  await assert.rejects(write(id, 'title', 'x'.repeat(301)), { code: 'piece-too-long' })
  await assert.rejects(write(id, 'summary', 'x'.repeat(100_001)), { code: 'piece-too-long' })
  await assert.rejects(write(id, 'summary', 'half \ud800'), { code: 'desk-words-broken' })
  const none = { piece: 'summary', language: 'en', text: 'x', base: 0 } as const
  await assert.rejects(writePiece(opened.desk, author, 'o-none', none), { code: 'opinion-missing' })
})

test('what is missing in a language, and which translation is older than its original, is said', async () => {
  const id = await begin()
  opened.setNow('2026-03-02T09:00:00.000Z')
  await write(id, 'comment/1', 'Nobody is named.')
  await write(id, 'question/1.1', 'Which bloggers, by name?')
  assert.deepEqual(missingIn(await stateOf(id), 'en').pieces, ['summary'])
  assert.deepEqual(missingIn(await stateOf(id), 'ru').pieces, [
    'title',
    'summary',
    'question/1.1',
    'comment/1',
  ])
  await write(id, 'comment/1', 'Никто не назван.', 'ru')
  opened.setNow('2026-03-02T10:00:00.000Z')
  await write(id, 'comment/1', 'Nobody is named here.')
  assert.deepEqual(missingIn(await stateOf(id), 'ru').outdated, ['comment/1'])
  await dismissFinding(opened.desk, author, id, '1.1', 'asked elsewhere')
  assert.ok(!missingIn(await stateOf(id), 'ru').pieces.includes('question/1.1'))
})
