import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkedFact, isKind, KINDS, visibilityOf } from './fact.ts'

const written = (body: unknown, subject = 'o-1') => checkedFact({ kind: 'piece-written', subject, body })
const piece = { piece: 'title', language: 'kk', text: 'Блогерлер кім?', base: 0 }

test('a fact that fits is the same, whatever the order its values came in', () => {
  const one = written(piece)
  const other = written({ base: 0, text: 'Блогерлер кім?', piece: 'title', language: 'kk' })
  assert.ok('fact' in one)
  assert.equal(JSON.stringify(one), JSON.stringify(other))
})

test('what does not fit is named by its path', () => {
  assert.deepEqual(checkedFact({ kind: 'constructor', subject: 'o-1', body: {} }), { wrong: 'kind' })
  for (const subject of ['', 'O-1', '-a', 'a b', '../a', 'a'.repeat(65)])
    assert.deepEqual(written(piece, subject), { wrong: 'subject' })
  assert.deepEqual(written({ ...piece, language: 'fr' }), { wrong: 'body.language' })
  assert.deepEqual(written({ ...piece, base: -1 }), { wrong: 'body.base' })
  assert.deepEqual(written({ ...piece, more: 1 }), { wrong: 'body' })
  assert.deepEqual(written(undefined), { wrong: 'body' })
})

test('pieces have the names that an opinion is made of, and no others', () => {
  const fits = (name: string) => 'fact' in written({ ...piece, piece: name })
  for (const name of ['summary', 'comment/1', 'comment/12', 'question/3.1', 'question/q-own'])
    assert.ok(fits(name), name)
  for (const name of ['comment/0', 'comment/01', 'comment/', 'question/', 'question/../x', 'cover', 'title '])
    assert.ok(!fits(name), name)
})

test('text that not every database can keep is never taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const kept = 'fact' in written({ ...piece, text })
      assert.equal(kept, !text.includes('\0') && text.isWellFormed())
    }),
  )
  assert.deepEqual(written({ ...piece, text: 'half a pair \ud83d' }), { wrong: 'body.text' })
})

test('nothing about the staff, and no draft, is for the public', () => {
  for (const kind of KINDS) {
    assert.ok(isKind(kind))
    if (/^(?:member|role|session|sign-in|piece|finding|question|review)-/u.test(kind))
      assert.equal(visibilityOf(kind), 'staff', kind)
  }
})
