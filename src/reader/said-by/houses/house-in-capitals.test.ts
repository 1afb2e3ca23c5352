import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from '../last-asked-in-tests.ts'

const CASES: readonly (readonly [text: string, to: string])[] = [
  [
    'The Securities and Markets Board of Ostrenia, which supervises the trade, published its review. The Board said that attacks on staff have grown sharply.',
    'Securities and Markets Board of Ostrenia',
  ],
  [
    'The Office for Water Quality moved to Kelmar. Attacks on staff have grown sharply, the regulator said.',
    'Office for Water Quality',
  ],
  [
    'Eastfold Fire and Rescue Service held an open day. According to the fire service, attacks on staff have grown sharply.',
    'Eastfold Fire and Rescue Service',
  ],
  [
    'Wendmoor Valley Police held an open day. In a statement, the force said attacks on staff have grown sharply.',
    'Wendmoor Valley Police',
  ],
  [
    'Larkmere Borough Council has closed the park. A borough spokesman said attacks on staff have grown sharply.',
    'Larkmere Borough Council',
  ],
  [
    'Larkmere Borough Council has written to shop owners. The letter says that attacks on staff have grown sharply.',
    'Larkmere Borough Council',
  ],
  [
    'It has come to the attention of the Border Guard of Ostrenia that attacks on staff have grown sharply.',
    'Border Guard of Ostrenia',
  ],
  [
    'A check by the Ostrenian Road Bureau found that attacks on staff have grown sharply.',
    'Ostrenian Road Bureau',
  ],
  // Two bodies, and a state without a name: neither is a name to go on with.
  [
    'The Ministry and the Committee met on Monday. Attacks on staff have grown sharply.',
    'the author of the statement',
  ],
]

for (const [text, to] of CASES)
  test(`a name in capitals is a house by its kind: ${text}`, () => {
    assert.equal(lastAsked(text, 'en'), to)
  })
