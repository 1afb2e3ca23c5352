import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ASKED, askedOf, readingOf, type Said } from './penalties-in-tests.ts'

/** What a law carried that no longer stands so. */
const FORMER: Said = [
  ['ru', 'Ранее по части 3 статьи 174 УК РК предусматривалось до 15 лет лишения свободы.'],
  ['ru', 'В прежней редакции часть 3 статьи 174 УК РК предусматривала до 15 лет лишения свободы.'],
  ['ru', 'До 2014 года за это по части 3 статьи 174 УК РК грозило до 12 лет лишения свободы.'],
  ['ru', 'Раньше по части 3 статьи 488 КоАП РК грозил арест до 5 суток.'],
  [
    'kk',
    'Бұрын ҚР ҚК 174-бабының 3-бөлігі бойынша он бес жылға дейін бас бостандығынан айыру көзделген болатын.',
  ],
  [
    'kk',
    'Бұған дейін ҚР ҚК 174-бабының 3-бөлігі бойынша он бес жылға дейін бас бостандығынан айыру көзделетін.',
  ],
  ['kk', 'Бұрын ӘҚБтК 488-бабының 3-бөлігінде 5 тәулікке дейін қамаққа алу көзделген болатын.'],
  ['en', 'Part 3 of Article 174 of the Criminal Code used to carry up to 15 years of imprisonment.'],
  [
    'en',
    'Previously, Part 3 of Article 174 of the Criminal Code provided for up to 15 years of imprisonment.',
  ],
  ['en', 'Until 2014, Part 3 of Article 174 of the Criminal Code carried up to 12 years of imprisonment.'],
]

test('a penalty of former law threatens nobody and is not held against that of the day', () => {
  for (const [language, text] of FORMER) assert.equal(askedOf(language, text), '', text)
})

test('the law of the day that is told beside it is asked about alone', () => {
  const asked = askedOf(
    'ru',
    'По части 3 статьи 174 УК РК прежде грозило до 15 лет лишения свободы, теперь грозит до 20 лет.',
  )
  assert.match(asked, /Which of the acts described here/u)
  assert.doesNotMatch(asked, ASKED)
})

/** What minors face, which is less. */
const MINORS: Said = [
  ['ru', 'Несовершеннолетним по части 3 статьи 174 УК РК грозит до 10 лет лишения свободы.'],
  [
    'ru',
    'Если преступление совершено подростком, по части 3 статьи 174 УК РК назначается до 10 лет лишения свободы.',
  ],
  ['ru', 'Подросткам по части 3 статьи 488 КоАП РК грозит арест до 5 суток.'],
  [
    'kk',
    'Кәмелетке толмағандарға ҚР ҚК 174-бабының 3-бөлігі бойынша он жылға дейін бас бостандығынан айыру көзделген.',
  ],
  ['en', 'Minors face up to 10 years of imprisonment under Part 3 of Article 174 of the Criminal Code.'],
  ['en', 'For juveniles Part 3 of Article 174 of the Criminal Code carries up to 10 years of imprisonment.'],
]

test('what minors face is less than the article carries', () => {
  for (const [language, text] of MINORS) {
    assert.doesNotMatch(askedOf(language, text), ASKED, text)
  }
})

/** Words that only look so: the penalty is that of the day, for everybody. */
const OF_THE_DAY: Said = [
  [
    'ru',
    'Раньше об этом мало кто знал: по части 3 статьи 174 УК РК предусмотрено до 15 лет лишения свободы.',
  ],
  ['ru', 'Ранее судимым по части 3 статьи 174 УК РК грозит до 10 лет лишения свободы.'],
  [
    'ru',
    'За вовлечение несовершеннолетних в беспорядки по части 3 статьи 174 УК РК грозит до 10 лет лишения свободы.',
  ],
  [
    'kk',
    'Бұрын сотталғандарға ҚР ҚК 174-бабының 3-бөлігі бойынша он жылға дейін бас бостандығынан айыру көзделген.',
  ],
  [
    'en',
    'Those who harm children face up to 10 years of imprisonment under Part 3 of Article 174 of the Criminal Code.',
  ],
  [
    'en',
    'Those previously convicted face up to 10 years of imprisonment under Part 3 of Article 174 of the Criminal Code.',
  ],
]

test('offences against minors and persons convicted before are judged by the article', () => {
  for (const [language, text] of OF_THE_DAY) assert.match(askedOf(language, text), ASKED, text)
})

/** Arrests and months told too low. */
const TOO_LOW: Said = [
  ['ru', 'По части 3 статьи 488 КоАП РК грозит арест до 5 суток.'],
  ['kk', 'ӘҚБтК 488-бабының 3-бөлігінде 5 тәулікке дейін қамаққа алу көзделген.'],
  ['en', 'Part 3 of Article 488 of the Code of Administrative Offences carries arrest for up to 5 days.'],
  ['ru', 'По части 1 статьи 274 УК РК предусмотрено до шести месяцев лишения свободы.'],
  ['ru', 'По части 1 статьи 174 УК РК предусмотрено до 18 месяцев лишения свободы.'],
  ['kk', 'ҚР ҚК 174-бабының 1-бөлігінде 18 айға дейін бас бостандығынан айыру көзделген.'],
  ['en', 'Part 1 of Article 174 of the Criminal Code carries up to 18 months of imprisonment.'],
]

test('arrests and months that are told too low are asked for', () => {
  for (const [language, text] of TOO_LOW) assert.match(askedOf(language, text), ASKED, text)
  const [told] = readingOf(
    'По части 1 статьи 274 УК РК предусмотрено до шести месяцев лишения свободы.',
    'ru',
  ).questions
  assert.match(told?.text.ru ?? '', /\(до 6 месяцев\)/u)
  assert.match(told?.text.kk ?? '', /6 айға дейін/u)
  assert.match(told?.text.en ?? '', /up to 6 months/u)
})

test('months behind years go on with the same term', () => {
  for (const [language, text] of [
    ['ru', 'По части 1 статьи 174 УК РК предусмотрено до 2 лет 6 месяцев лишения свободы.'],
    ['ru', 'По части 1 статьи 174 УК РК предусмотрено до двух лет и шести месяцев лишения свободы.'],
    ['kk', 'ҚР ҚК 174-бабының 1-бөлігінде 2 жыл 6 айға дейін бас бостандығынан айыру көзделген.'],
    ['en', 'Part 1 of Article 174 of the Criminal Code carries up to 2 years and 6 months of imprisonment.'],
  ] as const) {
    const asked = askedOf(language, text)
    assert.match(asked, /penalty named \((?:up to )?30 months\)/u, text)
    assert.doesNotMatch(asked, /penalty named \((?:up to )?(?:2 years|6 months)\)/u, text)
  }
  const either =
    'Part 1 of Article 174 of the Criminal Code carries up to 2 years or 6 months of imprisonment.'
  assert.doesNotMatch(askedOf('en', either), /30 months/u)
})

test('an arrest or a term in months that the part carries is not asked for', () => {
  for (const [language, text] of [
    ['ru', 'Часть 3 статьи 488 КоАП РК предусматривает арест на срок до 10 суток.'],
    ['ru', 'По части 1 статьи 274 УК РК предусмотрено до 12 месяцев лишения свободы.'],
    ['en', 'Part 1 of Article 274 of the Criminal Code carries up to 12 months of imprisonment.'],
    ['ru', 'По статье 488 КоАП РК предусмотрен арест до 10 суток.'],
  ] as const)
    assert.doesNotMatch(askedOf(language, text), ASKED, text)
})
