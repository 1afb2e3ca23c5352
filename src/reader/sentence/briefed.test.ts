import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from './asked-in-tests.ts'

test('who briefs the press speaks for himself, and not the press', () => {
  const said: readonly (readonly [check: string, text: string])[] = [
    [
      'threatened-sanction',
      '“Whoever insults an officer will be jailed,” said ASP Lowe while updating newsmen in Kumasi.',
    ],
    [
      'unnamed-accused',
      '“Certain stations lie to our people,” said Superintendent Moyo, answering reporters.',
    ],
    [
      'unmeasured-trend',
      '“Insults against nurses are rising,” said Commissioner Tembo as she met the assembled journalists.',
    ],
    ['call-to-obey', '“Do not share the clip,” said DSP Adu during an interview with correspondents.'],
    [
      'threatened-sanction',
      '“Editors who print this will be fined,” said Colonel Rao while facing questions from journalists.',
    ],
  ]
  for (const [check, text] of said) assert.ok(asked('en', text).includes(check), text)
})

test('what private persons tell the press stays theirs', () => {
  const told = [
    '“Officials take bribes,” said the tailor while meeting reporters.',
    '“Robbers are paid by the mayor,” said a widow, answering journalists.',
    'Reporters said that officials take bribes.',
  ]
  for (const text of told) assert.deepEqual(asked('en', text), [], text)
})
