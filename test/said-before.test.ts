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
    assert.match(en, /to have been said before by .*Umiraliyev.*, 26 September 2022\./u)
    assert.match(ru, /уже звучали: .*Умиралиев.*, 26\.09\.2022\./u)
    const [evidence] = findingsOf('recurring-formula', reading)[0]?.evidence ?? []
    assert.ok(evidence?.kind === 'earlier')
    assert.equal(evidence.date, '2022-09-26')
    assert.match(evidence.note.en, /^Deputy Prosecutor General.*Not verified.*ognialatau\.kz/u)
    assert.doesNotMatch(evidence.note.en, /2022/u, 'the day is told once')
    assert.deepEqual(read(text, known), reading)
  })
})

test('what one source alone tells is told as reported, the source in the ground, and what was said stands in the words of the statement', () => {
  inEach(SAID_AGAIN, (text, language) => {
    const body = {
      kk: 'Алматы қаласының полиция департаменті',
      ru: 'Департамент полиции Алматы',
      en: 'Almaty police',
    }
    const reading = read(text, { date: '2024-01-10', language, jurisdiction: 'kz', body: body[language] })
    const { kk, ru, en } = asked('recurring-formula', reading)
    assert.match(kk, /^Бұған дейінгі хабарларға қарағанда, /u)
    assert.match(ru, /^Сообщалось, что слова /u)
    assert.match(en, /are reported to have been said before by /u)
    for (const said of [kk, ru, en])
      assert.doesNotMatch(said, /ognialatau/u, 'the source stands in the ground')
    const [ground] = findingsOf('recurring-formula', reading)[0]?.evidence ?? []
    assert.ok(ground?.kind === 'earlier')
    assert.match(ground.note.en, /Not verified, there is only one secondary source: ognialatau\.kz/u)
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

const NO_FORMULA: readonly Trilingual[] = [
  {
    kk: 'Желіде ұлтаралық араздықты қоздыру фактілері байқалады.',
    ru: 'В сети замечены факты разжигания межнациональной розни.',
    en: 'The network is used to incite inter-ethnic discord.',
  },
  {
    kk: 'Ұлтаралық араздықты қоздырғаны үшін Шымкент тұрғыны сотталды.',
    ru: 'За разжигание межнациональной розни житель Шымкента приговорен к двум годам.',
    en: 'A resident of Shymkent was convicted: he tried to incite inter-ethnic discord.',
  },
  {
    kk: 'Сырттан жоспарланған әрекет үшін қылмыстық іс қозғалды.',
    ru: 'Возбуждено уголовное дело: это спланированная извне акция.',
    en: 'A criminal case was opened over an action planned from outside.',
  },
]

test('the name of an offence is no formula, nor is what a case that is told of was about', () => {
  for (const texts of NO_FORMULA)
    inEach(texts, (text, language) => {
      const known = { date: '2024-05-05', language, body: PROSECUTORS_OF_KAZAKHSTAN[language] }
      assert.deepEqual(findingsOf('recurring-formula', read(text, known)), [], text)
    })
})
