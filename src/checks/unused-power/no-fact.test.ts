import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from '../../reader/sentence/asked-in-tests.ts'

const isAsked = (language: 'kk' | 'ru' | 'en', text: string) => asked(language, text).includes('unused-power')

test('a rule that calls a deed a crime tells of none that was done', () => {
  for (const [language, text] of [
    ['en', 'Selling alcohol to minors is a crime.'],
    ['en', 'Threatening a judge is a criminal offence.'],
    ['ru', 'Насмешки над женщиной – это преступление.'],
    ['ru', 'Вымогательство денег у торговцев является преступлением.'],
    ['kk', 'Саудагерлерден ақша бопсалау – қылмыс.'],
    ['kk', 'Судьяны қорқыту қылмыс болып саналады.'],
  ] as const)
    assert.ok(!isAsked(language, text), text)
})

test('a deed that somebody did, or one that is pointed to, is asked about', () => {
  for (const [language, text] of [
    ['en', 'Some bloggers are blackmailing shop owners, which is a crime.'],
    ['ru', 'Некоторые блогеры занимаются вымогательством, это преступление.'],
    ['ru', 'Эти поджоги — преступление.'],
    ['kk', 'Кейбір блогерлер саудагерлерден ақша бопсалап жүр, бұл – қылмыс.'],
  ] as const)
    assert.ok(isAsked(language, text), text)
})

test('numbers of another year are a tally, two numbers of deeds in one year are none', () => {
  for (const [language, text] of [
    ['en', 'There were 61 burglaries this year and 73 last year.'],
    ['ru', 'В прошлом году 73 ограбления, в этом году 61.'],
    ['ru', 'Зарегистрирована 61 кража против 73 годом ранее.'],
    ['kk', 'Биыл 61 тонау жасалды, былтыр 73 тонау.'],
  ] as const)
    assert.ok(!isAsked(language, text), text)
  for (const [language, text] of [
    ['en', 'Last year 4 activists called for arson, and 9 provocateurs beat policemen.'],
    ['ru', 'В прошлом году 4 активиста призывали к поджогам, а 9 провокаторов избили полицейских.'],
    ['kk', 'Былтыр 4 белсенді саудагерлерді қорқытып, ақша бопсалады, ал 9 арандатушы полицейлерді ұрды.'],
  ] as const)
    assert.ok(isAsked(language, text), text)
})
