import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog, loadExports, loadFormats } from '../catalog.ts'
import { takeIn } from '../desk/take-in.ts'
import { heldStatements } from './held-statements.ts'
import { createSite } from './site.ts'

const taken = (text: string) => ({ draft: takeIn({ text, metadata: {} }), notes: [] })

/** A clock that stands until it is told to go on. */
function standingClock() {
  const due = new Set<{ left: number; act: () => void }>()
  return {
    after: (milliseconds: number, act: () => void) => {
      const one = { left: milliseconds, act }
      due.add(one)
      return () => void due.delete(one)
    },
    pass(minutes: number) {
      for (const one of due) {
        one.left -= minutes * 60_000
        if (one.left > 0) continue
        due.delete(one)
        one.act()
      }
    },
    waiting: () => due.size,
  }
}

test('a statement is held for half an hour after it was last looked at, and nothing of it waits longer', () => {
  const clock = standingClock()
  const held = heldStatements(clock.after)
  const key = held.hold(taken('Verily.'))
  clock.pass(29)
  assert.equal(held.look(key)?.draft.text, 'Verily.')
  clock.pass(29)
  assert.equal(held.look(key)?.draft.text, 'Verily.')
  clock.pass(30)
  assert.equal(held.look(key), undefined)
  assert.equal(clock.waiting(), 0)
})

test('where there are many, what was looked at longest ago goes first, and the newest is always held', () => {
  const clock = standingClock()
  const held = heldStatements(clock.after, 10)
  const [first, second] = [held.hold(taken('aaaa')), held.hold(taken('bbbb'))]
  held.look(first)
  const third = held.hold(taken('cccc'))
  assert.deepEqual(
    [first, second, third].map((key) => held.look(key)?.draft.text),
    ['aaaa', undefined, 'cccc'],
  )
  const large = held.hold(taken('d'.repeat(50)))
  assert.equal(held.look(large)?.draft.text.length, 50)
  assert.deepEqual([held.look(first), held.look(third), clock.waiting()], [undefined, undefined, 1])
})

test('keys can not be guessed, nor anything be had by a wrong one', async () => {
  const held = heldStatements(standingClock().after)
  const keys = Array.from({ length: 50 }, () => held.hold(taken('a')))
  assert.equal(new Set(keys).size, 50)
  for (const key of keys) assert.match(key, /^[\w-]{22}$/u)
  const [catalog, formats, exports] = await Promise.all([loadCatalog(), loadFormats(), loadExports()])
  const site = createSite(catalog, { formats, exports })
  const answer = await site.request('/read/AAAAAAAAAAAAAAAAAAAAAA?lang=en', {
    headers: { host: 'localhost', origin: 'http://localhost' },
  })
  assert.equal(answer.status, 410)
  assert.match(await answer.text(), /half an hour/u)
  assert.equal(answer.headers.get('cache-control'), 'no-store')
})
