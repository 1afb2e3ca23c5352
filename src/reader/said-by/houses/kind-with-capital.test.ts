import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from '../last-asked-in-tests.ts'

const SAYS = 'said that dishonest bloggers have stepped up such forgeries.'

/** A kind of house with a capital behind the house that it stands for. */
const CASES: readonly (readonly [text: string, to: string])[] = [
  [`The State Bank of Kenya met on Monday. The Bank ${SAYS}`, 'State Bank of Kenya'],
  [
    `It has come to the notice of the State Bank of Kenya (SBK) that a forged note is going round. The Bank ${SAYS}`,
    'State Bank of Kenya',
  ],
  [`The Kenya Navy met on Monday. The Navy ${SAYS}`, 'Kenya Navy'],
  [`The Water Board met the State Bank of Kenya and the Coast Bank of Kenya. The Bank ${SAYS}`, 'Bank'],
]

for (const [text, to] of CASES)
  test(`a kind of house with a capital is the house named before: ${text}`, () =>
    assert.equal(lastAsked(text, 'en'), to))
