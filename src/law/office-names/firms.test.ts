import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { officeName } from './office-names.ts'

/** Firms and their people as editors write them in the three languages. */
const ALIKE: readonly (readonly [kk: string, ru: string, en: string])[] = [
  ['«Қызылқия» ЖШС', 'ТОО «Қызылқия»', 'Kyzylkiya LLP'],
  ['«Верста» АҚ', 'АО «Верста»', 'Versta JSC'],
  ['«Верста» компаниясы', 'компания «Верста»', 'Versta Company'],
  ['«Верста» ұлттық компаниясы', 'национальная компания «Верста»', 'Versta National Company'],
  ['«Верста Энерго» ЖШС директоры', 'директор ТОО «Верста Энерго»', 'director of Versta Energo LLP'],
  ['«Верста» зауытының директоры', 'директор завода «Верста»', 'director of the Versta Plant'],
  ['«Верста» АҚ баспасөз қызметі', 'пресс-служба АО «Верста»', 'Press Service of Versta JSC'],
  ['«Верста» фабрикасы', 'фабрика «Верста»', 'Versta Factory'],
  [
    '«Верста» әуежайының баспасөз хатшысы',
    'пресс-секретарь аэропорта «Верста»',
    'press secretary of the Versta Airport',
  ],
  ['«Болашақ» мектебінің директоры', 'директор школы «Болашақ»', 'director of the Bolashak School'],
]

describe('A firm by its form or kind and its name', () => {
  for (const [kk, ru, en] of ALIKE) {
    it(`${ru} is told in Kazakh and in English`, () => {
      const told = officeName(ru, true)
      assert.deepEqual([told?.kk, told?.en], [kk, en])
    })
    it(`${kk} is told in Russian`, () =>
      assert.equal(officeName(kk, true)?.ru.toLowerCase(), ru.toLowerCase()))
  }
})

describe('A firm in English', () => {
  for (const [en, kk, ru] of [
    ['Brackwell LLP', '«Brackwell» ЖШС', 'ТОО «Brackwell»'],
    ['Brackwell Foods Ltd', '«Brackwell Foods Ltd» компаниясы', 'компания «Brackwell Foods Ltd»'],
    ['Brackwell Steel', '«Brackwell Steel» компаниясы', 'компания «Brackwell Steel»'],
    [
      'spokesperson for Brackwell Energy',
      '«Brackwell Energy» компаниясының ресми өкілі',
      'официальный представитель компании «Brackwell Energy»',
    ],
  ] as const)
    it(`${en} keeps its letters`, () => {
      const told = officeName(en, false)
      assert.deepEqual([told?.kk, told?.ru], [kk, ru])
    })
  for (const name of ['Brackwell', 'Ministry of Digital Power', 'LLP'])
    it(`${name} is no firm that is told`, () => assert.equal(officeName(name, false), undefined))
})

describe('A name in Latin letters among Cyrillic ones', () => {
  it('has no marks where it is written', () =>
    assert.deepEqual(officeName('авиакомпания Brack Air', true), {
      kk: '«Brack Air» авиакомпаниясы',
      ru: 'авиакомпания Brack Air',
      en: 'Brack Air Airline',
    }))
  it('is told from Kazakh, too', () =>
    assert.equal(officeName('Brack Air компаниясының директоры', true)?.ru, 'директор компании «Brack Air»'))
})

describe('A name that is known in each language', () => {
  for (const name of [
    'АО «КТЖ»',
    'АО «НК «Қазақстан темір жолы»',
    'национальная компания «КТЖ»',
    '«ҚТЖ» ұлттық компаниясы',
  ])
    it(`${name} has it in whatever form`, () =>
      assert.equal(officeName(name, true)?.en, 'Kazakhstan Temir Zholy'))
})

describe('What is told is told whole', () => {
  for (const name of ['КГУ «Отдел занятости»', '«Жұмыспен қамту бөлімі» КММ', 'ТОО', '«Верста» ЖШС дүкені'])
    it(`${name} is not`, () => assert.equal(officeName(name, true), undefined))
})
