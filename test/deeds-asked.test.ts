import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { readerWith } from './asked-in-tests.ts'

/** What is asked of something that is called an offence. */
function askedOf(text: string, language: Tag): string {
  const { questions } = readerWith({ checks: ['misstated-element'] })(text, { language })
  assert.equal(questions.length, 1, text)
  return questions[0]?.text.en ?? ''
}

const DEEDS: readonly (readonly [Tag, string])[] = [
  ['en', 'Any gift to a clerk is a bribe.'],
  ['en', 'Not returning a debt is tantamount to theft.'],
  ['kk', 'Қарызын қайтармау – алаяқтық.'],
]

for (const [language, text] of DEEDS)
  test(`where a deed is called an offence nothing could be false: ${text}`, () => {
    assert.match(askedOf(text, language), /such as intent or harm\?/u)
  })

const WORDS: readonly (readonly [Tag, string])[] = [
  ['en', 'Passing on unchecked opinions is a crime.'],
  ['ru', 'Пересказ чужих мнений является преступлением.'],
  ['kk', 'Тексерілмеген жазба тарату – құқықбұзушылық.'],
]

for (const [language, text] of WORDS)
  test(`where speech is called an offence it is asked who knew that it was false: ${text}`, () => {
    assert.match(askedOf(text, language), /know/u)
  })
