import assert from 'node:assert/strict'
import { it } from 'node:test'
import { lastQuestion } from './last-asked-in-tests.ts'

/** Names of which the second word is a first name as well, and the first is known by no list. */
for (const name of ['Shaista Malik', 'Laila Noor', 'Sana Aziz'])
  it(`${name} goes on speaking behind an office`, () => {
    const text = `Labour Minister ${name} said that bloggers lie for money.\nThose who lie would be punished, the minister warned.`
    assert.equal(lastQuestion(text, 'en')?.to.en, `${name}, Labour Minister`)
  })
