import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { POLICE_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2025-03-12', POLICE_OF_KAZAKHSTAN, {
  checks: ['threatened-sanction', 'misstated-element'],
})

/** All that is asked, in English. */
function asked(text: string, language: Tag): string {
  return readingOf(text, language)
    .questions.map(({ text: { en } }) => en)
    .join('\n')
}

const PERSON = /[Aa]rt\. 131 /u
const OFFICE = /[Aa]rt\. 378 /u
const PEOPLE = /[Aa]rt\. 174/u

type Case = readonly [language: Tag, text: string]

function each(what: string, cases: readonly Case[], holds: (asked: string, text: string) => void): void {
  for (const [language, text] of cases) test(`${what}: ${text}`, () => holds(asked(text, language), text))
}

const OF_COURT: readonly Case[] = [
  ['ru', 'За оскорбление судей предусмотрен арест.'],
  ['ru', 'Того, кто оскорбил присяжного, ждет наказание.'],
  ['en', 'Whoever insults a juror will be punished.'],
  ['en', 'Insulting the court is an offence.'],
  ['kk', 'Судьяларды қорлағандар жауапқа тартылады.'],
  ['kk', 'Алқабиді балағаттағаны үшін айыппұл көзделген.'],
]
each('contempt of court has an article of its own, which is not held', OF_COURT, (told, text) => {
  assert.notEqual(told, '', text)
  for (const article of [PERSON, OFFICE, PEOPLE]) assert.doesNotMatch(told, article, text)
})

const OF_OFFICE: readonly Case[] = [
  ['ru', 'За оскорбление дознавателя предусмотрен штраф.'],
  ['ru', 'За оскорбление прокуроров накажут по закону.'],
  ['en', 'Insulting a prosecutor is punished with a fine.'],
  ['kk', 'Тергеушіні қорлағаны үшін жауапқа тартылады.'],
  ['kk', 'Полиция қызметкерін қорлағаны үшін жауаптылық көзделген.'],
]
each('an office is insulted, not a person', OF_OFFICE, (told, text) => {
  assert.match(told, OFFICE, text)
  assert.doesNotMatch(told, PERSON, text)
})

const OF_PEOPLE: readonly Case[] = [
  ['ru', 'За посты, оскорбляющие верующих, дают до семи лет.'],
  ['ru', 'Оскорбление по признаку национальности карается сроком до семи лет.'],
  ['en', 'Insults to any nationality are punishable by up to seven years of imprisonment.'],
  ['kk', 'Басқа халықтарды қорлағандар жеті жылға дейін бас бостандығынан айырылады.'],
]
each('a people or a faith is insulted, not a person', OF_PEOPLE, (told, text) => {
  assert.match(told, PEOPLE, text)
  assert.doesNotMatch(told, PERSON, text)
})

const OF_PERSON: readonly Case[] = [
  ['ru', 'За оскорбление соседа предусмотрен штраф, напоминает прокурор.'],
  ['ru', 'За оскорбление граждан предусмотрен штраф, его назначает суд.'],
  ['en', 'Whoever insults a neighbour will answer for it in court under criminal law.'],
  ['kk', 'Көршісін қорлағаны үшін қылмыстық жауаптылық көзделген.'],
]
each('a person is insulted, whoever else is named', OF_PERSON, (told, text) =>
  assert.match(told, PERSON, text),
)

const NAMED_IN_TEXT: readonly Case[] = [
  [
    'ru',
    'По статье 174 УК в этом году осуждены девять человек. И одна строчка может стоить семи лет тюрьмы.',
  ],
  [
    'ru',
    'По статье 174 осуждены девять человек. Не оскорбляйте соседей. Одна строчка может стоить семи лет тюрьмы.',
  ],
  [
    'en',
    'Nine people were convicted under Article 174 of the Criminal Code. One line can cost you seven years in prison.',
  ],
  [
    'kk',
    'Қылмыстық кодекстің 174-бабы бойынша тоғыз адам сотталды. Бір жол жазба үшін жеті жылға сотталуыңыз мүмкін.',
  ],
]
each(
  'a number that the article named in the text carries is asked of that one',
  NAMED_IN_TEXT,
  (told, text) => {
    assert.match(told, /art\. 174 of the Criminal Code \(up to 20 years/u, text)
    assert.doesNotMatch(told, /Which article carries/u, text)
  },
)

test('the number of another offence is not asked of it', () => {
  for (const text of [
    'По статье 174 УК осуждены девять человек. За ложную информацию грозит до семи лет лишения свободы.',
    'По статье 174 УК осуждены девять человек. За кражу скота можно получить семь лет.',
  ])
    assert.doesNotMatch(asked(text, 'ru'), PEOPLE, text)
})

const ARREST: readonly Case[] = [
  ['ru', 'За оскорбление полицейских предусмотрен арест на 70 суток.'],
  ['en', 'Insulting a police officer is punished with up to 70 days of arrest.'],
  ['kk', 'Полиция қызметкерлерін қорлағаны үшін 70 тәулікке дейін қамаққа алу көзделген.'],
]
each(
  'an arrest that no article on it carries is asked about, whatever is asked beside',
  ARREST,
  (told, text) =>
    assert.match(told, /art\. 378 .*20 days.*40 days.*Where does the penalty named \(.*70 days/u, text),
)

test('one that an article carries is asked for its part', () => {
  const told = asked('За оскорбление полицейских предусмотрен арест до 40 суток.', 'ru')
  assert.match(told, /Which article, and which part of it/u)
})
