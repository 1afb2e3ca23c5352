import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../problem.ts'
import { role } from '../../record/facts/staff.ts'
import { ACTS, demand, may } from './roles.ts'

/** Who may do what, written a second time and by hand: a change here is meant. A author, E editor, L lawyer, D admin. */
const TABLE: Readonly<Record<string, string>> = {
  'see-desk': 'AELD',
  'take-in-statement': 'AELD',
  'describe-statement': 'AELD',
  'link-translation': 'AELD',
  'make-reading': 'AELD',
  'show-statement': 'E D',
  'record-person': 'AELD',
  'record-body': 'AELD',
  'record-office': 'AELD',
  'begin-opinion': 'AELD',
  'judge-finding': 'AELD',
  'add-question': 'AELD',
  'write-piece': 'AELD',
  'change-opinion-of-others': ' ELD',
  'request-review': 'AELD',
  'give-review': ' ELD',
  'publish-opinion': ' E D',
  'correct-opinion': ' E D',
  'withdraw-opinion': ' E D',
  'export-labels': ' ELD',
  'manage-members': '   D',
  'read-audit-log': '   D',
  'change-site': '   D',
}
const LETTERS = { author: 'A', editor: 'E', lawyer: 'L', admin: 'D' } as const

test('each role may do what the table says, and nothing else', () => {
  assert.deepEqual([...ACTS].sort(), Object.keys(TABLE).sort())
  for (const act of ACTS)
    for (const one of role.options) {
      const expected = (TABLE[act] as string).includes(LETTERS[one])
      assert.equal(may({ role: one }, act), expected, `${one} ${act}`)
      if (expected) demand({ role: one }, act)
      else
        assert.throws(
          () => demand({ role: one }, act),
          (error) => error instanceof Problem && error.code === 'staff-not-allowed',
        )
    }
})
