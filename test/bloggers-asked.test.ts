import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trilingual } from '../src/law/law.ts'
import {
  asked,
  findingsOf,
  inEach,
  labelsOf,
  POLICE_OF_KAZAKHSTAN,
  readerOn,
  readerWith,
} from './asked-in-tests.ts'

const options = { checks: ['unnamed-accused'] }
const read = readerOn('2022-05-05', POLICE_OF_KAZAKHSTAN, options)

const ACCUSED: readonly Trilingual[] = [
  {
    kk: 'Кейбір блогерлер дәрігерлерді қаралап жүр.',
    ru: 'Отдельные блогеры порочат врачей.',
    en: 'Certain bloggers slander doctors.',
  },
  {
    kk: 'Жалған ақпаратты негізінен блогерлер таратады.',
    ru: 'Ложь распространяют в основном блогеры.',
    en: 'Lies are spread mainly by bloggers.',
  },
]

test('before the law knew bloggers it is asked in which law of that day it does', () => {
  for (const texts of ACCUSED)
    inEach(texts, (text, language) => {
      const reading = read(text, language)
      const { kk, ru, en } = asked('unnamed-accused', reading)
      assert.match(en, /Which law in force that day says who is a blogger/u, text)
      assert.match(ru, /В каком законе, который действовал в тот день/u)
      assert.match(kk, /қай заңда блогердің кім екені/u)
      assert.match(en, /How many of all bloggers/u)
      assert.ok(
        labelsOf(findingsOf('unnamed-accused', reading)[0]?.evidence ?? []).includes(
          'art. 20(2) of the 1995 Constitution',
        ),
      )
    })
})

const BESIDE_OTHERS: readonly Trilingual[] = [
  {
    kk: 'Өтірікті арандатушылар мен кейбір блогерлер таратып жүр.',
    ru: 'Ложь распространяют наши недоброжелатели и отдельные блогеры.',
    en: 'Lies are spread by our ill-wishers and by certain bloggers.',
  },
  {
    kk: 'Кейбір блогерлер мен белсенділер дәрігерлерді қаралап жүр.',
    ru: 'Отдельные блогеры и активисты порочат врачей.',
    en: 'Certain bloggers and activists slander doctors.',
  },
]

test('of bloggers who are accused with others it is asked of all who they are', () => {
  for (const texts of BESIDE_OTHERS)
    inEach(texts, (text, language) => {
      const { en } = asked('unnamed-accused', read(text, language, '2026-08-05'))
      assert.match(en, /”\. Who specifically is meant(?:\?|, and how many are they\?)/u, text)
    })
})

test('since then it is asked whether those are meant whom it defines', () => {
  for (const texts of ACCUSED)
    for (const [date, right] of [
      ['2023-12-05', 'art. 20(2) of the 1995 Constitution'],
      ['2026-08-05', 'art. 23(3) of the 2026 Constitution'],
    ] as const)
      inEach(texts, (text, language) => {
        const reading = read(text, language, date)
        const { kk, ru, en } = asked('unnamed-accused', reading)
        assert.match(
          en,
          /as art\. 1\(6\) of the Law on Online Platforms.* defines them, or anyone who writes/u,
          text,
        )
        assert.match(ru, /в смысле закона \(.*или обо всех, кто пишет/u)
        assert.match(kk, /әлде жазатын кез келген адамды ма/u)
        assert.ok(labelsOf(findingsOf('unnamed-accused', reading)[0]?.evidence ?? []).includes(right))
      })
})

const ONE: readonly Trilingual[] = [
  {
    kk: 'Блогер дәрігерлерді қаралап жүр.',
    ru: 'Некий блогер порочит врачей.',
    en: 'A blogger slanders doctors.',
  },
]

const OF_SEVERAL: readonly Trilingual[] = [
  {
    kk: 'Көптеген блогер дәрігерлерді қаралап жүр.',
    ru: 'Каждый блогер порочит врачей.',
    en: 'Every blogger slanders doctors.',
  },
  {
    kk: 'Үш блогер дәрігерлерді қаралап жүр.',
    ru: 'Три блогера порочат врачей.',
    en: 'Many a blogger slanders doctors.',
  },
]

test('of one blogger it is not asked how many of them a decision concerns', () => {
  for (const date of ['2022-05-05', '2023-12-05'])
    for (const [texts, isMany] of [
      ...ONE.map((each) => [each, false] as const),
      ...OF_SEVERAL.map((each) => [each, true] as const),
    ])
      inEach(texts, (text, language) => {
        const { kk, ru, en } = asked('unnamed-accused', read(text, language, date))
        assert.equal(/How many of/u.test(en), isMany, `${text} ${en}`)
        assert.equal(/Скольких/u.test(ru), isMany)
        assert.equal(/нешеуіне/u.test(kk), isMany)
      })
})

test('where no law or no day is known, and of others, neither is asked', () => {
  const unlawful = readerWith(options)
  for (const texts of ACCUSED)
    inEach(texts, (text, language) => {
      const finding = asked('unnamed-accused', unlawful(text, { language, jurisdiction: 'kz' }))
      assert.match(finding.en, /Who specifically is meant\? Which decision/u, text)
    })
  const others: Trilingual = {
    kk: 'Кейбір пайдаланушылар дәрігерлерді қаралап жүр.',
    ru: 'Некоторые пользователи клевещут на врачей.',
    en: 'Certain users slander doctors.',
  }
  inEach(others, (text, language) =>
    assert.match(asked('unnamed-accused', read(text, language)).en, /Who specifically is meant\?/u, text),
  )
})
