import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const LIES = {
  kk: 'кейбір блогерлер әдейі өтірік таратып жүр',
  ru: 'отдельные блогеры сознательно распространяют ложь',
  en: 'certain bloggers deliberately spread lies',
} as const

/** A subject whose verb of saying is joined to another verb, or parted from it by an adverb; before it another house is named. */
const CASES: readonly (readonly [Tag, text: string, to: string])[] = [
  ['en', 'The police department also called the talk untrue and said that ….', 'police department'],
  [
    'en',
    'The tax committee of the region described the lists as false and added that ….',
    'tax committee of the region',
  ],
  ['en', 'The Energy Minister rejected the talk and added that ….', 'Energy Minister'],
  ['en', "The Attorney General's Office denied the talk and then said that ….", "Attorney General's Office"],
  ['en', 'The fire service denied the talk. It recalled that ….', 'fire service'],
  ['en', 'The police detained a man and the minister said that ….', 'the author of these words'],
  ['ru', 'Департамент полиции также сообщил, что ….', 'Департамент полиции'],
  ['ru', 'Департамент полиции назвал слухи ложью и сообщил, что ….', 'Департамент полиции'],
  ['ru', 'Налоговый комитет также назвал рассказы выдумкой и сообщил, что ….', 'Налоговый комитет'],
  [
    'ru',
    'Департамент полиции Абайской области осудил выдумки и вновь напомнил, что ….',
    'Департамент полиции Абайской области',
  ],
]

const BEFORE = {
  kk: 'Денсаулық сақтау министрлігі қауесетті теріске шығарды.',
  ru: 'Министерство здравоохранения провело рейд.',
  en: 'The Ministry of Health denied the talk.',
} as const

for (const [language, text, to] of CASES)
  test(`${language}: the subject of several verbs says it: ${text}`, () => {
    assert.equal(lastAsked(`${BEFORE[language]}\n\n${text.replace('…', LIES[language])}`, language), to)
  })

/** Whoever is told to speak by a pronoun, by what is done for a house, or by an office before a name with a courtesy. */
const TOLD: readonly (readonly [text: string, to: string])[] = [
  [
    'In view of the row, the Prosecutor’s Office of Turkistan warned residents. They demand that … stop.',
    'Prosecutor’s Office of Turkistan',
  ],
  [
    'Askhat Nurpeisov, who speaks for the health inspectorate, likewise stated that ….',
    'Askhat Nurpeisov, spokesperson for the health inspectorate',
  ],
  [
    'Askhat Nurpeisov, who heads the Customs Committee, told reporters that ….',
    'Askhat Nurpeisov, head of the Customs Committee',
  ],
  ['Askhat Nurpeisov, who lives in Almaty, said that ….', 'Askhat Nurpeisov'],
  [
    '“Now …,” said the communications officer of the district, Ms Thandi Mokoena.',
    'Thandi Mokoena, communications officer of the district',
  ],
  [
    'Mr Sipho Dlamini, the principal, said so. “It is late,” said the district manager, Ms Thandi Mokoena. “Now …,” she added.',
    'Thandi Mokoena, district manager',
  ],
]

for (const [text, to] of TOLD)
  test(`en: whoever says it is found: ${text}`, () => {
    assert.equal(lastAsked(text.replace('…', LIES.en), 'en'), to)
  })
