import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trilingual } from '../src/law/law.ts'
import { asked, inEach, readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['unnamed-accused', 'value-appeal'] })

const HABITS: readonly Trilingual[] = [
  {
    kk: 'Кейбір басылымдар үкіметтің саясатын бұрмалап жүр.',
    ru: 'Некоторые издания искажают политику правительства.',
    en: 'Some outlets twist the position of the government.',
  },
  {
    kk: 'Кейбір тілшілер өсек-аяңға құмар.',
    ru: 'Отдельные каналы гонятся за сенсациями и слухами.',
    en: 'Certain journalists tend to publish rumours.',
  },
]

test('no court is asked for where a habit or a taste is blamed', () => {
  for (const texts of HABITS)
    inEach(texts, (text, language) => {
      const { kk, ru, en } = asked('unnamed-accused', read(text, { language }))
      assert.match(en, /Which publications or statements exactly/u, text)
      assert.doesNotMatch(en, /court/u)
      assert.match(ru, /Из каких именно публикаций/u)
      assert.match(kk, /қай жарияланымнан/u)
    })
})

const OFFENCES: readonly Trilingual[] = [
  {
    kk: 'Кейбір блогерлер дәрігерлерге жала жауып жүр.',
    ru: 'Отдельные каналы разжигают межнациональную рознь, искажая факты.',
    en: 'Some bloggers exaggerate and incite ethnic hatred.',
  },
  {
    kk: 'Кейбір парақшалар айқай-шуға құмар, ұстаздарға жала жауып жүр.',
    ru: 'Некоторые каналы гонятся за хайпом и клевещут на учителей.',
    en: 'Certain bloggers chase scandals and slander teachers.',
  },
  {
    kk: 'Кейбір блогерлер кәсіпкерлерді бопсалауға үйренген.',
    ru: 'Отдельные блогеры привыкли вымогать деньги у предпринимателей.',
    en: 'Some bloggers love to extort money from traders.',
  },
]

test('where an offence is told it is, whatever the taste beside it', () => {
  for (const texts of OFFENCES)
    inEach(texts, (text, language) =>
      assert.match(asked('unnamed-accused', read(text, { language })).en, /which court/iu, text),
    )
})

const VIRTUES: readonly Trilingual[] = [
  {
    kk: 'Тілшілерді әдепке, ар-ұятқа шақырамыз.',
    ru: 'Призываем журналистов помнить о совести и порядочности.',
    en: 'We call on reporters to remember their conscience.',
  },
  {
    kk: 'Әдепті әрі байыпты болыңыздар.',
    ru: 'Будьте мудры и уважительны.',
    en: 'Be wise and courteous, dear friends.',
  },
]

test('of a virtue that is called on no measures are asked, but what gave rise to it', () => {
  for (const texts of VIRTUES)
    inEach(texts, (text, language) => {
      const { kk, ru, en } = asked('value-appeal', read(text, { language }))
      assert.match(en, /Whose conduct exactly gave rise/u, text)
      assert.match(ru, /Чье именно поведение/u)
      assert.match(kk, /кімнің қандай әрекеті/u)
    })
})

test('that a rule was breached is asked, and not taken for granted', () => {
  for (const texts of VIRTUES)
    inEach(texts, (text, language) => {
      const { kk, ru, en } = asked('value-appeal', read(text, { language }))
      assert.match(en, /Did it breach any rule/u, text)
      assert.match(ru, /Нарушено ли при этом/u)
      assert.match(kk, /қайшы ма/u)
    })
})

const OF_PRESS: readonly Trilingual[] = [
  {
    kk: 'Редакциялар ел бірлігін ойлауы тиіс.',
    ru: 'Редакции должны помнить о единстве народа.',
    en: 'Editors should put the unity of the nation first.',
  },
  {
    kk: 'Барлығыңызды жауапкершілік танытуға шақырамыз.',
    ru: 'Призываем всех проявить ответственность.',
    en: 'We call on everyone to act responsibly.',
  },
]

test('no measures stand behind what is demanded of the press, nor behind a call to be responsible', () => {
  for (const texts of OF_PRESS)
    inEach(texts, (text, language) =>
      assert.match(
        asked('value-appeal', read(text, { language })).en,
        /Whose conduct exactly gave rise/u,
        text,
      ),
    )
})

