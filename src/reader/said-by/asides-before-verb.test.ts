import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const COMMISSION = 'Ruritania Media Commission'

/** What stands between a body and its verb, and whom the last question is put to. */
const CASES: readonly (readonly [text: string, to: string])[] = [
  [
    'The Ruritania Media Commission (RMC), on Monday, again, warned that some bloggers spread panic.',
    COMMISSION,
  ],
  ['The Ruritania Media Commission (RMC) on Monday warned that some bloggers spread panic.', COMMISSION],
  ['The Ruritania Media Commission, on Monday, warned that some bloggers spread panic.', COMMISSION],
  ['The Ruritania Media Commission on Monday warned that some bloggers spread panic.', COMMISSION],
  [
    'The Ruritania Media Commission, RMC, has warned broadcast stations against breaking the code.',
    COMMISSION,
  ],
  ['The Ruritania Media Commission, in a statement, said that some bloggers spread panic.', COMMISSION],
  // What a later sentence leaves unsaid.
  [
    'The Ruritania Media Commission (RMC) met editors. The commission said that some bloggers spread panic.',
    COMMISSION,
  ],
  // Whoever else stands between has the word.
  [
    'The Ruritania Media Commission, Mary Otieno said, thinks that some bloggers spread panic.',
    'Mary Otieno',
  ],
]

test('letters in brackets and a time between commas part no body from its verb', () => {
  for (const [text, to] of CASES) assert.equal(lastAsked(text, 'en'), to, text)
})

test('a body that raises concerns has the word', () => {
  const raised =
    'The Kirin Police Force has raised serious concerns over a growing number of fakes on the web.'
  assert.equal(lastAsked(raised, 'en'), 'Kirin Police Force')
})
