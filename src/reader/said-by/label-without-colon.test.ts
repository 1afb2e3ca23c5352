import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const SPOKEN = 'Блогеры раскачивают лодку, число провокаций растёт.'
const OPENED = 'Брифинг провёл министр энергетики Игорь Перов.\n\nЖурналист. Что с тарифами?\n\n'

/** Who speaks in a record, before a dash or a stop. */
const RECORDS: readonly (readonly [text: string, to: string])[] = [
  [`${OPENED}Перов. ${SPOKEN}`, 'Игорь Перов, министр энергетики'],
  [`${OPENED}Перов – ${SPOKEN}`, 'Игорь Перов, министр энергетики'],
  [`${OPENED}Перов И. А. – ${SPOKEN}`, 'Игорь Перов, министр энергетики'],
  [`${OPENED}Министр. Слухов много. ${SPOKEN}`, 'Игорь Перов, министр энергетики'],
  [`Журналист. Что с тарифами?\n\nМинистр энергетики. ${SPOKEN}`, 'Министр энергетики'],
  [`Министр энергетики Перов И. А. – ${SPOKEN}`, 'Перов И. А., министр энергетики'],
  [
    `Слово имеет министр энергетики Перов Игорь Андреевич.\n\nПеров И. А.: ${SPOKEN}`,
    'Перов Игорь Андреевич, министр энергетики',
  ],
  // What only looks so.
  [`АКТАУ – ${SPOKEN}`, 'автор заявления'],
  [`Казахстан. ${SPOKEN}`, 'автор заявления'],
  [`ОТВЕТ. ${SPOKEN}`, 'автор заявления'],
  [`Игорь Перов – Герой Труда. ${SPOKEN}`, 'автор заявления'],
]
for (const [text, to] of RECORDS)
  test(`a record tells who speaks: ${text}`, () => {
    assert.equal(lastAsked(text, 'ru'), to)
  })
