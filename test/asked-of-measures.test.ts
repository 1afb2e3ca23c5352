import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { POLICE, readerWith } from './asked-in-tests.ts'

/** The questions of a check, in the language of the text. */
function asked(check: string, text: string, language: Tag): readonly string[] {
  const metadata = { date: '2025-06-02', jurisdiction: 'kz', language, body: POLICE[language] }
  return readerWith({ checks: [check] })(text, metadata).questions.map((question) => question.text[language])
}

const BLOCKING: readonly (readonly [Tag, string, RegExp])[] = [
  ['ru', 'Такие сайты будут заблокированы.', /\. Какая норма какого закона дает право на такую меру/u],
  ['kk', 'Мұндай парақшаларды бұғаттауға мәжбүрміз.', /қай заңның қай нормасы құқық береді/u],
  ['en', 'Such pages will be blocked.', /\. Which provision of which law allows such a measure/u],
]

for (const [language, text, question] of BLOCKING)
  test(`to block is a power and no liability: ${text}`, () => {
    const [first] = asked('threatened-sanction', text, language)
    assert.match(first ?? '', question)
  })

test('where somebody is threatened besides, the article is asked for', () => {
  const [first] = asked(
    'threatened-sanction',
    'Сайты заблокируют, а авторы будут привлечены к ответственности.',
    'ru',
  )
  assert.match(first ?? '', /\. Какой статьей/u)
})

const MOVING: readonly (readonly [Tag, string, RegExp])[] = [
  ['kk', 'Кейбір анонимді арналарда расталмаған ақпарат таралуда.', /\. Нақты қай басылымды/u],
  ['en', 'Unconfirmed information is circulating in some channels.', /\. Which outlets/u],
  ['ru', 'В некоторых каналах распространяется неподтвержденная информация.', /\. О каких именно изданиях/u],
]

for (const [language, text, question] of MOVING)
  test(`of information that moves by itself no court is asked for: ${text}`, () => {
    const [first] = asked('unnamed-accused', text, language)
    assert.match(first ?? '', question)
  })

test('who spreads it is asked for as before', () => {
  const [first] = asked('unnamed-accused', 'Некоторые блогеры распространяют ложные сообщения.', 'ru')
  assert.match(first ?? '', /\. О ком именно идет речь/u)
})

const HANDED: readonly (readonly [Tag, string, RegExp])[] = [
  ['ru', 'Министерство передало публикацию издания в полицию.', /\. Какие признаки нарушения/u],
  ['kk', 'Министрлік басылымның мақаласын полицияға жіберді.', /бұзушылықтың қандай белгілері/u],
  ['en', 'The ministry forwarded the report of the outlet to the police.', /\. What signs of a breach/u],
]

for (const [language, text, question] of HANDED)
  test(`of a publication that was handed over the signs are asked for: ${text}`, () => {
    const [first] = asked('ungrounded-measure', text, language)
    assert.match(first ?? '', question)
  })

test('a measure and its second telling are asked about once', () => {
  const [first, second, ...more] = asked(
    'ungrounded-measure',
    'Блогер оштрафован за пост. Журналист задержан у акимата.',
    'ru',
  )
  assert.match(first ?? '', /На какой норме и на чьем решении/u)
  assert.deepEqual([second, ...more], [undefined])
})

const DECIDED: readonly (readonly [Tag, string, RegExp])[] = [
  ['kk', 'Комитеттің шешімімен алты сайт бұғатталды.', /Бұл шешім қай нормаға негізделген/u],
  ['ru', 'Приказом министра доступ к сайту газеты ограничен.', /На какой норме основано это решение/u],
  [
    'en',
    'By decision of the council the newspaper was suspended.',
    /On which provision does this decision rest/u,
  ],
]

for (const [language, text, question] of DECIDED)
  test(`of a measure whose decision is named nobody is asked whose it was: ${text}`, () => {
    const [first] = asked('ungrounded-measure', text, language)
    assert.match(first ?? '', question)
  })
