import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trilingual } from '../src/law/law.ts'
import { findingsOf, inEach, labelsOf, PROSECUTORS_OF_KAZAKHSTAN, readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['unused-power'] })

const LESSER_FIRST: Trilingual = {
  kk: 'Желіде көрінеу жалған ақпарат таратылуда. Белгісіз біреулер этносаралық араздықты қоздырып жүр.',
  ru: 'В сети распространяется заведомо ложная информация. Неизвестные разжигают межэтническую рознь.',
  en: 'Knowingly false information is being spread. Unknown persons are inciting interethnic hatred.',
}
const GRAVER_FIRST: Trilingual = {
  kk: 'Белгісіз біреулер этносаралық араздықты қоздырып жүр. Желіде көрінеу жалған ақпарат таратылуда.',
  ru: 'Неизвестные разжигают межэтническую рознь. В сети распространяется заведомо ложная информация.',
  en: 'Unknown persons are inciting interethnic hatred. Knowingly false information is being spread.',
}

test('each offence of a text is asked about, the gravest by a question of its own', () => {
  inEach(LESSER_FIRST, (text, language) => {
    const reading = read(text, { date: '2022-09-26', language, body: PROSECUTORS_OF_KAZAKHSTAN[language] })
    const [lesser, graver, ...others] = findingsOf('unused-power', reading)
    assert.ok(lesser && graver && others.length === 0, text)
    assert.ok(labelsOf(lesser.evidence).some((label) => label.startsWith('art. 274')))
    assert.ok(labelsOf(graver.evidence).some((label) => label.startsWith('art. 174')))
    assert.deepEqual(
      reading.questions.map(({ finding, askedAt }) => [finding, askedAt]),
      [
        [lesser.id, undefined],
        [graver.id, undefined],
      ],
    )
  })
})

test('a lesser offence behind a graver one refers back to its question', () => {
  inEach(GRAVER_FIRST, (text, language) => {
    const { questions } = read(text, {
      date: '2022-09-26',
      language,
      body: PROSECUTORS_OF_KAZAKHSTAN[language],
    })
    assert.deepEqual(
      questions.map(({ claim, askedAt }) => [claim, askedAt]),
      [
        [1, undefined],
        [2, 1],
      ],
      text,
    )
  })
})

test('one offence said of twice is one finding', () => {
  const texts: Trilingual = {
    kk: 'Желіде көрінеу жалған ақпарат таратылуда. Мұндай жалған хабарлар топтарда таратылуда.',
    ru: 'В сети распространяется заведомо ложная информация. Такие ложные сообщения распространяют в чатах.',
    en: 'Knowingly false information is being spread. Such false messages are spread in chats.',
  }
  inEach(texts, (text, language) => {
    const reading = read(text, { date: '2022-09-26', language, body: PROSECUTORS_OF_KAZAKHSTAN[language] })
    assert.equal(findingsOf('unused-power', reading).length, 1, text)
  })
})
