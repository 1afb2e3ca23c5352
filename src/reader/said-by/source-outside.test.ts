import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const LIES = {
  en: 'certain reporters are paid to lie',
  ru: 'отдельные журналисты за деньги сеют рознь',
  kk: 'кейбір журналистер ақша үшін өтірік жазады',
}

type Case = readonly [Tag, body: string, text: string, to: string]

/** Who speaks for nobody in the body that reports it: `…` stands for what is said. */
const OUTSIDE: readonly Case[] = [
  [
    'en',
    'Ministry of Foreign Affairs',
    'The consul of a neighbouring state said that ….',
    'consul of a neighbouring state',
  ],
  ['en', 'Ministry of Foreign Affairs of Kazakhstan', 'The envoy of Poland said that ….', 'envoy of Poland'],
  ['en', 'Electoral Commission', 'The UN representative warned that ….', 'UN representative'],
  ['en', 'City Hall', 'The head of the corporation said that ….', 'head of the corporation'],
  ['en', 'Ministry of Education', 'The rector of the university said that ….', 'rector of the university'],
  ['en', 'Police', 'According to the rabbi, ….', 'rabbi'],
  ['ru', 'МИД РК', 'Консул Турции предупредил, что ….', 'Консул Турции'],
  ['ru', 'МИД РК', 'Дипломат соседнего государства отметил, что ….', 'Дипломат соседнего государства'],
  ['ru', 'МИД РК', 'По словам посла Польши, ….', 'посол Польши'],
  ['ru', 'Министерство юстиции', 'Представитель Евросоюза отметил, что ….', 'Представитель Евросоюза'],
  ['ru', 'Акимат Кентау', 'Начальник завода заявил, что ….', 'Начальник завода'],
  ['ru', 'Министерство образования', 'По мнению проректора института, ….', 'проректор института'],
  ['ru', 'МВД', 'По словам муфтия, ….', 'муфтий'],
  ['kk', 'Сыртқы істер министрлігі', 'Көрші елдің елшісінің айтуынша, ….', 'Көрші елдің елшісі'],
  ['kk', 'Экология министрлігі', 'Фабрика басшысының айтуынша, ….', 'Фабрика басшысы'],
  ['kk', 'Білім министрлігі', 'Қазір …, – деді ректор.', 'ректор'],
]

/** The own people, by the same words. */
const WITHIN: readonly Case[] = [
  [
    'en',
    'Ministry of Foreign Affairs of Kazakhstan',
    'The ambassador said that ….',
    'Ministry of Foreign Affairs of Kazakhstan',
  ],
  ['en', 'Ministry of Labour', 'The representative said that ….', 'Ministry of Labour'],
  ['en', 'Kegoc JSC', 'The director of the company said that ….', 'Kegoc JSC'],
  ['ru', 'МИД РК', 'Посол Казахстана в Варшаве заявил, что ….', 'МИД РК'],
  ['ru', 'Министерство юстиции', 'Представитель министерства отметил, что ….', 'Министерство юстиции'],
  ['ru', 'АО «Казпочта»', 'Директор компании заявил, что ….', 'АО «Казпочта»'],
  ['ru', 'Национальный университет', 'Ректор заявил, что ….', 'Национальный университет'],
  ['ru', 'Духовное управление мусульман', 'Имам заявил, что ….', 'Духовное управление мусульман'],
  ['kk', 'Сыртқы істер министрлігі', 'Елшінің айтуынша, ….', 'Сыртқы істер министрлігі'],
  ['kk', 'Ұлттық университет', 'Қазір …, – деді ректор.', 'Ұлттық университет'],
]

for (const [language, body, text, to] of [...OUTSIDE, ...WITHIN])
  test(`${language}: in what ${body} publishes, who speaks for others is asked: ${text}`, () => {
    assert.equal(lastAsked(text.replace('…', LIES[language]), language, { body }), to)
  })
