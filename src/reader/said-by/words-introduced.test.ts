import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

type Case = readonly [Tag, text: string, to: string]

const INTRODUCED: readonly Case[] = [
  ['kk', 'Бұл туралы қала әкімі Болат Әлімов жазды. Шабуылдар саны өсті.', 'Болат Әлімов, қала әкімі'],
  [
    'kk',
    'Бұл туралы қала әкімі Болат Әлімов хабарлады.\n\nБұдан бөлек, шабуылдар саны өсті.',
    'Болат Әлімов, қала әкімі',
  ],
  ['kk', 'Шабуылдар саны өсті. Бұл туралы қала әкімі Болат Әлімов жазды.', 'Болат Әлімов, қала әкімі'],
  [
    'kk',
    'Қала әкімі Болат Әлімов бұл туралы өз парақшасында жазды. Шабуылдар саны өсті.',
    'Болат Әлімов, қала әкімі',
  ],
  [
    'kk',
    'Бұл туралы қала әкімінің орынбасары Болат Әлімов жазды. Шабуылдар саны өсті, - дейді Болат Әлімов.',
    'Болат Әлімов, қала әкімінің орынбасары',
  ],
  ['ru', 'Об этом написал аким района Болат Алимов. Число угроз выросло.', 'Болат Алимов, аким района'],
  [
    'ru',
    'Число угроз выросло. Об этом на брифинге рассказал аким района Болат Алимов.',
    'Болат Алимов, аким района',
  ],
  [
    'ru',
    'Рассказывает начальник отдела милиции капитан Пётр Лукин.\n\nЧисло угроз выросло.',
    'Пётр Лукин, начальник отдела милиции',
  ],
  ['ru', 'Аким района Болат Алимов обратился к жителям. Число угроз выросло.', 'Болат Алимов, аким района'],
  [
    'en',
    'Mayor Joan Carver wrote about it on her page. The number of threats has grown.',
    'Joan Carver, mayor',
  ],
  ['en', 'The number of threats has grown. This was announced by mayor Joan Carver.', 'Joan Carver, mayor'],
  [
    'en',
    'Mayor Joan Carver made an appeal to residents. The number of threats has grown.',
    'Joan Carver, mayor',
  ],
]

for (const [language, text, to] of INTRODUCED)
  test(`what stands around a sentence that only tells whose words it is, is theirs: ${text}`, () => {
    assert.equal(lastAsked(text, language)?.toLowerCase(), to.toLowerCase())
  })

const OTHERS: readonly Case[] = [
  ['kk', 'Бұл туралы заңгер Болат Әлімов жазды. Шабуылдар саны өсті.', 'мәлімдеме авторы'],
  ['kk', 'Қала әкімі Болат Әлімов жиынға қатысты. Шабуылдар саны өсті.', 'мәлімдеме авторы'],
  ['ru', 'Об этом рассказал житель района Болат Алимов. Число угроз выросло.', 'автор заявления'],
  [
    'ru',
    'Аким района Болат Алимов заявил, что мост закрыт. Число угроз выросло.',
    'Болат Алимов, аким района',
  ],
  ['ru', 'Об этом сообщил аким района Болат Алимов. Напомним, ранее число угроз выросло.', 'автор заявления'],
  [
    'ru',
    'Об этом сообщил аким района Болат Алимов. Мост закрыт, сказал депутат Олег Пак. Число угроз выросло.',
    'Олег Пак, депутат',
  ],
  [
    'en',
    'Lawyer Joan Carver wrote about it on her page. The number of threats has grown.',
    'the author of the statement',
  ],
  [
    'en',
    'Mayor Joan Carver said the bridge was shut. The number of threats has grown.',
    'Joan Carver, Mayor',
  ],
]

for (const [language, text, to] of OTHERS)
  test(`by that nothing more is somebody's than by being nearest: ${text}`, () => {
    assert.equal(lastAsked(text, language), to)
  })
