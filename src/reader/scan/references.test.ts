import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentencesOf } from './scanned-in-tests.ts'

/** What a bar parts are sentences. */
const CASES: readonly string[] = [
  'By the Radio Act, Cap. K7, the board may close a station.',
  'By Pt. IV of the Act the board may close a station.',
  'By ss. 4 and 5 and Sched. II the board may close a station.',
  'By para. (c) of reg. A2 the board may close a station.',
  'By Art. B of the charter the board may close a station.',
  'Согласно пп. б) п. 4 правил совет вправе закрыть станцию.',
  'The board said no. | Most stations were closed.',
  'The board said no. | I closed the station.',
  'It was the max. | A station was closed.',
  'The reasons are many. | b) The board may close a station.',
]

for (const marked of CASES)
  test(`no sentence ends before the number or the letter of a part of a law: ${marked}`, () => {
    assert.deepEqual(sentencesOf(marked.replace(' | ', ' ')), marked.split(' | '))
  })
