import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doubtsOf } from './doubts.ts'
import { takeIn } from './take-in.ts'

const doubts = (given: { readonly date?: string }, text = 'Жол жабық.'): readonly string[] =>
  doubtsOf(takeIn({ text, metadata: {} }, given)).map(({ code }) => code)

test('a day that can hardly be meant and a text as long as a book are doubted', () => {
  for (const date of ['1022-09-26', '1899-12-31', '1850'])
    assert.deepEqual(doubts({ date }), ['day-before-1900'], date)
  assert.deepEqual(doubts({ date: '9099-09-26' }), ['day-in-future'])
  for (const date of ['1900-01-01', '2022-09-26', '2022-09', '2022'])
    assert.deepEqual(doubts({ date }), [], date)
  assert.deepEqual(doubts({}, 'Жол жабық. '.repeat(30_000)), ['long-text'])
})
