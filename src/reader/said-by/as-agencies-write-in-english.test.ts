import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const LEAD = 'The Ruritania Media Commission (RMC) met editors.'
const COMMISSION = 'Ruritania Media Commission'
const NOBODY = 'the author of the statement'

/** Ways to tell that a house says something without a verb of saying beside its name. */
const THEIRS: readonly string[] = [
  'Some bloggers spread panic, according to a statement released by RMC.',
  'According to a statement from the commission, some bloggers spread panic.',
  'According to an RMC statement, some bloggers spread panic.',
  'In addition, the statement highlighted that some bloggers spread panic.',
  'In response, the commission clarified that some bloggers spread panic.',
  "In response, the commission's leadership clarified that some bloggers spread panic.",
  'The commission is also aware of efforts by some bloggers to spread panic.',
  'The commission is deeply concerned about some bloggers who spread panic.',
  "The commission's attention has been drawn to some bloggers who spread panic.",
  'The attention of the commission has been drawn to some bloggers who spread panic.',
  'The commission, in a statement signed by its head of media, said some bloggers spread panic.',
  'The commission, through its head of media, said some bloggers spread panic.',
]

/** What is no house's. */
const OTHERS: readonly string[] = [
  'Residents are concerned about some bloggers who spread panic.',
  'The attention of residents was drawn to some bloggers who spread panic.',
]

test('a house has the word by a message, by what it is aware of and behind what stands aside', () => {
  for (const text of THEIRS) assert.equal(lastAsked(`${LEAD} ${text}`, 'en'), COMMISSION, text)
  for (const text of OTHERS) assert.equal(lastAsked(`${LEAD} ${text}`, 'en'), NOBODY, text)
})

test('the place that a report begins with is no part of a house', () => {
  const lead = "TALAS - Ruritania's agency for prices held a briefing."
  assert.equal(
    lastAsked(`${lead} The agency said that some bloggers spread panic.`, 'en'),
    "Ruritania's agency for prices",
  )
  const railways =
    'New Kirin: The Ruritanian Railways has announced strict action against bloggers who spread panic.'
  assert.equal(lastAsked(railways, 'en'), 'Ruritanian Railways')
})