const NEEDS: readonly Trilingual[] = [
  {
    kk: 'Барша халықты бірлікке, сабырға шақырамыз.',
    ru: 'Призываем всех к спокойствию, единству и уважению.',
    en: 'We call on everyone to stay calm, united and respectful.',
  },
  {
    kk: 'Тұрғындарды төзімді болуға шақырамыз.',
    ru: 'Просим жителей проявить терпение.',
    en: 'We ask residents to show patience.',
  },
]

test('of calm and patience they are', () => {
  for (const texts of NEEDS)
    inEach(texts, (text, language) =>
      assert.match(asked('value-appeal', read(text, { language })).en, /specific measures/u, text),
    )
})

const CHERISHED: readonly Trilingual[] = [
  {
    kk: 'Азаматтарды отансүйгіштікке шақырамыз.',
    ru: 'Призываем молодежь к патриотизму и ответственности.',
    en: 'We call on young people to show patriotism and responsibility.',
  },
  {
    kk: 'Ел бірлігі мен ынтымағын сақтайық.',
    ru: 'Берегите мир и согласие в нашем доме.',
    en: 'Let us preserve peace and unity in our country.',
  },
]

test('nobody takes measures for what others are to cherish', () => {
  for (const texts of CHERISHED)
    inEach(texts, (text, language) =>
      assert.match(
        asked('value-appeal', read(text, { language })).en,
        /Whose conduct exactly gave rise/u,
        text,
      ),
    )
})

test('of a faith it is asked by what right, of silence what is not to be said', () => {
  for (const [question, texts] of [
    [
      /Under which provision do officials call on people to keep a faith/u,
      {
        kk: 'Ата-баба дініне берік болуға шақырамыз.',
        ru: 'Призываю держаться веры отцов.',
        en: 'She called on the audience to hold on to the faith of their fathers.',
      },
    ],
    [
      /Does this mean that people are to keep silent/u,
      {
        kk: 'Үндемеу – нағыз отансүйгіштік.',
        ru: 'Любовь к родине – это умение вовремя промолчать.',
        en: 'Patriotism is silence at the right moment.',
      },
    ],
  ] as const)
    inEach(texts, (text, language) =>
      assert.match(asked('value-appeal', read(text, { language })).en, question, text),
    )
})

test('good manners are no faith, though Kazakh names them after one', () => {
  const said = read('Жастарды имандылық пен әдептілікке шақырамыз.', { language: 'kk' })
  assert.doesNotMatch(asked('value-appeal', said).en, /keep a faith/u)
})

test('an appeal to calm beside which it is told what is done, and when, is not asked for measures', () => {
  for (const texts of [
    {
      kk: 'Сабыр сақтаңыздар: жөндеу 15 қазанда бітеді, оған 120 млн теңге бөлінді.',
      ru: 'Просим набраться терпения: ремонт закончат 15 октября, на это выделено 120 млн тенге.',
      en: 'Keep calm: 300 people were evacuated and five shelters are open.',
    },
    {
      kk: 'Сабыр сақтаңыздар, 300 адам көшірілді, бес пункт ашылды.',
      ru: 'Сохраняйте спокойствие, эвакуировано 300 человек, развёрнуто пять пунктов приёма.',
      en: 'Be patient: repairs will end on 15 October, 120 million tenge were allocated.',
    },
  ])
    inEach(texts, (text, language) => assert.deepEqual(read(text, { language }).findings, [], text))
})

test('a figure of something else tells no measure', () => {
  inEach(
    {
      kk: 'Сабыр сақтаңыздар, біз 12 арандатушыны ұстадық.',
      ru: 'Сохраняйте спокойствие, 9 мая мы покажем наше единство.',
      en: 'Keep calm: our 20 million people are one.',
    },
    (text, language) => assert.ok(read(text, { language }).findings.length > 0, text),
  )
})

const PLANS: Trilingual = {
  kk: 'Кейбір топтар базарды өртеуді жоспарлап отыр.',
  ru: 'Отдельные группы намерены поджечь рынок.',
  en: 'Certain groups intend to burn down the market.',
}

test('of what is only planned no court is asked, but on what information it rests', () => {
  inEach(PLANS, (text, language) => {
    const { kk, ru, en } = asked('unnamed-accused', read(text, { language }))
    assert.match(en, /On what information does this rest/u, text)
    assert.doesNotMatch(en, /court/u)
    assert.match(ru, /На каких сведениях это основано/u)
    assert.match(kk, /қандай мәліметке сүйенеді/u)
  })
})
