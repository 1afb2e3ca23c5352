import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { asked, POLICE_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2022-10-10', POLICE_OF_KAZAKHSTAN)

type Said = readonly (readonly [Tag, string])[]

const TAKEN: Said = [
  ['ru', 'Тех, кто позорит людей, ждет до семи лет по 274-й.'],
  ['ru', 'Кто оскорбляет соседей, тому светит 274-я, до 7 лет.'],
  ['ru', 'За оскорбления соседей будут сидеть до семи лет по статье 274.'],
  ['kk', 'Азаматтарды қорлағандар 274-бап бойынша жеті жылға дейін сотталады.'],
  ['kk', 'Адамның абыройын төккендер 274-пен 7 жылға дейін отырады.'],
  ['en', 'Those who insult their neighbours face up to seven years under Article 274.'],
  ['en', 'Whoever humiliates citizens will get up to seven years under 274.'],
]

for (const [language, text] of TAKEN)
  test(`an article that a threat with a prison term names without its code is the one asked about: ${text}`, () => {
    const { en } = asked('threatened-sanction', readingOf(text, language))
    assert.match(en, /In art\. 274 of the Criminal Code, a term of 7 years is provided for only in part 4/u)
  })

const NOT_HELD: Said = [
  ['ru', 'Оскорбителей граждан ждет до семи лет по статье 293.'],
  ['kk', 'Азаматтарды қорлағандар 289-бап бойынша жеті жылға дейін сотталады.'],
  ['en', 'Those who insult citizens face up to seven years under Article 289.'],
]

for (const [language, text] of NOT_HELD)
  test(`no other article is set against one that is not known: ${text}`, () => {
    const { en } = asked('threatened-sanction', readingOf(text, language))
    assert.doesNotMatch(en, /131|Which article carries/u)
    assert.match(en, /289|293/u)
  })

const OF_ANOTHER: Said = [
  ['ru', 'По 147-й подстрекателям к розни грозит до шести лет.'],
  ['ru', 'За разжигание розни по 147-й посадят на срок до четырех лет.'],
  ['kk', '147-мен араздық қоздырғандар төрт жылға дейін сотталады.'],
  ['en', 'Those who stir up discord face up to six years under 147 already.'],
]

for (const [language, text] of OF_ANOTHER)
  test(`no other article is set against one that is named by its number alone: ${text}`, () => {
    const { en } = asked('threatened-sanction', readingOf(text, language))
    assert.match(en, /147/u)
    assert.doesNotMatch(en, /174/u)
  })

const NO_PRISON: Said = [
  ['ru', 'Лихачей, которые клевещут на инспекторов, лишат прав на семь лет по статье 274.'],
  ['ru', 'Тот, кто обманет комиссию, потеряет лицензию на шесть лет по 274-й.'],
  ['kk', 'Инспекторға өтірік айтқандардың куәлігі 274-бап бойынша жеті жылға тартып алынады.'],
  [
    'en',
    'Drivers who mislead the inspector will be stripped of their licences for seven years under Article 274.',
  ],
]

for (const [language, text] of NO_PRISON)
  test(`a loss of a licence is no term of imprisonment: ${text}`, () => {
    const { en } = asked('threatened-sanction', readingOf(text, language))
    assert.doesNotMatch(en, /Criminal Code, a term/u)
  })

const NO_ARTICLE: Said = [
  ['ru', 'Кто унижает людей в 100-й раз, получит до семи лет.'],
  ['ru', 'По 102-й линии сообщайте о тех, кто оскорбляет граждан: им грозит до семи лет.'],
  ['kk', '300 адамды қорлағандар жеті жылға дейін сотталады.'],
  ['en', 'Those who insult citizens under 300 posts face up to seven years.'],
]

for (const [language, text] of NO_ARTICLE)
  test(`a number that is no article is not taken for one: ${text}`, () => {
    const { en } = asked('threatened-sanction', readingOf(text, language))
    assert.doesNotMatch(en, /art\. (?:100|102|300)/u)
    assert.match(en, /Which article/u)
  })
