import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { asked, findingsOf, readerWith } from './asked-in-tests.ts'

const read = readerWith()

const CONDUCT: Readonly<Record<Tag, string>> = {
  en: 'What conduct does it cover?',
  ru: 'За какие именно деяния?',
  kk: 'Ол нақты қандай әрекеттерге қатысты?',
}

/** Threats that say for what they are. */
const OF_CONDUCT: Readonly<Record<Tag, readonly string[]>> = {
  en: [
    'Spreading such videos is punishable by law.',
    'In case of non-compliance the owner of the site will be fined.',
    'Anyone found guilty of sharing unverified news will be prosecuted.',
    'Strict legal action will be taken against those circulating propaganda.',
    'Bloggers who post such videos will be arrested.',
    'People may be fined for attending the rally.',
    'Anyone who insults an officer will be prosecuted.',
  ],
  ru: [
    'При невыполнении этих требований владельцу канала грозит штраф.',
    'За репост таких записей предусмотрена административная ответственность.',
    'Распространителей слухов привлекут к ответственности.',
    'Лица, распространяющие такие ролики, будут наказаны.',
    'Участникам незаконной акции грозит арест.',
    'За отказ удалить запись предусмотрен штраф.',
    'За публичное распространение под видом достоверной ложной информации о работе городских служб предусмотрена уголовная ответственность.',
    'За оскорбление сотрудника предусмотрена ответственность.',
  ],
  kk: [
    'Талап орындалмаған жағдайда арна иесіне айыппұл салынады.',
    'Мұндай жазба таратқандар жауапқа тартылады.',
    'Рұқсатсыз жиынға қатысқандарға айыппұл салынады.',
    'Тексерілмеген хабар таратқаны үшін жауапкершілік көзделген.',
    'Мұндай видеоны жариялағаны үшін айыппұл салынады.',
    'Полиция қызметкерін қорлағаны үшін жауапкершілік көзделген.',
    'Митинг ұйымдастырғандар жауапқа тартылады.',
  ],
}

/** Threats that do not. */
const OF_NOTHING: Readonly<Record<Tag, readonly string[]>> = {
  en: [
    'The guilty will be punished.',
    'Such acts carry criminal liability.',
    'The culprits will face prosecution.',
    'Nobody will escape punishment.',
    'Offenders will be brought to justice.',
  ],
  ru: [
    'Виновные будут наказаны.',
    'Такие действия влекут уголовную ответственность.',
    'Нарушителям грозит штраф.',
    'Никто не уйдет от ответственности.',
    'Все виновные понесут наказание.',
    'Подобное карается по закону.',
  ],
  kk: [
    'Кінәлілер жазаланады.',
    'Мұндай әрекет үшін қылмыстық жауаптылық көзделген.',
    'Тәртіп бұзушылар жауапқа тартылады.',
    'Ешкім жауапкершіліктен қашып құтылмайды.',
    'Кінәлілерге айыппұл салынады.',
    'Барлық кінәлі жауапқа тартылады.',
  ],
}

for (const [texts, isAsked] of [
  [OF_CONDUCT, false],
  [OF_NOTHING, true],
] as const)
  for (const [language, each] of Object.entries(texts) as [Tag, readonly string[]][])
    for (const text of each)
      test(`a threat is asked for its conduct only where it names none: ${text}`, () => {
        const question = asked('threatened-sanction', read(text, { language }))[language]
        assert.equal(question.includes(CONDUCT[language]), isAsked, question)
      })

const WHO: Readonly<Record<Tag, string>> = {
  en: 'Who specifically is meant?',
  ru: 'О ком именно идет речь?',
  kk: 'Нақты кімді айтып отырсыз?',
}

