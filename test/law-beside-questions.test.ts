import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trilingual } from '../src/law/law.ts'
import {
  findingsOf,
  inEach,
  labelsOf,
  POLICE_OF_KAZAKHSTAN,
  PROSECUTORS_OF_KAZAKHSTAN,
  readerOn,
  readerWith,
} from './asked-in-tests.ts'

const readingOf = readerOn('2023-05-03', PROSECUTORS_OF_KAZAKHSTAN)

const TRUST: Trilingual = {
  kk: 'Тек ресми дереккөздерге сеніңіздер.',
  ru: 'Верьте исключительно официальным источникам.',
  en: 'Believe official sources only.',
}

test('how soon bodies must answer stands beside the question, by the law of the day', () => {
  inEach(TRUST, (text, language) => {
    const labels = (day: string): string[] =>
      findingsOf('exclusive-trust', readingOf(text, language, day)).flatMap(({ evidence }) =>
        labelsOf(evidence),
      )
    assert.deepEqual(labels('2024-08-19'), [
      'art. 11 of the Law on Access to Information',
      'art. 18 of the 1999 Law on Mass Media',
      'art. 18-1 of the 1999 Law on Mass Media',
    ])
    assert.deepEqual(labels('2024-08-20'), [
      'art. 11 of the Law on Access to Information',
      'art. 35 of the 2024 Law on Mass Media',
      'art. 36 of the 2024 Law on Mass Media',
    ])
    const [finding] = findingsOf('exclusive-trust', readerWith()(text, { language }))
    assert.deepEqual(finding?.evidence, [])
  })
})

const ACCUSED: Trilingual = {
  kk: 'Белгісіз біреулер ұлтаралық араздықты қоздырып жүр.',
  ru: 'Некие лица разжигают межнациональную рознь.',
  en: 'Certain persons are inciting ethnic discord.',
}
const BY = [PROSECUTORS_OF_KAZAKHSTAN, POLICE_OF_KAZAKHSTAN]

test('where a prosecutor or the police accuse somebody of a crime, the presumption of innocence stands beside it', () => {
  inEach(ACCUSED, (text, language) => {
    const labels = (day: string, body: string): string[] =>
      findingsOf('unnamed-accused', readingOf(text, language, day, body)).flatMap(({ evidence }) =>
        labelsOf(evidence),
      )
    for (const body of BY) {
      assert.deepEqual(labels('2026-06-30', body[language]), ['art. 77(3)(1) of the 1995 Constitution'], text)
      assert.deepEqual(labels('2026-07-01', body[language]), ['art. 19(1) of the 2026 Constitution'], text)
    }
    const culture = { kk: 'Мәдениет министрлігі', ru: 'Министерство культуры', en: 'Ministry of Culture' }
    assert.deepEqual(labels('2026-06-30', culture[language]), [])
  })
})

test('no presumption stands beside what is no crime', () => {
  const { evidence } = findingsOf(
    'unnamed-accused',
    readingOf('Отдельные чиновники игнорируют жалобы жителей.', 'ru'),
  )[0] ?? { evidence: [] }
  assert.ok(!labelsOf(evidence).some((label) => label.includes('77(3)')))
})
