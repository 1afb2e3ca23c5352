import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import type { Reading } from '../src/reader/reading.ts'
import { POLICE, readerWith } from './asked-in-tests.ts'

function readingOf(check: string, text: string, language: Tag): Reading {
  const metadata = { date: '2024-03-11', jurisdiction: 'kz', language, body: POLICE[language] }
  return readerWith({ checks: [check] })(text, metadata)
}

/** Names that the law defines, and words that deny them to those who bear them. */
const SO_CALLED: readonly (readonly [Tag, string])[] = [
  ['ru', 'Так называемые журналисты издания подпевают радикалам.'],
  ['en', 'So-called journalists spread panic every day.'],
]

for (const [language, text] of SO_CALLED)
  test(`what the law defines is not said to be no term: ${text}`, () => {
    const [question] = readingOf('undefined-term', text, language).questions
    assert.match(question?.text.en ?? '', /The law defines “journalist” \(art\. 1 of the 1999 Law/u)
  })

test('a name that the law does not define is asked for as before', () => {
  const { questions } = readingOf(
    'undefined-term',
    'Псевдоблогеры и так называемые эксперты сеют панику.',
    'ru',
  )
  assert.ok(questions.some(({ text }) => text.en.includes('Which article of which act defines it?')))
})

test('of what must only not be believed no conduct is asked where the model doubts it', () => {
  assert.deepEqual(readingOf('call-to-obey', 'Don’t trust unverified posts.', 'en').questions, [])
})

const FORBIDDEN: readonly (readonly [Tag, string])[] = [
  ['ru', 'Не верьте слухам.'],
  ['kk', 'Өсек-аяңға сенбеңіздер.'],
]

for (const [language, text] of FORBIDDEN)
  test(`where a belief is plainly forbidden it is asked what is held to be untrue: ${text}`, () => {
    const [question] = readingOf('call-to-obey', text, language).questions
    assert.match(question?.text.en ?? '', /\. Which information exactly is meant/u)
  })

test('of what must be neither believed nor passed on it is asked by what that is owed', () => {
  const [question] = readingOf(
    'call-to-obey',
    'Просим не верить слухам и не распространять их.',
    'ru',
  ).questions
  assert.match(question?.text.en ?? '', /\. Is this binding\? If so, under which provision/u)
})

/** Two numbers: of the second the check of citations asks, and quotes what is said of it. */
const NUMBERS: readonly (readonly [Tag, string, string])[] = [
  [
    'ru',
    'По статье 274 УК РК – до 10 лет, а по статье 174 УК РК – до 25 лет лишения свободы.',
    'по статье 174 УК РК – до 25 лет лишения свободы',
  ],
  [
    'en',
    'Under article 274 of the Criminal Code, up to 10 years, and under article 174 of the Criminal Code, up to 25 years of imprisonment.',
    'under article 174 of the Criminal Code, up to 25 years of imprisonment',
  ],
  [
    'kk',
    'ҚК-нің 274-бабы бойынша 10 жылға дейін, 174-бабы бойынша 25 жылға дейін бас бостандығынан айыру жазасы күтіп тұр.',
    '174-бабы бойынша 25 жылға дейін бас бостандығынан айыру жазасы күтіп тұр',
  ],
]

for (const [language, text, quote] of NUMBERS)
  test(`a wrong number is quoted with its article: ${text}`, () => {
    const { findings, questions } = readingOf('wrong-citation', text, language)
    assert.ok(findings.some((finding) => finding.quote.text === quote))
    assert.ok(questions.some((question) => question.text[language].includes(quote)))
  })

test('the elements of an article are asked for where the words cite it, not another clause', () => {
  const text =
    "Under art. 274 of the Criminal Code of the Republic of Kazakhstan, disseminating false information is punishable by up to 10 years' imprisonment, and under part 5 of art. 174 by up to 25 years."
  const [question] = readingOf('misstated-element', text, 'en').questions
  const [, required = ''] = (question?.text.en ?? '').split('”. ')
  assert.match(required, /^Art\. 274 of the Criminal Code requires/u)
  assert.doesNotMatch(required, /174/u)
})
