import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const CLAIM = 'bloggers were paid to spread panic'

const TOLD: readonly (readonly [text: string, to: string])[] = [
  [`Tarn Energy said ${CLAIM}.`, 'Tarn Energy'],
  [`Tarn LLP told reporters that ${CLAIM}.`, 'Tarn LLP'],
  [`According to Moss Water Company, ${CLAIM}.`, 'Moss Water Company'],
  [`As Halden Airways said, ${CLAIM}.`, 'Halden Airways'],
  [`In a statement, Borvik Holding said ${CLAIM}.`, 'Borvik Holding'],
  [`“Bloggers were paid to spread panic,” said Alba Rail.`, 'Alba Rail'],
  [`Tarn Mining JSC: “Bloggers were paid to spread panic.”`, 'Tarn Mining JSC'],
]

for (const [text, to] of TOLD)
  test(`a firm is asked for what it is told to have said: ${text}`, () =>
    assert.equal(lastAsked(text, 'en'), to))
