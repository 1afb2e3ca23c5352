import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from '../last-asked-in-tests.ts'

const SAID = 'said that bloggers were spreading panic on purpose'

const TOLD: readonly (readonly [text: string, to: string])[] = [
  [`Inspector Helen Moss of Northshire Police ${SAID}.`, 'Helen Moss, Inspector of Northshire Police'],
  [`Sergeant Paul Dean, of Eastley Police, ${SAID}.`, 'Paul Dean, Sergeant of Eastley Police'],
  [`Sergeant Paul Dean from the Harbour Guard ${SAID}.`, 'Paul Dean, Sergeant of the Harbour Guard'],
  [`Major Omar Reed, at the Ministry of Defence, ${SAID}.`, 'Omar Reed, Major of the Ministry of Defence'],
  [
    `Detective Chief Inspector Omar Reed, of Westmere Constabulary, ${SAID}.`,
    'Omar Reed, Detective Chief Inspector of Westmere Constabulary',
  ],
  [
    'Superintendent Omar Reed of the National Crime Agency and Sergeant Ann Cole met on Monday. Bloggers spread panic on purpose, Reed said.',
    'Omar Reed, Superintendent of the National Crime Agency',
  ],
  // A ship, a club and a town are no house that anybody serves with a rank.
  [`Captain Omar Reed of the ship Aurora ${SAID}.`, 'Omar Reed, Captain'],
  [`Inspector Helen Moss of Leeds ${SAID}.`, 'Helen Moss, Inspector'],
  // Of another's house nothing is told.
  [`Inspector Helen Moss ${SAID}, as Northshire Police wrote.`, 'Helen Moss, Inspector'],
]

for (const [text, to] of TOLD)
  test(`a rank is asked with the house behind the name: ${text}`, () =>
    assert.equal(lastAsked(text, 'en'), to))
