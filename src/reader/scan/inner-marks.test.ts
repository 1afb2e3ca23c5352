import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillIn, parseTemplate } from '../questions/question.ts'
import { asQuotedIn, withInnerMarks, withOtherWords } from './inner-marks.ts'

test('marks give way to those that stand within the ones around them', () => {
  for (const [template, quote, filled] of [
    [
      'Основание («{quote}»)?',
      'статья 41 Закона «О прокуратуре»',
      'Основание («статья 41 Закона „О прокуратуре“»)?',
    ],
    ['Кто это: «{quote}»?', 'Фонд "Свобода" и "эксперты"', 'Кто это: «Фонд „Свобода“ и „эксперты“»?'],
    [
      'Who are “{quote}”?',
      'lawyers and “defenders” of "Azat"',
      'Who are “lawyers and ‘defenders’ of ‘Azat’”?',
    ],
    ['Who are “{quote}”?', 'некоторые «активисты»', 'Who are “некоторые ‘активисты’”?'],
    ['Who are “{quote}”?', 'сайты „Айна“ и «Фонд „Азат“»', 'Who are “сайты ‘Айна’ и ‘Фонд “Азат”’”?'],
    ['Кто это: «{quote}»?', 'some “activists” of “Azat”', 'Кто это: «some „activists“ of „Azat“»?'],
    ['Кто это: «{quote}»?', '“белсенділер“ мен „сарапшылар“', 'Кто это: «„белсенділер“ мен „сарапшылар“»?'],
    ['Кто это: «{quote}»?', 'ТОО "Фонд «Азат»"', 'Кто это: «ТОО „Фонд «Азат»“»?'],
    ['Who are “{quote}”?', 'those who don’t ‘agree’', 'Who are “those who don’t ‘agree’”?'],
    ['«{quote}» дегенді қалай түсінесіз?', '«Азат» қоры', '«„Азат“ қоры» дегенді қалай түсінесіз?'],
    ['They say: “{quote}”. Who?', 'it is “a plot.”', 'They say: “it is ‘a plot’”. Who?'],
    ['Сказано: «{quote}». Кто?', 'они «враги,»', 'Сказано: «они „враги“». Кто?'],
    [
      'They say: “{quote}”. Who?',
      'he may be “jailed or fined',
      'They say: “he may be jailed or fined”. Who?',
    ],
    ['Сказано: «{quote}». Кто?', 'их «накажут по закону', 'Сказано: «их накажут по закону». Кто?'],
    ['Сказано: «{quote}». Кто?', 'он «сказал "да" и ушёл', 'Сказано: «он сказал „да“ и ушёл». Кто?'],
    ['По {quote}?', 'Закону «О прокуратуре»', 'По Закону «О прокуратуре»?'],
  ] as const)
    assert.equal(fillIn(parseTemplate(template), { quote }, 'ru'), filled)
})

test('quoted words are found again, and others take their place', () => {
  const asked = 'Кто это: «Фонд „Свобода“»?'
  assert.equal(asQuotedIn(asked, 'Фонд «Свобода»'), 'Фонд „Свобода“')
  assert.equal(asQuotedIn(asked, 'Фонд «Правда»'), undefined)
  assert.deepEqual(withOtherWords(asked, 'Фонд "Свобода"', '«Бостандық» қоры'), {
    sentence: 'Кто это: «„Бостандық“ қоры»?',
    words: '„Бостандық“ қоры',
  })
  assert.equal(withOtherWords(asked, 'Фонд «Правда»', 'x'), undefined)
})

test('a mark without its partner stays one mark', () => {
  assert.equal(withInnerMarks('5" труба', '«', '»'), '5“ труба')
  assert.equal(withInnerMarks('', '«', '»'), '')
})
