import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trilingual } from '../src/law/law.ts'
import { asked, findingsOf, inEach, readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['asserted-harm', 'unused-power'] })

const KINDS: readonly (readonly [RegExp, Trilingual])[] = [
  [
    /On which data does this forecast rest/u,
    {
      kk: 'Мұндай өсектер ерте ме, кеш пе адам өміріне қауіп төндіреді.',
      ru: 'Вопрос времени, когда из-за таких слухов пострадают люди.',
      en: "It's only a matter of time before one of us gets hurt because of these posts.",
    },
  ],
  [
    /Which figures show this harm/u,
    {
      kk: 'Бұл өсектер экономикамызға зиян келтіріп жатыр.',
      ru: 'Эти слухи обескровливают нашу экономику.',
      en: 'Our economy is bleeding because of these rumours.',
    },
  ],
  [
    /Which survey or other study shows this/u,
    {
      kk: 'Жазбалар билікке деген сенімге селкеу түсіруде.',
      ru: 'Доверие к банкам подорвано публикациями.',
      en: 'Confidence in the banks has been shaken by the posts.',
    },
  ],
  [
    /What specific cases of such harm are known/u,
    {
      kk: 'Өсектер халық арасында дүрбелең туғызып отыр.',
      ru: 'Такие слухи вредят экономике и вызывают панику у людей.',
      en: 'Fakes damage the economy and cause panic.',
    },
  ],
]

for (const [question, texts] of KINDS)
  test(`a harm is asked for by what can show it: ${texts.en}`, () => {
    inEach(texts, (text, language) =>
      assert.match(asked('asserted-harm', read(text, { language })).en, question, text),
    )
  })

test('what messages do is another harm than what noise does, and each is asked about', () => {
  inEach(
    {
      kk: 'Өсектер халық арасында дүрбелең туғызып отыр. Зауыттың түтіні балалардың денсаулығына зиян келтіруде.',
      ru: 'Слухи вызывают панику. Шум стройки губит здоровье пенсионеров.',
      en: 'Rumours cause panic among residents. The noise of the construction ruins the health of pensioners.',
    },
    (text, language) => {
      const reading = read(text, { language })
      assert.equal(findingsOf('asserted-harm', reading).length, 2, text)
      assert.ok(reading.questions.every(({ askedAt }) => askedAt === undefined))
    },
  )
})

test('the case of those who extort answers nothing about those who call for pogroms', () => {
  inEach(
    {
      kk: 'Белгісіз біреулер жүргізушілерден ақша бопсалап жүр. Кейбір пайдаланушылар погромға шақырып жүр.',
      ru: 'Отдельные лица вымогают деньги у водителей. Некоторые пользователи призывают к погромам.',
      en: 'Unknown persons extort money from drivers. Some users call for pogroms.',
    },
    (text, language) => {
      const reading = read(text, { language })
      const ids = findingsOf('unused-power', reading).map(({ id }) => id)
      const pointing = reading.questions.filter(
        ({ finding, askedAt }) => ids.includes(finding) && askedAt !== undefined,
      )
      assert.deepEqual(pointing, [], text)
    },
  )
})
