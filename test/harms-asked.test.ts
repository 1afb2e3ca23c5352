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
    /Which survey or other study shows this/u,
    {
      kk: 'Осындай жазбалардан халықтың сотқа деген сенімі төмендеп жатыр.',
      ru: 'Доверие пациентов к врачам падает из-за этих публикаций.',
      en: 'Trust in the courts is falling because of these articles.',
    },
  ],
  [
    /Which survey, other study or event shows this/u,
    {
      kk: 'Мұндай хабарламалар тұрғындар арасында алаңдаушылық тудырады.',
      ru: 'Такие сообщения вызывают тревогу у жителей.',
      en: 'Such messages cause anxiety among residents.',
    },
  ],
  [
    /Which figures show this harm/u,
    {
      kk: 'Өсек-аяңның кесірінен ажырасу көбейді.',
      ru: 'Из-за этих роликов выросла преступность подростков.',
      en: 'Because of these clips crime among teenagers has grown.',
    },
  ],
  [
    /On which data does this forecast rest/u,
    {
      kk: 'Әйтпесе қоғамда төзімсіздік күшейіп, мемлекеттің беделіне нұқсан келеді.',
      ru: 'Такие ролики подорвут доверие к врачам.',
      en: 'Otherwise such clips will undermine confidence in doctors.',
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

test('where the figures of a rise are asked for, the harm asks for the cause alone', () => {
  const texts = {
    ru: 'Из-за таких постов участились самоубийства.',
    en: 'Because of such posts the number of suicides has grown.',
  }
  const both = readerWith({ checks: ['asserted-harm', 'unmeasured-trend'] })
  for (const [language, text] of Object.entries(texts)) {
    const reading = both(text, { language })
    assert.match(asked('asserted-harm', reading).en, /Which study shows that this is the cause/u)
    assert.equal(findingsOf('unmeasured-trend', reading).length, 1)
  }
})

test('no survey can tell what may yet come of a remark', () => {
  const { en } = asked(
    'asserted-harm',
    read('The comments have the potential to erode public trust in our inspectors.', { language: 'en' }),
  )
  assert.match(en, /Which survey, other study or event shows this/u)
  assert.doesNotMatch(en, /find to be the cause/u)
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

const MORE_THAN_TRUST: Trilingual = {
  kk: 'Мұндай роликтер дәрігерлерге деген сенімді әлсіретіп, қоғамдық қауіпсіздікке қатер төндіреді.',
  ru: 'Эти ролики подрывают доверие к врачам и создают угрозу общественному порядку.',
  en: 'These videos undermine trust in doctors and threaten public order.',
}

test('no survey alone shows what else than trust is harmed', () => {
  inEach(MORE_THAN_TRUST, (text, language) =>
    assert.match(
      asked('asserted-harm', read(text, { language })).en,
      /other study or event shows this|specific cases of such harm/u,
      text,
    ),
  )
})
