import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const GROWS = 'the number of fake shops keeps growing'
const MINISTER = 'Transport Minister Amina Bello'

/** Texts and whom their last question is put to. */
const CASES: readonly (readonly [what: string, text: string, to: string])[] = [
  [
    'an office in a headline whose words all have capitals is that of whoever is named below',
    `Garage Talk, Minister Tells Drivers\n\n${MINISTER} spoke in Tema on Monday.\n\nThe minister said that some drivers spread lies.`,
    'Amina Bello, Transport Minister',
  ],
  [
    'a verb behind an office in such a headline is no name',
    `Minister Warns Drivers\n\n${MINISTER} spoke in Tema on Monday.\n\nThe minister said that some drivers spread lies.`,
    'Amina Bello, Transport Minister',
  ],
  [
    'what an office is about may be words that no list knows',
    `But general manager for port operations Pieter Vos said ${GROWS}.`,
    'Pieter Vos, general manager for port operations',
  ],
  [
    'honours before a title are no name',
    `SKMM chairman Tan Sri Dr Azman Yusof told the agency that ${GROWS}.`,
    'Azman Yusof, SKMM chairman',
  ],
  [
    'a rank in short before a name is no part of it',
    'Bloggers lie for money, the head of the Coast Guard, Gen. Tom Ford, said.',
    'Tom Ford, head of the Coast Guard',
  ],
  [
    'whoever is asking others for something says it',
    'Captain Ray Hill is also asking citizens not to pass the recordings on, as this could lead to more panic.',
    'Ray Hill, Captain',
  ],
  [
    'a body that has been urging others says it',
    'The Harbour Board has been urging owners not to spread rumours that cause panic.',
    'Harbour Board',
  ],
  [
    'what a heading calls the text is nobody',
    'NOTICE: Ignore the forged letter\n\nSome bloggers spread the letter to win clicks.',
    'the author of the statement',
  ],
]

for (const [what, text, to] of CASES) test(what, () => assert.equal(lastAsked(text, 'en'), to))
