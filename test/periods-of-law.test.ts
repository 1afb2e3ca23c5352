import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { addCorpus } from '../src/desk/law/add.ts'
import type { Tag } from '../src/law/law.ts'
import {
  asked,
  catalog,
  findingsOf,
  PROSECUTORS,
  PROSECUTORS_OF_KAZAKHSTAN,
  readerOn,
  readerWith,
} from './asked-in-tests.ts'
import { folder } from './law-reading-in-tests.ts'

type Said = readonly (readonly [Tag, string])[]

const readingOf = readerOn('2022-09-26', PROSECUTORS_OF_KAZAKHSTAN)

/** The law has 15 calendar days for an answer and 5 working days for a refusal. */
const WRONG: Said = [
  ['ru', 'По статье 11 Закона «О доступе к информации» ответ дается в течение пятнадцати рабочих дней.'],
  ['ru', 'Ответ дается в течение 10 (десяти) рабочих дней (статья 11 Закона «О доступе к информации»).'],
  ['kk', '«Ақпаратқа қол жеткізу туралы» Заңның 11-бабына сәйкес жауап он бес жұмыс күні ішінде беріледі.'],
  ['kk', '«Ақпаратқа қол жеткізу туралы» Заңның 11-бабына сәйкес жауап 10 жұмыс күнінде беріледі.'],
  ['en', 'Under Article 11 of the Law on Access to Information a reply is given within 15 working days.'],
  [
    'en',
    'Under Article 11 of the Law on Access to Information replies are due no later than ten business days.',
  ],
]

test('days that the cited article does not set are asked for, by their number and by what days they are', () => {
  for (const [language, text] of WRONG) {
    const reading = readingOf(text, language)
    const [finding] = findingsOf('wrong-citation', reading)
    assert.ok(finding, text)
    assert.equal(finding.certainty, 'likely')
    assert.ok(finding.evidence.length > 0)
  }
  const { kk, ru, en } = asked('wrong-citation', readingOf(WRONG[0]?.[1] ?? '', 'ru'))
  assert.match(ru, /15 календарных дней, 5 рабочих дней, 3 рабочих дня\. .*\(15 рабочих дней\)/u)
  assert.match(kk, /күнтізбелік 15 күн, .*\(15 жұмыс күні\)/u)
  assert.match(en, /15 calendar days, .*\(15 working days\)/u)
})

const RIGHT: Said = [
  ['ru', 'По статье 11 Закона «О доступе к информации» ответ дается в течение пятнадцати календарных дней.'],
  ['ru', 'По статье 11 Закона «О доступе к информации» ответ дается в течение 15 дней.'],
  ['ru', 'По статье 11 Закона «О доступе к информации» с продлением отвечают в течение 30 календарных дней.'],
  ['ru', 'За последние 30 дней по статье 11 Закона «О доступе к информации» рассмотрено пять запросов.'],
  [
    'kk',
    '«Ақпаратқа қол жеткізу туралы» Заңның 11-бабына сәйкес жауап күнтізбелік он бес күн ішінде беріледі.',
  ],
  ['en', 'Under Article 11 of the Law on Access to Information a refusal is given within five working days.'],
  [
    'ru',
    'По статье 11 Закона «О доступе к информации» ответ дается за 3 дня до заседания, но в течение 15 дней.',
  ],
  // The article that is cited sets no days.
  ['ru', 'По статье 274 УК РК дело передают в суд в течение 10 рабочих дней.'],
]

test('days that the article sets, and those of an article that sets none, are not asked for', () => {
  for (const [language, text] of RIGHT)
    assert.deepEqual(findingsOf('wrong-citation', readingOf(text, language)), [], text)
})

test('the text of the law tells of days, too, those of the part that is cited', async () => {
  const laws = join(folder, 'days')
  mkdirSync(laws)
  const head = (language: string, title: string): string =>
    `---\nkey: pc\ntitle: ${title}\nlanguage: ${language}\nsince: 2015-01-01\nrank: code\nnumber: 226-V\nadopted: 2014-07-03\n---\n\n`
  writeFileSync(
    join(laws, 'ru.md'),
    `${head('ru', 'Уголовный кодекс')}## Статья 501. Проба\n\n1. Проба подается в течение двадцати пяти рабочих дней.\n2. Ответ дается в течение семи календарных дней.\n`,
  )
  writeFileSync(
    join(laws, 'kk.md'),
    `${head('kk', 'Қылмыстық кодекс')}## 501-бап. Сынақ\n\n1. Сынақ жиырма бес жұмыс күні ішінде беріледі.\n2. Жауап күнтізбелік жеті күн ішінде беріледі.\n`,
  )
  const built = join(folder, 'days-built')
  await addCorpus(catalog, built, laws, { name: 'kz' })
  const read = readerWith({ corpora: built })
  const faults = (language: Tag, text: string) =>
    findingsOf(
      'wrong-citation',
      read(text, { date: '2022-09-26', jurisdiction: 'kz', language, body: PROSECUTORS[language] }),
    ).length
  for (const [language, text, count] of [
    ['ru', 'По части 1 статьи 501 УК РК заявление подается в течение 25 рабочих дней.', 0],
    ['ru', 'По части 1 статьи 501 УК РК заявление подается в течение семи календарных дней.', 1],
    ['ru', 'По статье 501 УК РК заявление подается в течение семи календарных дней.', 0],
    ['kk', 'ҚР ҚК 501-бабының 2-бөлігіне сәйкес жауап жеті жұмыс күні ішінде беріледі.', 1],
    ['kk', 'ҚР ҚК 501-бабының 2-бөлігіне сәйкес жауап күнтізбелік 7 күн ішінде беріледі.', 0],
    ['en', 'Under Article 501(2) of the Criminal Code a reply is given within 25 working days.', 1],
    ['en', 'Under Article 501(2) of the Criminal Code a reply is given within seven calendar days.', 0],
  ] as const)
    assert.equal(faults(language, text), count, text)
})
