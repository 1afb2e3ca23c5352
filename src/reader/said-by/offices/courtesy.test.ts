import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from '../last-asked-in-tests.ts'

test('a minister with a courtesy before the name speaks for the ministry', () => {
  for (const courtesy of ['', 'Hon. ', 'the Hon. ', 'Rt Hon. ', 'Dr. ', 'Hon. Dr. ', 'the Honourable ']) {
    const text = `The Minister of Fisheries, ${courtesy}Joseph Lind, said the harbours were safe. “Some bloggers deliberately spread lies,” he said.`
    assert.equal(lastAsked(text, 'en', { body: 'Ministry of Fisheries' }), 'Ministry of Fisheries', text)
  }
})
