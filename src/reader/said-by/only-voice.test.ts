import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const SPEECH: Readonly<Record<Tag, string>> = {
  en: '“Certain bloggers deliberately spread lies.”',
  ru: '— Отдельные блогеры намеренно распространяют ложь.',
  kk: '«Кейбір блогерлер әдейі өтірік таратып жүр».',
}

type Case = readonly [Tag, text: string, to: string]

test('speech without a word of who says it is put to the only one whom a text names as speaking', () => {
  for (const [language, before, to] of [
    ['en', 'The road is open, police chief Ann Lowe said.\nRain is expected.', 'Ann Lowe, police chief'],
    ['ru', 'Министр Аслан Умаров заявил, что дорога открыта.\nОжидается дождь.', 'Аслан Умаров, министр'],
    ['kk', 'Министр Аслан Умаров жолдың ашық екенін айтты.\nЖаңбыр күтіледі.', 'Аслан Умаров, министр'],
  ] as const satisfies readonly Case[])
    assert.equal(lastAsked(`${before}\n${SPEECH[language]}`, language), to)
})

test('where two are named, the last of them is asked, and where the speaker is known, that one', () => {
  const two = 'The road is open, police chief Ann Lowe said.\nThe bridge is closed, mayor Tom Brandt said.'
  assert.equal(lastAsked(`${two}\n${SPEECH.en}`, 'en'), 'Tom Brandt, mayor')
  const one = 'The road is open, police chief Ann Lowe said.\nRain is expected.'
  assert.equal(
    lastAsked(`${one}\nCertain bloggers deliberately spread lies.`, 'en'),
    'Ann Lowe, police chief',
  )
  assert.equal(lastAsked(`${one}\n${SPEECH.en}`, 'en', { body: 'Ministry of Health' }), 'Ministry of Health')
})
