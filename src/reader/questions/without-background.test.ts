import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { readingOf } from '../quotes/quoted-in-tests.ts'

const MEASURE = 'ungrounded-measure'

function asks(text: string, language: Tag): boolean {
  return readingOf(text, language).findings.some(({ check }) => check === MEASURE)
}

/** What an official says, and a measure of which a reporter tells behind that. */
const TOLD: readonly (readonly [Tag, said: string, measure: string])[] = [
  ['ru', '«Дорогу чинят», – сказал аким Иван Петров.', 'В начале месяца в доме журналиста прошел обыск.'],
  ['en', '"The road is open," mayor Ann Kim said.', "Earlier this month a journalist's home was searched."],
  ['kk', '«Жол жөнделуде», – деді әкім Олег Ким.', 'Осы айдың басында журналистің үйінде тінту жүргізілді.'],
]

test('of a measure that a reporter adds behind all that is said nobody is asked', () => {
  for (const [language, said, measure] of TOLD) {
    assert.ok(asks(measure, language), measure)
    assert.ok(!asks(`${said} ${measure}`, language), measure)
    assert.ok(asks(`${measure} ${said}`, language), measure)
  }
})
