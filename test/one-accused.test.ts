import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['unnamed-accused'] })

function asked(text: string, language: Tag): string {
  return read(text, { language })
    .questions.map(({ text: { en } }) => en)
    .join('\n')
}

/** Where one person is accused, there is nobody to count. */
const ONE: readonly (readonly [Tag, string])[] = [
  ['en', 'A certain blogger is spreading knowingly false rumours in the chats of the town.'],
  ['en', 'Someone is spreading knowingly false rumours in the chats of the town.'],
  ['ru', 'Некий блогер распространяет заведомо ложные слухи и подстрекает людей к беспорядкам.'],
  ['ru', 'Кто-то распространяет заведомо ложные слухи в чатах города.'],
  ['kk', 'Біреу чаттарда көрінеу жалған қауесет таратып жүр.'],
]

const MANY: readonly (readonly [Tag, string])[] = [
  ['en', 'Certain people are spreading knowingly false rumours in the chats of the town.'],
  ['ru', 'Отдельные лица распространяют заведомо ложные слухи в чатах города.'],
  ['kk', 'Жекелеген адамдар чаттарда көрінеу жалған қауесет таратып жүр.'],
]

for (const [language, text] of ONE)
  test(`of one person nobody asks how many: ${text}`, () => {
    const question = asked(text, language)
    assert.match(question, /Who specifically is meant\?/u)
    assert.doesNotMatch(question, /[Hh]ow many/u)
  })

for (const [language, text] of MANY)
  test(`of several it is asked how many: ${text}`, () => assert.match(asked(text, language), /[Hh]ow many/u))
