import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const LIES = {
  kk: 'Кейбір блогерлер әдейі өтірік таратып жүр.',
  ru: 'Отдельные блогеры сознательно распространяют ложь.',
  en: 'Certain bloggers deliberately spread lies.',
} as const

const NOBODY = { kk: 'мәлімдеме авторы', ru: 'автор заявления', en: 'the author of the statement' } as const

type Case = readonly [Tag, text: string, to?: string]

/** Texts of nobody known: what stands at … tells nobody. */
const CASES: readonly Case[] = [
  // The last of several who have an office.
  [
    'en',
    'The road is open, police chief Ann Lowe said.\nThe bridge is shut, mayor Tom Brandt said.\n\n…',
    'Tom Brandt, mayor',
  ],
  [
    'ru',
    'МВД сообщило о рейде.\n\nМинистр труда Олег Ким заявил, что мост закрыт.\n\n…',
    'Олег Ким, министр труда',
  ],
  [
    'kk',
    'ІІМ рейд туралы хабарлады.\n\nЕңбек министрі Олег Ким көпірдің жабық екенін айтты.\n\n…',
    'Олег Ким, еңбек министрі',
  ],
  // The first behind, where nobody has the word before.
  ['en', '…\n\nThe bridge is shut, mayor Tom Brandt said.', 'Tom Brandt, mayor'],
  ['ru', '…\n\nМинистр труда Олег Ким заявил, что мост закрыт.', 'Олег Ким, министр труда'],
  ['kk', '…\n\nЕңбек министрі Олег Ким көпірдің жабық екенін айтты.', 'Олег Ким, еңбек министрі'],
  // Whoever has no office says nothing for one, and neither does whoever spoke before that one.
  ['en', 'Mayor Tom Brandt said the bridge was shut.\n\nIt rained, said lawyer Ann Lowe.\n\n…'],
  ['ru', 'Министр труда Олег Ким заявил, что мост закрыт.\n\nШёл дождь, сказала адвокат Анна Орлова.\n\n…'],
  // The newsroom has the word in between.
  ['en', 'Mayor Tom Brandt said the bridge was shut. Our newsroom went there. …'],
  ['ru', 'Министр труда Олег Ким заявил, что мост закрыт. Наша редакция проверила эти слова. …'],
  ['en', 'Mayor Tom Brandt said the bridge was shut.\n\nExperts shrugged: “It rains.” …'],
  // Nobody is named.
  ['en', 'It rained.\n\n…'],
  ['kk', 'Жаңбыр жауды.\n\n…'],
]

for (const [language, text, to] of CASES)
  test(`${language}: what tells nobody is put to whoever has the word nearest: ${text}`, () => {
    assert.equal(lastAsked(text.replace('…', LIES[language]), language), to ?? NOBODY[language])
  })

test('where the speaker is known, nobody else is asked by being near', () => {
  const text = `Mayor Tom Brandt said the bridge was shut.\n\n${LIES.en}`
  assert.equal(lastAsked(text, 'en', { body: 'Ministry of Health' }), 'Ministry of Health')
})

test('whoever speaks of the one who has the word nearest is somebody else', () => {
  const ru = 'Министр труда Олег Ким заявил, что мост закрыт.\n\n'
  assert.equal(
    lastAsked(`${ru}Призываю министра наказать блогеров, которые распространяют ложь.`, 'ru'),
    NOBODY.ru,
  )
  assert.equal(
    lastAsked(`${ru}Призываю наказать блогеров, которые распространяют ложь.`, 'ru'),
    'Олег Ким, министр труда',
  )
  const en = 'Mayor Tom Brandt said the bridge was shut.\n\n'
  assert.equal(
    lastAsked(`${en}I urge the mayor to punish the bloggers who deliberately spread lies.`, 'en'),
    NOBODY.en,
  )
})
