import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, readerWith } from './asked-in-tests.ts'

const readingOf = readerWith()
const SAID = 'Several stations spread destructive content. Anyone who spreads it will be prosecuted.'
const SECTION = /Which section of which Act/u
const SECTION_OF_ACT = /section of which Act/u

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

test('what is a crime, who was charged and what is to be reported is asked of a section of an Act there, too', () => {
  for (const text of [
    'It is a crime to share such gossip on the radio.',
    'Bloggers incite violence against our officers.',
    'We will report the false posts to the prosecutor.',
  ]) {
    const askedBy = (body: string) =>
      readingOf(text, { language: 'en', date: '2026-02-03', body }).questions.map((one) => one.text)
    for (const { kk, ru, en } of askedBy('Uganda Police Force').filter((one) =>
      /section|article/u.test(one.en),
    )) {
      assert.match(en, SECTION_OF_ACT, text)
      assert.doesNotMatch(en, /article/u, text)
      assert.match(ru, /какого закона/u, text)
      assert.match(kk, /қай заңның қай норма/u, text)
    }
    assert.ok(
      askedBy('Uganda Police Force').some(({ en }) => SECTION_OF_ACT.test(en)),
      text,
    )
    assert.ok(
      askedBy('Ministry of Internal Affairs of Georgia').some(({ en }) => /article/u.test(en)),
      text,
    )
  }
})
