import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const OUTLET = { en: 'The Coastal Herald', ru: 'Газета «Волна»', kk: '«Толқын» газеті' }

/** An office without a name, in what an outlet reports. */
const OFFICES: readonly (readonly [Tag, text: string, to: string])[] = [
  ['ru', 'Глава ведомства считает, что некоторые журналисты врут.', 'Глава ведомства'],
  ['ru', '«Некоторые журналисты врут», – подчеркнул аким Абайской области.', 'аким Абайской области'],
  [
    'ru',
    '«Некоторые журналисты врут», – заявил глава Тверского района Петров.',
    'глава Тверского района Петров',
  ],
  ['ru', 'На заседании председатель палаты сообщил, что некоторые журналисты врут.', 'председатель палаты'],
  ['ru', '«Некоторые журналисты врут», – добавил в конце встречи ректор.', 'ректор'],
  ['ru', 'По словам представителя комиссии, некоторые журналисты врут.', 'представитель комиссии'],
  ['ru', 'Министр вчера напомнил, что некоторые журналисты врут.', 'Министр'],
  ['ru', 'Министр Сатаев открыл форум. Министр добавил, что некоторые журналисты врут.', 'Министр Сатаев'],
  [
    'ru',
    'Министр Сатаев сказал о школах. Позже министр добавил, что некоторые журналисты врут.',
    'Министр Сатаев',
  ],
  ['kk', '«Кейбір журналистер ақша үшін өтірік жазады», деді депутат.', 'депутат'],
  ['kk', 'Кейбір журналистер ақша үшін өтірік жазады, – деді қала әкімі.', 'қала әкімі'],
  ['kk', 'Ректор кейбір журналистердің ақша үшін өтірік жазатынын мәлімдеді.', 'Ректор'],
  ['kk', 'Дипломаттың сөзінше, кейбір журналистер ақша үшін өтірік жазады.', 'Дипломат'],
  [
    'kk',
    '«Кейбір журналистер ақша үшін өтірік жазады», – деп ескертті комиссия төрағасы.',
    'комиссия төрағасы',
  ],
  ['kk', 'Вице-министр кейбір журналистердің арандатуына ермеуді ескертті.', 'Вице-министр'],
  ['en', '“Some reporters are paid to spread lies,” said the mayor.', 'mayor'],
  [
    'en',
    'The governor of Kilifi county said that some reporters are paid to spread lies.',
    'governor of Kilifi county',
  ],
  [
    'en',
    'The regional commander on Monday said that some reporters are paid to spread lies.',
    'regional commander',
  ],
  ['en', 'According to the deputy director, some reporters are paid to spread lies.', 'deputy director'],
]

for (const [language, text, to] of OFFICES)
  test(`${language}: an office alone is asked, and not the outlet that reports it: ${text}`, () => {
    assert.equal(lastAsked(text, language, { body: OUTLET[language] }), to)
  })

/** Others, who are no office. */
const OTHERS: readonly (readonly [Tag, text: string])[] = [
  ['ru', 'Жена министра сообщила, что некоторые журналисты врут.'],
  ['ru', 'Друг губернатора сообщил, что некоторые журналисты врут.'],
  ['kk', 'Министр келді деп кейбір журналистер ақша үшін өтірік жазады деп тұрғын айтты.'],
  ['en', 'The brother of the mayor said that some reporters are paid to spread lies.'],
  ['en', 'A guest told the minister that some reporters are paid to spread lies.'],
]

for (const [language, text] of OTHERS)
  test(`${language}: an office that only stands nearby is not asked: ${text}`, () => {
    assert.equal(lastAsked(text, language, { body: OUTLET[language] }), OUTLET[language])
  })

test('the own body is asked what its head said', () => {
  const text = 'Министр напомнил, что некоторые журналисты врут.'
  assert.equal(lastAsked(text, 'ru', { body: 'Министерство культуры' }), 'Министерство культуры')
})
