import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import type { Finding, Reading } from '../src/reader/reading.ts'
import { asked, findingsOf, inEach, readerWith } from './asked-in-tests.ts'

const read = readerWith()

function readingOf(text: string, language: Tag, body: string, jurisdiction?: string): Reading {
  return read(text, { date: '2024-08-09', language, body, ...(jurisdiction ? { jurisdiction } : {}) })
}

function threat(reading: Reading): Finding {
  const [finding] = findingsOf('threatened-sanction', reading)
  assert.ok(finding)
  return finding
}

const OUTSIDE = {
  ru: 'Министерство иностранных дел Республики Казахстан',
  kk: 'Қазақстан Республикасының Сыртқы істер министрлігі',
  en: 'Ministry of Foreign Affairs of the Republic of Kazakhstan',
} as const

const ABROAD = [
  ['ru', 'Нарушение карается по статье 130 УК ФРГ лишением свободы на срок до пяти лет.'],
  ['ru', 'Нарушение карается по § 130 УК ФРГ лишением свободы на срок до пяти лет.'],
  ['ru', 'Выезжающим в Германию: по статье 130 местного УК грозит до пяти лет лишения свободы.'],
  [
    'ru',
    'По статье 130 уголовного кодекса этой страны такие высказывания караются лишением свободы до пяти лет.',
  ],
  ['kk', 'ГФР ҚК-нің 130-бабы бойынша бес жылға дейін бас бостандығынан айыру жазасы қолданылады.'],
  [
    'kk',
    'Сол елдің Қылмыстық кодексінің 130-бабына сәйкес бес жылға дейін бас бостандығынан айыру көзделген.',
  ],
  [
    'en',
    "Under article 130 of the Criminal Code of the UAE such statements are punishable by up to five years' imprisonment.",
  ],
  [
    'en',
    "Under article 130 of that country's Criminal Code such statements are punishable by up to five years' imprisonment.",
  ],
] as const

for (const [language, text] of ABROAD) {
  test(`the code of another country is not compared with ours: ${text}`, () => {
    const reading = readingOf(text, language, OUTSIDE[language])
    assert.ok(reading.findings.every(({ certainty }) => certainty === 'likely'))
    assert.ok(reading.findings.every(({ evidence }) => evidence.every(({ kind }) => kind !== 'provision')))
    assert.match(
      asked('threatened-sanction', reading).en,
      /\. Which of the acts described here does the provision cited here \(.*\) cover/u,
    )
  })
}

const SECTIONS = [
  [
    'gb',
    'Publishing her name is an offence under section 1 of the Sexual Offences (Amendment) Act 1992 and carries an unlimited fine.',
  ],
  ['nz', 'Anyone who breaches the order faces a fine of up to $5,000 under s 24(2) of the Food Act 2014.'],
  [
    'in',
    'Under Section 505 of the Indian Penal Code, spreading rumours that cause public alarm is punishable with imprisonment of up to three years.',
  ],
  [
    'gb',
    'Spreading such rumours is punishable under Regulation 6 of the Public Health Regulations 2020 by a fine of £200.',
  ],
  [
    'ca',
    'Cyber harassment is punishable by up to ten years under section 264 of the Criminal Code of Canada.',
  ],
  ['us', 'Wire fraud carries up to 20 years in prison (18 U.S.C. § 1343).'],
  ['us', 'Anyone who threatens a judge faces up to five years in prison under 18 U.S.C. § 875(c).'],
] as const

for (const [jurisdiction, text] of SECTIONS) {
  test(`a statute cited by its section is cited: ${text}`, () => {
    const reading = readingOf(text, 'en', 'Ministry', jurisdiction)
    assert.equal(threat(reading).certainty, 'likely')
    assert.match(
      asked('threatened-sanction', reading).en,
      /\. (?:Which of the acts described here does|Is this what|Does) the provision cited here \(.*\) (?:cover|provides for|carry)/u,
    )
  })
}

