import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, POLICE_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2025-11-15', POLICE_OF_KAZAKHSTAN)

/** Laws of which the pack knows nothing, as the question calls them: in the nominative. */
const NAMES = [
  'Референдум туралы конституциялық заңның 12-бабы',
  'Мемлекеттік рәміздер туралы конституциялық заңның 4-бабы',
  'Қазақстан Республикасының Президенті туралы Конституциялық заңның 7-бабы',
]

for (const name of NAMES)
  test(`the name that a law bears before its kind is quoted whole: ${name}`, () => {
    for (const before of ['', 'Ескертеміз: ']) {
      const text = `${before}${name}н бұзғандар Қылмыстық кодекстің 375-бабына сәйкес жауап береді.`
      assert.ok(asked('threatened-sanction', readingOf(text, 'kk')).kk.includes(`(${name})`), text)
    }
  })

test('a name is never cut before the word that closes it', () => {
  const text =
    'Сенатор дауыс беру күні өткен кеңесте аталған ұсақ мәселелер туралы конституциялық заңның 12-бабын бұзғандар Қылмыстық кодекстің 150-бабына сәйкес жауап береді деп ескертті.'
  const { questions } = readingOf(text, 'kk')
  for (const { text: told } of questions) assert.doesNotMatch(told.kk, /«туралы/u)
})
