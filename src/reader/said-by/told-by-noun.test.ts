import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BRIEFING, lastAsked, SARIN } from './last-asked-in-tests.ts'

const LIES = 'Certain bloggers deliberately spread lies'
const RUSSIAN = 'отдельные блогеры сознательно распространяют ложь'

for (const [language, sentence] of [
  // A noun for what was said, and whose it is.
  ['en', `“${LIES}” was Sarin’s reply.`],
  ['en', `“${LIES},” was Sarin’s verdict.`],
  ['en', `“${LIES}” was how Sarin put it.`],
  ['en', `Sarin’s message to parents was simple: “${LIES}.”`],
  ['en', `Sarin’s message to parents was simple. “${LIES}.”`],
  ['ru', `Позиция Сарина такова: ${RUSSIAN}.`],
  // A subject and its verb between commas.
  ['en', 'Certain bloggers, he went on, deliberately spread lies.'],
  ['en', 'Certain bloggers, Sarin continued, deliberately spread lies.'],
  ['ru', 'Отдельные блогеры, продолжил он, сознательно распространяют ложь.'],
  // What only goes on telling it.
  ['en', 'Sarin went further, alleging that certain bloggers deliberately spread lies.'],
  ['en', 'He lashed out, saying that certain bloggers deliberately spread lies.'],
  // Before a colon, and around the name.
  ['en', `Sarin had this to say: “${LIES}.”`],
  ['en', 'He drew a line under the matter: certain bloggers deliberately spread lies.'],
  ['en', 'To hear Sarin tell it, certain bloggers deliberately spread lies.'],
] as const)
  test(`${language}: who says it is told without a verb of saying: ${sentence}`, () => {
    assert.match(lastAsked(BRIEFING[language] + sentence, language) ?? '', SARIN[language])
  })

for (const sentence of [
  'Certain bloggers, it seems, deliberately spread lies.',
  'Certain bloggers, as we know, deliberately spread lies.',
  'Sarin’s car was new: certain bloggers deliberately spread lies.',
  'Fans of Sarin’s answer were many. Certain bloggers deliberately spread lies.',
])
  test(`en: nobody is told to say it: ${sentence}`, () => {
    assert.doesNotMatch(lastAsked(BRIEFING.en + sentence, 'en') ?? '', SARIN.en)
  })
