import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { asked, findingsOf, POLICE, readerWith } from './asked-in-tests.ts'

const CHECK = 'unnamed-accused'
const read = readerWith({ checks: [CHECK] })
const readingOf = (text: string, language: Tag) =>
  read(text, { date: '2024-03-11', jurisdiction: 'kz', language, body: POLICE[language] })

/** A person by name, of whose case the text tells nothing. */
const NAMED: readonly (readonly [Tag, string])[] = [
  ['en', 'The fugitive blogger Samuel Addo extorts money from companies.'],
  ['en', 'Activists Wangari Njeri and Juma Otieno spread lies about the hospital.'],
  ['en', 'Juma Otieno, a self-proclaimed activist, spreads lies about the hospital.'],
  ['en', 'The leader of the opposition, Juma Otieno, and his supporters spread lies.'],
  ['ru', 'Активисты Марат Оспанов и Ерлан Сулейменов распространяют ложь о больнице.'],
  ['ru', 'Провокаторы во главе с бывшим министром Маратом Оспановым напали на полицейских.'],
  ['ru', 'Отдельные блогеры, в том числе Марат Оспанов, распространяют ложь.'],
  ['kk', 'Белсенді Асхат Жексебаев жастарды арандатып жүр.'],
  ['kk', 'Бұрынғы министр Марат Оспанов бастаған арандатушылар полицияға шабуыл жасады.'],
  ['kk', 'Марат Оспанов сияқты белсенділер араздық қоздырып жүр.'],
]

test('of a person who is accused by name it is asked what established the wrong, and not who that is', () => {
  for (const [language, text] of NAMED) {
    const question = asked(CHECK, readingOf(text, language))
    assert.match(question.en, /Which decision of which court .* What specific evidence/u, text)
    assert.doesNotMatch(question.en, /Who specifically/u, text)
  }
})

test('a case, a charge or a decision that the text tells of answers it', () => {
  for (const [language, text] of [
    ['en', 'Blogger Samuel Addo extorts money from companies. He was charged with extortion on Monday.'],
    ['ru', 'Блогер Марат Оспанов вымогает деньги у предпринимателей. Возбуждено уголовное дело.'],
    ['kk', 'Белсенді Асхат Жексебаев жастарды арандатып жүр. Қылмыстық іс қозғалды.'],
  ] as const)
    assert.deepEqual(findingsOf(CHECK, readingOf(text, language)), [], text)
})

test('a group beside the name of a speaker, a victim or a place is asked for by who it is', () => {
  for (const [language, text] of [
    ['en', 'Minister Serik Omarov said that some bloggers spread lies.'],
    ['en', 'Some bloggers insult deputy Daniyar Karimov.'],
    ['en', 'In Addis Ababa, a group of bloggers spreads lies.'],
    ['ru', 'Министр Серик Омаров сообщил, что отдельные блогеры распространяют ложь.'],
    ['ru', 'Отдельные блогеры оскорбляют депутата Данияра Каримова.'],
    ['kk', 'Кейбір блогерлер депутат Данияр Кәрімовті қорлап жүр.'],
    ['kk', 'Министр Нұрлан Сатыбалдин кейбір блогерлер өтірік таратып отыр деп есептейді.'],
    ['ru', 'Как отметил министр Серик Омаров, отдельные блогеры распространяют ложь.'],
  ] as const)
    assert.match(asked(CHECK, readingOf(text, language)).en, /Who specifically/u, text)
})

test('a group that a later sentence points back to is asked for once', () => {
  for (const [language, first, again] of [
    ['en', 'Some bloggers spread lies about the hospital.', ' These bloggers incite the youth to riot.'],
    [
      'ru',
      'Отдельные блогеры распространяют ложь о больнице.',
      ' Эти блогеры подстрекают молодёжь к беспорядкам.',
    ],
    ['kk', 'Кейбір блогерлер аурухана туралы өтірік таратып жүр.', ' Осы блогерлер жастарды арандатып жүр.'],
  ] as const) {
    assert.equal(findingsOf(CHECK, readingOf(first, language)).length, 1, first)
    assert.equal(findingsOf(CHECK, readingOf(again.trim(), language)).length, 1, again)
    assert.equal(findingsOf(CHECK, readingOf(first + again, language)).length, 1, first + again)
  }
})
