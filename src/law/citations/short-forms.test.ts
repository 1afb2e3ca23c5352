import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import kazakhstan from '../../jurisdictions/kz/jurisdiction.ts'
import type { Tag } from '../law.ts'
import { citedBy } from './cited-in-tests.ts'

const law = kazakhstan.law((word) => [word])

/** As people write them in haste: what they cite in 2022. */
const TABLE: readonly (readonly [Tag, string, string])[] = [
  ['kk', 'ҚК: 174-б.', 'PC 174'],
  ['kk', 'ҚК: 174-б., 274-б.', 'PC 174, PC 274'],
  ['kk', 'ҚК, 174-б. 2-б.', 'PC 174(2)'],
  ['kk', 'ҚК (174-б., 274-б.)', 'PC 174, PC 274'],
  ['kk', 'ҚК 174 (2-бөлігі), 274-баптары', 'PC 174(2), PC 274'],
  ['kk', 'ҚК 174 (1-бөлігі), 274 (2-бөлігі), 405-баптары', 'PC 174(1), PC 274(2), PC 405'],
  ['kk', 'Қылмыстық кодекстің 174 (1-бөлігі) және 274 (2-бөлігі) баптары', 'PC 174(1), PC 274(2)'],
  ['kk', 'ҚК 174 (араздық қоздыру), 274-баптары', 'PC 274'],
  ['kk', 'Қылмыстық кодекстің № 274 бабы', 'PC 274'],
  ['kk', 'ҚК-нің № 174, № 274 баптары', 'PC 174, PC 274'],
  ['kk', '№ 274 бұйрық, ҚК', ''],
  ['kk', 'ҚК 174-тен 176-бапқа дейін', 'PC 174, PC 175, PC 176'],
  ['kk', 'Қылмыстық кодекстің екі бабы — 174 және 274', 'PC 174, PC 274'],
  ['kk', 'Қылмыстық кодекстің үш бабы бойынша: 174, 274, 405', 'PC 174, PC 274, PC 405'],
  ['kk', 'Қылмыстық кодекстің екі бабы 15 жылда өзгерді', ''],
  ['ru', 'от ст. 174 до ст. 176 УК', 'PC 174, PC 175, PC 176'],
  ['ru', 'со ст. 174 по ст. 176 УК РК', 'PC 174, PC 175, PC 176'],
  ['ru', 'перешли от ст. 174 УК к ст. 176 УК', 'PC 174, PC 176'],
  ['ru', '274 УК РК', 'PC 274'],
  ['ru', 'осудили за 274 УК РК', 'PC 274'],
  ['ru', 'по 274 и 174 УК', 'PC 274, PC 174'],
  ['ru', 'обвинение по 274-й, части второй, УК РК', 'PC 274(2)'],
  ['ru', '274 ст. УК РК', 'PC 274'],
  ['ru', '100 УК РК издано', ''],
  ['ru', 'в городе работают 174 УК', ''],
  ['ru', 'по 2 и 3 УК', ''],
  ['ru', 'по делу № 274 УК РК', ''],
  ['ru', 'ул. Гоголя, 174, УК «Дом»', ''],
  ['en', 'from Article 174 to Article 176 of the Criminal Code', 'PC 174, PC 175, PC 176'],
  ['en', 'Art. 274 ¶ 2 of the Criminal Code', 'PC 274(2)'],
  ['en', 'Const., Art. 20 § 1', 'CONST-95 20(1)'],
  ['en', 'Const. art. 20', 'CONST-95 20'],
]

describe('citations as they are written in haste', () => {
  for (const [language, words, expected] of TABLE)
    it(words, () => assert.equal(citedBy(law, language)(words), expected))
})

it('a long number behind «№» takes no longer than others', () => {
  assert.equal(citedBy(law, 'kk')(`ҚК № ${'1'.repeat(5_000)} ${'№ 1 '.repeat(2_000)}`), '')
})
