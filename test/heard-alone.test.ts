import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { readerWith } from './asked-in-tests.ts'

/** What is asked where one voice alone is to be heard. */
function askedOf(text: string, language: Tag): readonly string[] {
  const { questions } = readerWith({ checks: ['exclusive-trust'] })(text, { language })
  return questions.map((question) => question.text.en)
}

const LAY: readonly (readonly [Tag, string])[] = [
  ['en', 'About the rash believe the paediatrician and nobody else.'],
  ['en', 'Believers should listen only to the imams of the mosque.'],
  ['ru', 'О сыпи спрашивайте только педиатра.'],
  ['ru', 'Слушать следует исключительно священника прихода.'],
  ['kk', 'Екпе жайлы тек дәрігерге сеніңіздер.'],
  ['kk', 'Жамағат тек мешіт имамына құлақ ассын.'],
]

for (const [language, text] of LAY)
  test(`of those who speak for no authority it is not asked how official sources answer: ${text}`, () => {
    const asked = askedOf(text, language)
    assert.equal(asked.length, 1)
    assert.match(asked[0] ?? '', /Why is nobody else to be heard on this subject\? Which provision forbids/u)
  })

const OFFICIAL: readonly (readonly [Tag, string])[] = [
  ['en', 'About the rash believe the ministry and nobody else.'],
  ['en', 'Parents should trust only the doctors and the official page of the department.'],
  ['ru', 'О сыпи верьте только министерству.'],
  ['ru', 'Доверяйте только врачам и официальным источникам.'],
  ['kk', 'Екпе жайлы тек министрлікке сеніңіздер.'],
]

for (const [language, text] of OFFICIAL)
  test(`of official sources it is asked how they answer: ${text}`, () => {
    assert.match(askedOf(text, language)[0] ?? '', /Which official sources are there on this subject/u)
  })
