import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

type Case = readonly [Tag, text: string, to: string]

const SHORT = {
  ru: 'Это неправда. Мосты целы. ',
  kk: 'Бұл рас емес. Көпірлер бүтін. ',
  en: 'It is untrue. Bridges are whole. ',
}
const TREND = {
  ru: 'Число угроз выросло. ',
  kk: 'Қоқан-лоқы саны өсті. ',
  en: 'The number of threats has grown. ',
}

const GIVEN: readonly Case[] = [
  [
    'ru',
    'Разъяснение дал начальник отдела культуры района Болат Алимов.',
    'Болат Алимов, начальник отдела культуры района',
  ],
  ['ru', 'Комментарий для жителей предоставила аким района Алия Нурова.', 'Алия Нурова, аким района'],
  [
    'ru',
    'Об этом на заседании рассказал замначальника департамента экологии Болат Алимов.',
    'Болат Алимов, замначальника департамента экологии',
  ],
  ['kk', 'Түсініктемені аудан әкімі Болат Әлімов берді.', 'Болат Әлімов, аудан әкімі'],
  ['en', 'The explanation was given by mayor Joan Carver.', 'Joan Carver, mayor'],
]

for (const [tag, told, to] of GIVEN)
  test(`who has given what stands before is asked about all of it: ${told}`, () => {
    assert.equal(lastAsked(`${TREND[tag]}${told}`, tag)?.toLowerCase(), to.toLowerCase())
    assert.equal(
      lastAsked(`${SHORT[tag]}${TREND[tag]}${SHORT[tag]}\n\n${told}`, tag)?.toLowerCase(),
      to.toLowerCase(),
    )
  })

const OTHERS: readonly Case[] = [
  ['ru', 'Разъяснение дал адвокат Болат Алимов.', 'автор заявления'],
  ['ru', 'Разъяснение, которое дал аким района Болат Алимов, никто не читал.', 'автор заявления'],
  ['ru', 'Разъяснение жители получили от акима района Болата Алимова.', 'автор заявления'],
  ['kk', 'Түсініктемені заңгер Болат Әлімов берді.', 'мәлімдеме авторы'],
  ['en', 'The explanation was given by lawyer Joan Carver.', 'the author of the statement'],
  ['en', 'The explanation was given to mayor Joan Carver.', 'the author of the statement'],
]

for (const [tag, told, to] of OTHERS)
  test(`what stands before is nobody's by that: ${told}`, () => {
    assert.equal(lastAsked(`${TREND[tag]}${told}`, tag), to)
  })

test('where another is told to speak, the last sentence of a text tells of no more than itself', () => {
  const told = 'Разъяснение дал аким района Болат Алимов.'
  const other = 'Мост закрыт, сказал депутат Олег Пак.'
  assert.equal(lastAsked(`${other} ${SHORT.ru}${TREND.ru}${told}`, 'ru'), 'Олег Пак, депутат')
})

test('what a sentence points back to is of whoever it names, whoever has the word behind it', () => {
  const text = `Полиция проверяет сайты. ${TREND.ru}Об этом сообщил начальник отдела культуры Болат Алимов. Депутат Олег Пак спросил, кто это делает. Мост закрыт, сказал он.`
  assert.equal(lastAsked(text, 'ru'), 'Болат Алимов, начальник отдела культуры')
})
