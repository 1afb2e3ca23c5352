import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

type Case = readonly [Tag, text: string, to: string]

const TOLD: readonly Case[] = [
  [
    'ru',
    'Аким района Болат Алимов написал о слухах на своей странице. Мост закрыт, сообщили в полиции.\n\n«Дорога открыта.\n\nОтдельные блогеры намеренно распространяют ложь.\n\nБудет дождь», – говорится в посте.',
    'Болат Алимов, аким района',
  ],
  [
    'ru',
    'Аким района Болат Алимов записал видеообращение. Мост закрыт, сказал депутат Олег Пак.\n\n«Отдельные блогеры намеренно распространяют ложь», – говорится в видео.',
    'Болат Алимов, аким района',
  ],
  [
    'kk',
    'Аудан әкімі Болат Әлімов парақшасында қауесет туралы жазды. Депутат Олег Пак көпірдің жабық екенін айтты.\n\n«Кейбір блогерлер әдейі өтірік таратып жүр», – делінген жазбада.',
    'Болат Әлімов, аудан әкімі',
  ],
  [
    'en',
    'Mayor Joan Carver posted about the rumours. The bridge is closed, said senator Tom Brandt.\n\n“Certain bloggers deliberately spread lies,” the post reads.',
    'Joan Carver, Mayor',
  ],
  [
    'en',
    'Nora Finch, head of the Markets Board, wrote to stations. “Certain bloggers deliberately spread lies,” the letter said.',
    'Nora Finch, head of the Markets Board',
  ],
  [
    'en',
    'A letter from Mayor Joan Carver reached the council. “Certain bloggers deliberately spread lies,” the letter said.',
    'Joan Carver, Mayor',
  ],
  [
    'en',
    'Nora Finch published a paper. The Markets Board published a report. “Certain bloggers deliberately spread lies,” the report said.',
    'the author of the statement',
  ],
]

for (const [tag, text, to] of TOLD)
  test(`${tag}: a post is of whoever the text tells to have written it: ${to}`, () => {
    assert.equal(lastAsked(text, tag), to)
  })

test('a post of which nobody is told to have written it is of whoever has the word last', () => {
  const text =
    'Аким района Болат Алимов посетил завод. Мост закрыт, сказал депутат Олег Пак. Дорога открыта, сказал министр Аслан Умаров.\n\n«Отдельные блогеры намеренно распространяют ложь», – говорится в посте.'
  assert.equal(lastAsked(text, 'ru'), 'Аслан Умаров, министр')
})
