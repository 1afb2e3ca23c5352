import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Metadata } from '../statement.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const CASES: readonly (readonly [text: string, to: string, known?: Metadata])[] = [
  [
    'In reply to a question from Senator Nora Pratt, he said the roads were fine. He warned that certain bloggers deliberately sow panic.',
    'Hugh Ames (Roads Agency)',
    { speaker: 'Hugh Ames', body: 'Roads Agency' },
  ],
  [
    'Responding to Senator Nora Pratt, he said the roads were fine. He warned that certain bloggers deliberately sow panic.',
    'Hugh Ames (Roads Agency)',
    { speaker: 'Hugh Ames', body: 'Roads Agency' },
  ],
  // One person by a name in two orders.
  [
    'Superintendent Wong Mei-lin spoke of the roads. Mr Wong said the roads were fine. Certain bloggers deliberately sow panic, he said.',
    'Superintendent Wong Mei-lin',
    { speaker: 'Superintendent Wong Mei-lin' },
  ],
  // An account is nobody.
  [
    'Pratt said the roads were fine. Read our pages, namely @RoadsAgency on X. According to her, certain bloggers deliberately sow panic.',
    'Nora Pratt',
    { speaker: 'Nora Pratt' },
  ],
  // Quotations in a row.
  [
    '“We checked the roads,” the Ministry of Transport said. “Nobody was hurt in any of these places.” “Certain bloggers deliberately sow panic.”',
    'Ministry of Transport',
  ],
  [
    'In a release, the Southern Command warned that certain bloggers deliberately sow panic.',
    'Southern Command',
  ],
]

for (const [text, to, known] of CASES)
  test(`who answers is asked: ${text}`, () => {
    assert.equal(lastAsked(text, 'en', known), to)
  })