/** Persons spread something, whatever the medium. */
const BY_PERSONS: readonly (readonly [Tag, string])[] = [
  ['en', 'False messages are being circulated by certain individuals on WhatsApp.'],
  ['en', 'Misinformation is shared by some users in Telegram channels.'],
  ['en', 'Unverified reports are posted in certain channels by some residents.'],
  ['en', 'False claims are being spread in WhatsApp groups by some politicians.'],
  ['en', 'Fake videos are being shared in some groups by anonymous people.'],
  ['en', 'Unverified information is being forwarded in certain groups by provocateurs.'],
  ['ru', 'Некоторыми гражданами распространяются ложные сообщения в мессенджерах.'],
  ['ru', 'В чатах отдельными лицами публикуется недостоверная информация о вакцинах.'],
  ['ru', 'Ложные сведения размещаются в телеграм-каналах неустановленными лицами.'],
  ['ru', 'В сетях отдельными политиками распространяются ложные сведения о выборах.'],
  ['ru', 'В отдельных пабликах некоторыми жителями распространяются ложные сведения.'],
  ['ru', 'Отдельными чиновниками в чатах распространяются ложные слухи.'],
  ['kk', 'Чаттарда белгісіз адамдар жалған хабарлама таратып жатыр.'],
  ['kk', 'Жекелеген тұлғалар арқылы әлеуметтік желіде жалған ақпарат тарап жатыр.'],
  ['kk', 'Кейбір пайдаланушылардың кесірінен желіде жалған ақпарат таралуда.'],
  ['kk', 'Мессенджерлерде кейбір блогерлер арқылы жалған хабарлама тарап жатыр.'],
  ['kk', 'Кейбір азаматтар арқылы чаттарда жалған ақпарат тарап жатыр.'],
  ['kk', 'Желіде кейбір қолданушылардың кесірінен жалған ақпарат тарап жатыр.'],
]
/** Only outlets and channels are named. */
const BY_OUTLETS: readonly (readonly [Tag, string])[] = [
  ['en', 'Unverified information is circulating in certain Telegram channels.'],
  ['en', 'Unverified news is circulating in some anonymous channels.'],
  ['ru', 'В отдельных телеграм-каналах распространяется непроверенная информация о зарплатах врачей.'],
  ['ru', 'В некоторых изданиях публикуются недостоверные сведения о ценах.'],
  ['kk', 'Кейбір сайттарда жалған ақпарат тарап жатыр.'],
  ['kk', 'Жекелеген телеграм-арналарда жалған ақпарат тарап жатыр.'],
]

for (const [texts, isOfPersons] of [
  [BY_PERSONS, true],
  [BY_OUTLETS, false],
] as const)
  for (const [language, text] of texts)
    test(`who is asked of persons, where of outlets: ${text}`, () => {
      const question = asked('unnamed-accused', read(text, { language }))[language]
      assert.equal(question.includes(WHO[language]), isOfPersons, question)
    })

const OFFENCES: Readonly<Record<Tag, string>> = {
  en: "Users' comments have signs of inciting ethnic hatred.",
  ru: 'В комментариях пользователей есть признаки разжигания межнациональной розни.',
  kk: 'Пайдаланушылардың пікірлерінде ұлтаралық араздықты қоздыру белгілері бар.',
}

test('cases are asked for by the procedure of the country, and by no other country’s', () => {
  for (const [language, text] of Object.entries(OFFENCES) as [Tag, string][])
    for (const [jurisdiction, isOfKazakhstan] of [
      ['kz', true],
      ['by', false],
      ['gh', false],
    ] as const) {
      const reading = read(text, { language, date: '2024-03-04', jurisdiction })
      const { kk, ru, en } = asked('unused-power', reading)
      assert.equal(en.includes('offence reports drawn up'), isOfKazakhstan, en)
      assert.equal(en.includes('criminal or administrative proceedings'), !isOfKazakhstan, en)
      assert.equal(ru.includes('досудебные расследования'), isOfKazakhstan, ru)
      assert.equal(kk.includes('сотқа дейінгі'), isOfKazakhstan, kk)
      assert.doesNotMatch(findingsOf('unused-power', reading)[0]?.missing.ru ?? '', /досудебн|протокол/u)
    }
})

test('the procedure of a country is known where the day is not', () => {
  for (const [language, text] of Object.entries(OFFENCES) as [Tag, string][]) {
    const { kk, ru, en } = asked('unused-power', read(text, { language, jurisdiction: 'kz' }))
    assert.match(en, /offence reports drawn up/u)
    assert.match(ru, /досудебные расследования/u)
    assert.match(kk, /сотқа дейінгі тергеп-тексеру/u)
  }
})
