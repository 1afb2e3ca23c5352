import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, readerWith } from './asked-in-tests.ts'

const readingOf = readerWith()
const SAID = 'Several stations spread destructive content. Anyone who spreads it will be prosecuted.'
const SECTION = /Which section of which Act/u

/** What is asked about the term and about the threat. */
function bothAsked(text: string, body?: string): readonly string[] {
  const reading = readingOf(text, { language: 'en', date: '2026-02-03', ...(body ? { body } : {}) })
  return ['undefined-term', 'threatened-sanction'].map((check) => asked(check, reading).en)
}

test('a country of common law is asked for the section of an Act, whatever else the text names', () => {
  for (const [body, text] of [
    ['Ghana Police Service', SAID],
    ['Communications Authority of Kenya', SAID],
    [undefined, `LUSAKA, Zambia – ${SAID}`],
    [undefined, `${SAID} The Cyber Security Act applies.`],
  ] as const)
    for (const question of bothAsked(text, body)) assert.match(question, SECTION, text)
})

test('any other country is asked for the article', () => {
  for (const [body, text] of [
    ['Ministry of Internal Affairs of Georgia', SAID],
    [undefined, SAID],
    [undefined, `BERLIN, Germany – ${SAID}`],
  ] as const)
    for (const question of bothAsked(text, body)) assert.match(question, /Which article/u, text)
})

test('in Kazakh and Russian it is the provision of a law', () => {
  const reading = readingOf(SAID, { language: 'en', date: '2026-02-03', body: 'Uganda Police Force' })
  const { kk, ru } = asked('undefined-term', reading)
  assert.match(kk, /қай заңның қай нормасында/u)
  assert.match(ru, /Какой нормой какого закона/u)
})
