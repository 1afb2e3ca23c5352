import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trilingual } from '../src/law/law.ts'
import { asked, inEach, readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['unnamed-accused', 'imputed-motive', 'unused-power'] })

/** What is said of people that no court could decide: a wish, a taste, an attitude. */
const NO_OFFENCE: readonly Trilingual[] = [
  {
    kk: 'Кейбір топтар елдің тыныштығын көре алмай жүр.',
    ru: 'Определенные круги мешают нам жить спокойно.',
    en: 'Certain people would love us to fail at the Asian Games.',
  },
  {
    kk: 'Кейбір кәсіпкерлер шығынын әдейі асырып көрсетіп, өтемақы дәметіп отыр.',
    ru: 'Отдельные фермеры преувеличивают ущерб, чтобы получить компенсацию.',
    en: 'Some farmers exaggerate the number of cattle and get subsidies.',
  },
]

test('of what is no offence no court is asked for, but what was done', () => {
  for (const texts of NO_OFFENCE)
    inEach(texts, (text, language) => {
      const { kk, ru, en } = asked('unnamed-accused', read(text, { language }))
      assert.match(en, /What exactly did they do, and how is that known\?/u, text)
      assert.match(ru, /В чем именно это выразилось и откуда это известно\?/u)
      assert.match(kk, /Бұл нақты неден көрінді, қайдан белгілі\?/u)
      assert.doesNotMatch(en, /court|publications/u)
    })
})

const OFFENCES: readonly Trilingual[] = [
  {
    kk: 'Кейбір блогерлер әдейі өтірік таратып жүр.',
    ru: 'Отдельные каналы распространяют ложь.',
    en: 'Certain channels spread lies.',
  },
  {
    kk: 'Кейбір топтар жастарды заңсыз әрекеттерге итермелеп жүр.',
    ru: 'Провокаторы подталкивают молодежь к противоправным действиям.',
    en: 'Provocateurs incite young people to unlawful acts.',
  },
]

test('where an offence is named the court is asked for', () => {
  for (const texts of OFFENCES)
    inEach(texts, (text, language) =>
      assert.match(asked('unnamed-accused', read(text, { language })).en, /which court/iu, text),
    )
})

test('words against an office are asked for, and no court', () => {
  inEach(
    {
      kk: 'Бір топ белсенді полицияны қаралап жүр.',
      ru: 'Некоторые каналы очерняют полицию.',
      en: 'Some users smear the police.',
    },
    (text, language) => {
      const { en } = asked('unnamed-accused', read(text, { language }))
      assert.match(en, /Which publications or statements exactly/u, text)
      assert.doesNotMatch(en, /court/u)
    },
  )
})

const WITH_MOTIVE: readonly (readonly [Trilingual, RegExp])[] = [
  [
    {
      kk: 'Белгілі бір күштер қоғамды бөлуді көздейді.',
      ru: 'Определенные силы пытаются расколоть наше общество.',
      en: 'Certain forces want to divide us.',
    },
    /Who specifically is meant.*What evidence is there of the (?:purpose|intention) asserted here\?$/u,
  ],
  [
    {
      kk: 'Кейбір блогерлер шетелдің ақшасына өтірік таратып жүр.',
      ru: 'Отдельные блогеры распространяют ложь за деньги из-за рубежа.',
      en: 'Some bloggers spread lies for foreign money.',
    },
    /Who specifically is meant.*Who exactly is paying for this\? What evidence is there of that\?$/u,
  ],
]

test('whoever is accused and said to mean it is asked about once, with one quote', () => {
  for (const [texts, question] of WITH_MOTIVE)
    inEach(texts, (text, language) => {
      const { findings, questions } = read(text, { language })
      const motive = findings.find(({ check }) => check === 'imputed-motive')
      assert.ok(motive, text)
      assert.ok(!questions.some(({ finding }) => finding === motive.id))
      const [first] = questions.filter(({ finding }) =>
        findings.some(({ id, check }) => id === finding && check === 'unnamed-accused'),
      )
      assert.match(first?.text.en ?? '', question, text)
    })
})

test('a motive that is told of later in the text points to the question that asks for both', () => {
  const { findings, questions } = read(
    'Certain forces want to divide us. Their aim is to sow panic before the vote.',
    { language: 'en' },
  )
  const later = findings.find(({ check, claim }) => check === 'imputed-motive' && claim === 2)
  const question = questions.find(({ finding }) => finding === later?.id)
  const at = questions.find(({ finding }) => finding === question?.repeats)
  assert.match(
    at?.text.en ?? '',
    /Who specifically is meant.*What evidence is there of the (?:purpose|intention)/u,
  )
})

test('of forces behind something nobody is asked who pays, nor twice how it is known', () => {
  const behind: Trilingual = {
    kk: 'Мұның артында белгілі бір топтар тұр.',
    ru: 'За этими вбросами стоят внешние силы.',
    en: 'External forces stand behind these rumours.',
  }
  inEach(behind, (text, language) => {
    const { questions } = read(text, { language })
    assert.equal(questions.length, 1, text)
    assert.doesNotMatch(questions[0]?.text.en ?? '', /paying|What evidence/u, text)
  })
})
