import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trilingual } from '../src/law/law.ts'
import { asked, findingsOf, inEach, PROSECUTORS_OF_KAZAKHSTAN, readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['recurring-formula'] })

const SAID_AGAIN: Trilingual = {
  kk: 'Оқырмандар, тек ресми ақпарат көздеріне сеніңіздер.',
  ru: 'Читатели, доверяйте только официальным источникам информации.',
  en: 'Readers, trust only official sources of information.',
}

test('of a formula that the pack knows it is told who used it last, when, and where that was read', () => {
  inEach(SAID_AGAIN, (text, language) => {
    const known = { date: '2024-01-10', language, body: PROSECUTORS_OF_KAZAKHSTAN[language] }
    const reading = read(text, known)
    const { en } = asked('recurring-formula', reading)
    assert.match(en, /Umiraliyev.*2022-09-26.*“trust only official sources of information”/u)
    const [evidence] = findingsOf('recurring-formula', reading)[0]?.evidence ?? []
    assert.ok(evidence?.kind === 'earlier')
    assert.equal(evidence.date, '2022-09-26')
    assert.match(evidence.note.en, /Not verified.*ognialatau\.kz/u)
    assert.deepEqual(read(text, known), reading)
  })
})

test('what was said later, in another country or on a day that is not known is not told', () => {
  inEach(SAID_AGAIN, (text, language) => {
    const body = PROSECUTORS_OF_KAZAKHSTAN[language]
    for (const known of [
      { date: '2016-01-10', body },
      { date: '2024-01-10', jurisdiction: 'xa' },
      { date: '2024-01-10' },
      { body },
    ])
      assert.deepEqual(findingsOf('recurring-formula', read(text, { ...known, language })), [], text)
  })
})
