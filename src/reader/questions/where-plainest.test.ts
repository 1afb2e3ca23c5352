import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Raised } from '../quotes/raised.ts'
import { wherePlainest } from './where-plainest.ts'

const CALL = 'call-to-obey'
const OF_CALLS = new Map([[CALL, 1]])

/** Raises of which only what is asked here is told. */
const raisedIn = (parts: readonly Partial<Raised>[]): readonly Raised[] => parts.map((part) => part as Raised)

/** Sentences of the raises that are kept, of raises given as their sentence and how plainly it says the thing. */
function kept(raises: readonly (readonly [number, number])[], check = CALL): number[] {
  const raised = raisedIn(raises.map(([sentence, plainness]) => ({ check, sentence, plainness })))
  return wherePlainest(raised, OF_CALLS).map(({ sentence }) => sentence)
}

test('what is said again less plainly is not asked again', () => {
  assert.deepEqual(
    kept([
      [0, 0.5],
      [3, 2],
      [4, 0.9],
    ]),
    [3],
  )
})

test('what is said as plainly, or plainly enough by itself, is asked each time', () => {
  assert.deepEqual(
    kept([
      [0, 1.5],
      [3, 2],
    ]),
    [0, 3],
  )
  assert.deepEqual(
    kept([
      [0, 3],
      [3, 9],
    ]),
    [0, 3],
  )
})

test('far from there a text has come to another matter; a raise that is not kept keeps none from being asked', () => {
  assert.deepEqual(
    kept([
      [0, 2.5],
      [15, 1.5],
      [30, 0.5],
    ]),
    [0, 30],
  )
})

test('a check that does not ask so is left as it is', () => {
  const raises = [
    [0, 0],
    [1, 9],
  ] as const
  assert.deepEqual(kept(raises, 'undefined-term'), [0, 1])
})

test('a headline that reports a call in other words gives way to the call itself', async () => {
  const read = (await loadCatalog()).reader()
  const text =
    'Minister warns against the circulation of pictures.\n\n“Do not spread false information and do not give in to provocations,” he said.'
  const { findings } = read({ id: 'a', text, sha256: '', language: 'en' })
  const [call, ...others] = findings.filter(({ check }) => check === CALL)
  assert.match(call?.quote.text ?? '', /spread false information/u)
  assert.deepEqual(others, [])
})

test('a move of another sort beside it repeats nothing, and further off it does', () => {
  const paid = { check: CALL, sentence: 0, plainness: 0.5, sort: 'paid' } as Raised
  const meant = { check: CALL, sentence: 1, plainness: 2, sort: 'meant' } as Raised
  assert.deepEqual(wherePlainest([paid, meant], OF_CALLS), [paid, meant])
  assert.deepEqual(wherePlainest([paid, { ...meant, sentence: 4 }], OF_CALLS).length, 1)
  assert.deepEqual(wherePlainest([paid, { ...meant, sort: 'paid' }], OF_CALLS).length, 1)
})

test('what says another thing is no paler repetition, however pale it is', () => {
  const raised = raisedIn([
    { check: CALL, sentence: 0, plainness: 0.5, says: ['panic'] },
    { check: CALL, sentence: 3, plainness: 5, says: ['power'] },
    { check: CALL, sentence: 6, plainness: 0.5, says: ['power'] },
    { check: CALL, sentence: 9, plainness: 0.5 },
  ])
  assert.deepEqual(
    wherePlainest(raised, OF_CALLS).map(({ sentence }) => sentence),
    [0, 3],
  )
})
