import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { labelsOf, PROSECUTORS_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2024-03-01', PROSECUTORS_OF_KAZAKHSTAN, {
  checks: ['misstated-element', 'threatened-sanction'],
})

function asked(language: Tag, text: string): string {
  return readingOf(text, language)
    .questions.map(({ text: { en } }) => en)
    .join('\n')
}

const ABOUT_STRIKES: readonly (readonly [Tag, string])[] = [
  ['ru', 'За ложные сообщения о стачке на заводе предусмотрена уголовная ответственность.'],
  ['ru', 'Распространение фейков о забастовке нефтяников – преступление.'],
  ['kk', 'Ереуіл туралы фейк таратқаны үшін қылмыстық жауаптылық көзделген.'],
  ['en', 'Spreading false information about strikes entails criminal liability.'],
]

test('false news of a strike is no call to one', () => {
  for (const [language, text] of ABOUT_STRIKES) {
    const reading = readingOf(text, language)
    const labels = reading.findings.flatMap(({ evidence }) => labelsOf(evidence))
    assert.ok(
      labels.some((label) => label.includes('274')),
      text,
    )
    assert.ok(
      labels.every((label) => !label.includes('402')),
      text,
    )
  }
})

test('false news and calls to a strike are two offences', () => {
  const labels = readingOf(
    'За фейки и призывы к забастовке предусмотрена уголовная ответственность.',
    'ru',
  ).findings.flatMap(({ evidence }) => labelsOf(evidence))
  for (const article of ['274', '402'])
    assert.ok(
      labels.some((label) => label.includes(article)),
      article,
    )
})

/** What a court found of the strike is told. */
const FOUND: readonly (readonly [Tag, string])[] = [
  [
    'ru',
    'За призывы продолжать забастовку, признанную судом незаконной, по статье 402 УК РК грозит до двух лет лишения свободы.',
  ],
  [
    'en',
    'Calling to continue a strike that a court declared illegal carries up to two years under Article 402 of the Criminal Code.',
  ],
  [
    'kk',
    'Сот заңсыз деп таныған ереуілді жалғастыруға шақырғаны үшін ҚК-нің 402-бабы бойынша екі жылға дейін бас бостандығынан айыру көзделген.',
  ],
]

test('an element that stands in the sentence is not asked for', () => {
  for (const [language, text] of FOUND)
    assert.doesNotMatch(asked(language, text), /a court had found the strike unlawful/u, text)
  assert.match(
    asked('ru', 'За призывы продолжать забастовку по статье 402 УК РК грозит до двух лет лишения свободы.'),
    /a court had found the strike unlawful/u,
  )
})
