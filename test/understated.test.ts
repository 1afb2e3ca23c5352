import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { addCorpus } from '../src/desk/law/add.ts'
import type { Tag } from '../src/law/law.ts'
import { catalog, PROSECUTORS, readerWith } from './asked-in-tests.ts'
import { folder } from './law-reading-in-tests.ts'
import { ASKED, askedOf, readingOf, type Said } from './penalties-in-tests.ts'

/** Less than the article carries. */
const TOO_LITTLE: Said = [
  ['ru', 'По части 3 статьи 174 УК РК предусмотрено до десяти лет лишения свободы.'],
  ['ru', 'По части 3 статьи 174 УК РК предусмотрено до 15 лет лишения свободы.'],
  ['ru', 'По части 1 статьи 174 УК РК грозит не более пяти лет лишения свободы.'],
  ['ru', 'Часть 4 статьи 274 УК РК предусматривает лишение свободы на срок до пяти лет.'],
  ['ru', 'По части 3 статьи 174 УК РК предусмотрено от пяти до десяти лет лишения свободы.'],
  ['ru', 'По статье 174 УК РК предусмотрено до пяти лет лишения свободы.'],
  ['kk', 'ҚР ҚК 174-бабының 3-бөлігі бойынша он бес жылға дейін бас бостандығынан айыру көзделген.'],
  ['kk', 'ҚР ҚК 174-бабының 1-бөлігінде бес жылға дейін бас бостандығынан айыру көзделген.'],
  ['en', 'Part 3 of Article 174 of the Criminal Code carries up to 15 years of imprisonment.'],
  ['ru', 'За разжигание розни грозит до пяти лет лишения свободы.'],
  ['en', 'Under Article 174(1) of the Criminal Code the penalty is up to five years of imprisonment.'],
]

test('a limit that is less than what the cited article carries is asked for as a greater one is', () => {
  for (const [language, text] of TOO_LITTLE) assert.match(askedOf(language, text), ASKED, text)
})

test('what the article does carry is told beside the term that was said', () => {
  const [asked] = readingOf(TOO_LITTLE[1]?.[1] ?? '', 'ru').questions
  assert.match(asked?.text.ru ?? '', /ч\. 3 ст\. 174 УК РК — от 12 до 20 лет/u)
  assert.match(asked?.text.ru ?? '', /\(до 15 лет\)/u)
  assert.match(asked?.text.kk ?? '', /12 жылдан 20 жылға дейін/u)
  assert.match(asked?.text.en ?? '', /12 to 20 years/u)
})

/** What the article carries, and terms within it that are said to be no limit. */
const CARRIED: Said = [
  ['ru', 'По части 3 статьи 174 УК РК предусмотрено до 20 лет лишения свободы.'],
  ['ru', 'По части 3 статьи 174 УК РК ему грозит 15 лет лишения свободы.'],
  ['ru', 'По части 1 статьи 174 УК РК предусмотрено от 2 до 7 лет лишения свободы.'],
  ['ru', 'По статье 274 УК РК предусмотрено до 3 лет лишения свободы, если это сделано в сетях.'],
  ['ru', 'По частям 1 и 2 статьи 174 УК РК предусмотрено до 7 лет лишения свободы.'],
  ['kk', 'ҚР ҚК 174-бабының 3-бөлігі бойынша жиырма жылға дейін бас бостандығынан айыру көзделген.'],
  ['kk', 'ҚР ҚК 174-бабының 1-бөлігі бойынша жеті жылға дейін бас бостандығынан айыру көзделген.'],
  ['en', 'Part 3 of Article 174 of the Criminal Code carries up to 20 years of imprisonment.'],
  ['en', 'Part 3 of Article 174 of the Criminal Code means 15 years of imprisonment for the organiser.'],
]

test('what the article carries is not asked for', () => {
  for (const [language, text] of CARRIED) assert.doesNotMatch(askedOf(language, text), ASKED, text)
})

