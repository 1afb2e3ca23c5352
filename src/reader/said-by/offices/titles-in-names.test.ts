import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from '../last-asked-in-tests.ts'

test('a title between an office and a name is no part of the name', () => {
  for (const [who, to] of [
    ['Home Affairs Minister Dr. Grace Lungowe', 'Grace Lungowe, Home Affairs Minister'],
    ['Army spokesman Maj. Kondwani Phiri-Banda', 'Kondwani Phiri-Banda, army spokesman'],
    ['Police Commissioner Col Ezra Toussaint', 'Ezra Toussaint, Police Commissioner'],
  ] as const)
    assert.equal(lastAsked(`${who} said that certain bloggers deliberately spread lies.`, 'en'), to)
})
