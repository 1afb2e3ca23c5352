import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { factsIn, found, question, readingOf, textOf } from './law-reading-in-tests.ts'

/** An act that the pack does not know, repealed since 2024 by the corpus. */
const THREATS: readonly (readonly [Tag, string, quoted: string])[] = [
  ['ru', 'По статье 1 Закона «О пробном сборе на объявления» виновным грозит штраф.', 'грозит штраф'],
  [
    'kk',
    '«Хабарландыруға салынатын сынақ алымы туралы» Заңның 1-бабы бойынша кінәлілерге айыппұл салынады.',
    'айыппұл салынады',
  ],
]

for (const [language, text, quoted] of THREATS) {
  test(`an act that only the corpus has is cited by its title: ${language}`, () => {
    const reading = readingOf(text, '2022-09-26', language)
    const threat = found(reading, 'threatened-sanction', quoted)
    textOf(factsIn(threat.evidence), 'art. 1 of “О пробном сборе на объявления”', language)
    assert.match(question(reading, threat).ru, /ст\. 1 акта «О пробном сборе на объявления»/u)
    assert.match(
      question(reading, threat).kk,
      /«Хабарландыруға салынатын сынақ алымы туралы» актінің 1-бабы/u,
    )
  })

  test(`that it is gone by the statement's day is told: ${language}`, () => {
    const reading = readingOf(text, '2025-02-01', language)
    const asked = question(reading, found(reading, 'threatened-sanction', quoted))
    assert.match(
      asked.en,
      /Art\. 1 of “О пробном сборе на объявления”: no longer in force .* 1 January 2024/u,
    )
  })
}

test('another act, whose title is longer, is not taken for it', () => {
  const reading = readingOf(
    'По статье 1 Закона «О пробном сборе на объявления и вывески» виновным грозит штраф.',
    '2022-09-26',
  )
  const { evidence } = found(reading, 'threatened-sanction', 'грозит штраф')
  assert.deepEqual(factsIn(evidence), [])
  const [why] = evidence.flatMap((one) => (one.kind === 'not-checked' ? [one.why.en] : []))
  assert.match(why ?? '', /neither in the norm pack nor by its title in the corpus/u)
})