test('a fine is said to be a limit where the law has one sum, in one language or in all', async () => {
  const laws = join(folder, 'flat-fines')
  mkdirSync(laws)
  const head = (language: string, title: string): string =>
    `---\nkey: pc\ntitle: ${title}\nlanguage: ${language}\nsince: 2015-01-01\nrank: code\nnumber: 226-V\nadopted: 2014-07-03\n---\n\n`
  writeFileSync(
    join(laws, 'ru.md'),
    `${head('ru', 'Уголовный кодекс')}## Статья 501. Проба\n\n1. Проба –\nнаказывается штрафом в размере до одной тысячи месячных расчетных показателей.\n2. Иная проба –\nнаказывается штрафом в размере двухсот месячных расчетных показателей.\n3. Еще одна проба –\nнаказывается лишением свободы на срок от двенадцати до двадцати лет.\n`,
  )
  writeFileSync(
    join(laws, 'kk.md'),
    `${head('kk', 'Қылмыстық кодекс')}## 501-бап. Сынақ\n\n1. Сынақ –\nбір мың айлық есептік көрсеткіш мөлшерінде айыппұл салуға жазаланады.\n2. Өзге сынақ –\nекі жүз айлық есептік көрсеткіш мөлшерінде айыппұл салуға жазаланады.\n3. Тағы бір сынақ –\nон екі жылдан жиырма жылға дейінгі мерзімге бас бостандығынан айыруға жазаланады.\n`,
  )
  const built = join(folder, 'flat')
  await addCorpus(catalog, built, laws, { name: 'kz' })
  const read = readerWith({ corpora: built, checks: ['threatened-sanction', 'wrong-citation'] })
  const asked = (language: Tag, text: string): string =>
    read(text, { date: '2022-09-26', jurisdiction: 'kz', language, body: PROSECUTORS[language] })
      .questions.map((one) => one.text.en)
      .join('\n')
  for (const [language, text] of [
    ['ru', 'Частью 1 статьи 501 УК РК предусмотрен штраф до 1000 МРП.'],
    ['kk', 'ҚР ҚК 501-бабының 1-бөлігінде 1000 АЕК-ке дейін айыппұл көзделген.'],
    ['en', 'Part 1 of Article 501 of the Criminal Code provides for a fine of up to 1000 MCI.'],
  ] as const) {
    assert.match(asked(language, text), /in the Kazakh text 1000 MCI|1000 MCI in the Kazakh text/u, text)
    assert.match(asked(language, text), /up to 1000 MCI in the Russian text/u, text)
  }
  for (const [language, text] of [
    ['ru', 'Частью 2 статьи 501 УК РК предусмотрен штраф до 200 МРП.'],
    ['kk', 'ҚР ҚК 501-бабының 2-бөлігінде 200 АЕК-ке дейін айыппұл көзделген.'],
    ['en', 'Part 2 of Article 501 of the Criminal Code provides for a fine of up to 200 MCI.'],
    ['ru', 'Частью 3 статьи 501 УК РК предусмотрено до десяти лет лишения свободы.'],
    ['kk', 'ҚР ҚК 501-бабының 3-бөлігінде он жылға дейін бас бостандығынан айыру көзделген.'],
    ['en', 'Part 3 of Article 501 of the Criminal Code provides for up to ten years of imprisonment.'],
  ] as const)
    assert.match(asked(language, text), /penalty named/u, text)
  for (const [language, text] of [
    ['ru', 'Частью 2 статьи 501 УК РК предусмотрен штраф в размере 200 МРП.'],
    ['kk', 'ҚР ҚК 501-бабының 2-бөлігінде 200 АЕК айыппұл көзделген.'],
    ['en', 'Part 2 of Article 501 of the Criminal Code provides for a fine of 200 MCI.'],
    ['ru', 'Частью 1 статьи 501 УК РК предусмотрен штраф 1000 МРП.'],
  ] as const)
    assert.doesNotMatch(asked(language, text), /penalty named/u, text)
})