test('a section of something else, and a rule without a statute, are no citation', () => {
  for (const text of [
    'Whoever violates this faces up to ten years in prison, whatever section of society they come from.',
    'Rule 1 is simple: whoever breaks the law faces up to ten years in prison.',
    'Whoever blocks section 2 of the motorway faces up to ten years in prison.',
  ])
    assert.match(
      asked('threatened-sanction', readingOf(text, 'en', 'Ministry', 'gb')).en,
      /\. Which article/u,
      text,
    )
})

test('a quote keeps the whole of a reference', () => {
  const quoted = [
    [
      'Anyone who breaches the order faces a fine of up to $5,000 under s 24(2)(c) of the Food Act 2014.',
      'en',
    ],
    ['Wire fraud carries up to 20 years in prison (18 U.S.C. § 1343).', 'en'],
    [
      'Распространение заведомо ложной информации карается лишением свободы до 7 лет (ч. 4 ст. 274 УК РК).',
      'ru',
    ],
  ] as const
  for (const [text, language] of quoted)
    assert.equal(threat(readingOf(text, language, OUTSIDE[language])).quote.text, text.slice(0, -1))
})

test('a statute of another country in English is not compared with ours', () => {
  const text =
    'Whoever spreads false information faces up to 30 years in prison under section 5 of the Online Safety Act 2023.'
  const reading = readingOf(text, 'en', OUTSIDE.en)
  assert.ok(threat(reading).evidence.every(({ kind }) => kind === 'not-checked'))
})

const OF_RULE: readonly (readonly ['en' | 'ru' | 'kk', string])[] = [
  ['en', 'Wire fraud carries up to 20 years in prison (18 U.S.C. § 1343).'],
  ['ru', 'За выброс мусора наказывают штрафом по статье 11 Кодекса об административных правонарушениях.'],
  ['kk', 'Қоқыс тастағаны үшін Кодекстің 11-бабы бойынша айыппұл салынады.'],
]

test('where an article that was not read tells its rule, no acts are asked for that it covers', () => {
  for (const [language, text] of OF_RULE)
    assert.match(
      asked('threatened-sanction', readingOf(text, language, 'Ministry', 'us')).en,
      /\. Is this what the provision cited here \(.*\) provides for\? Which elements/u,
      text,
    )
})

const OF_POWER: readonly (readonly ['en' | 'ru' | 'kk', string])[] = [
  ['en', 'The site will be blocked under section 12 of the Broadcasting Act.'],
  ['ru', 'Сайт будет заблокирован по статье 15 Закона об информации.'],
]

test('of what is cited for a measure it is asked whether it allows that, and not which acts it covers', () => {
  for (const [language, text] of OF_POWER)
    assert.match(
      asked('threatened-sanction', readingOf(text, language, 'Ministry', 'us')).en,
      /\. Does the provision cited here \(.*\) allow such a measure here, and on what conditions\?/u,
      text,
    )
})

test('of a country whose acts have sections a section is asked for', () => {
  const ofAct = readingOf(
    'Anyone who breaches the Coastal Waters Act will be arrested.',
    'en',
    'Ministry',
    'gb',
  )
  assert.match(
    asked('threatened-sanction', ofAct).en,
    /\. Which section of which Act carries this liability\?/u,
  )
})

test('of a penalty told of a cited part it is asked where that stands, and in which version, where no day is known', () => {
  inEach(
    {
      kk: 'Желіде өтірік хабар тарады. Қылмыстық кодекстің 274-бабының 2-бөлігі бойынша көрінеу жалған ақпарат таратқан адам бес жылға дейін бас бостандығынан айырылады.',
      ru: 'В сети разошлась ложная новость. По части второй статьи 274 Уголовного кодекса тому, кто распространил заведомо ложную информацию, грозит до пяти лет лишения свободы.',
      en: 'False news went round in the network. Under article 274(2) of the Criminal Code whoever spreads knowingly false information faces up to five years of imprisonment.',
    },
    (text, language) => {
      const { kk, ru, en } = asked('threatened-sanction', read(text, { language }))
      assert.match(en, /carry such a penalty, and in which version\?/u, text)
      assert.match(ru, /такое наказание и в какой редакции/u, text)
      assert.match(kk, /мұндай жаза көзделген бе, қай редакцияда/u, text)
    },
  )
})
