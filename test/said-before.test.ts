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
    const { en, ru } = asked('recurring-formula', reading)
    assert.match(en, /were said before by .*Umiraliyev.*, 26 September 2022\./u)
    assert.match(ru, /уже звучали: .*Умиралиев.*, 26\.09\.2022\./u)
    const [evidence] = findingsOf('recurring-formula', reading)[0]?.evidence ?? []
    assert.ok(evidence?.kind === 'earlier')
    assert.equal(evidence.date, '2022-09-26')
    assert.match(evidence.note.en, /^Deputy Prosecutor General.*Not verified.*ognialatau\.kz/u)
    assert.doesNotMatch(evidence.note.en, /2022/u, 'the day is told once')
    assert.deepEqual(read(text, known), reading)
  })
})

test('what one source alone tells is told as its word, and what was said stands in the words of the statement', () => {
  inEach(SAID_AGAIN, (text, language) => {
    const body = {
      kk: 'Алматы қаласының полиция департаменті',
      ru: 'Департамент полиции Алматы',
      en: 'Almaty police',
    }
    const reading = read(text, { date: '2024-01-10', language, jurisdiction: 'kz', body: body[language] })
    const { kk, ru, en } = asked('recurring-formula', reading)
    assert.match(kk, /^ognialatau\.kz дерегінше \(басқа дереккөз жоқ\), /u)
    assert.match(ru, /^По сообщению ognialatau\.kz \(других источников нет\), /u)
    assert.match(en, /^According to ognialatau\.kz \(no other source confirms it\), /u)
    const quoted = findingsOf('recurring-formula', reading)[0]?.quote.text ?? ''
    for (const said of [kk, ru, en]) assert.ok(said.includes(quoted), said)
  })
})

const FROM_OUTSIDE: Trilingual = {
  kk: 'Бұл кезек – сырттан жоспарланған әрекет.',
  ru: 'Очереди на заправках — спланированная извне акция.',
  en: 'The queues are an action planned from outside.',
}

test('a day of which the month alone is known is told as a month, in question and ground', () => {
  inEach(FROM_OUTSIDE, (text, language) => {
    const body = PROSECUTORS_OF_KAZAKHSTAN[language]
    const reading = read(text, { date: '2024-01-10', language, body })
    const { kk, ru, en } = asked('recurring-formula', reading)
    assert.match(ru, /^Слова «.*, в октябре 2022 года\./u)
    for (const said of [kk, ru, en]) assert.doesNotMatch(said, /дерегінше|По сообщению|According to/u)
    const [evidence] = findingsOf('recurring-formula', reading)[0]?.evidence ?? []
    assert.ok(evidence?.kind === 'earlier' && evidence.date === undefined)
    assert.match(evidence.note.en, /, in October 2022\. Published by: nur\.kz/u)
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
