import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from '../last-asked-in-tests.ts'

const SAID = 'certain bloggers deliberately sow panic'

const TOLD: readonly (readonly [text: string, to: string])[] = [
  [
    `“Certain bloggers deliberately sow panic,” said the Dorvan Shipping Authority.`,
    'Dorvan Shipping Authority',
  ],
  [
    `“Certain bloggers deliberately sow panic,” said the Dorvan Shipping Authority in a statement on Monday.`,
    'Dorvan Shipping Authority',
  ],
  [`According to the Inland Waters Board of Dorvan, ${SAID}.`, 'Inland Waters Board of Dorvan'],
  [`Certain bloggers deliberately sow panic, according to the Inland Waters Board.`, 'Inland Waters Board'],
  [
    `Certain bloggers deliberately sow panic, according to the Prison Service of Dorvan.`,
    'Prison Service of Dorvan',
  ],
  // An office and whoever holds it are no house.
  [`“Certain bloggers deliberately sow panic,” said the police chief Ann Lee.`, 'Ann Lee'],
]

for (const [text, to] of TOLD)
  test(`${to}: ${text}`, () => {
    const asked = lastAsked(text, 'en') ?? ''
    assert.ok(asked.startsWith(to), asked)
  })
