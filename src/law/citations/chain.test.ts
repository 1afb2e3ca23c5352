import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import kazakhstan from '../../jurisdictions/kz/jurisdiction.ts'
import { citedBy } from './cited-in-tests.ts'

const cited = citedBy(kazakhstan.law((word) => [word]))

/** Spans of parts, and a note, which is cited by its article. */
const TABLE: readonly (readonly [string, string])[] = [
  ['Примечание к ст. 130 УК РК', 'PC 130'],
  ['примечанию к статье 274 УК РК', 'PC 274'],
  ['from part 1 to part 3 of Article 174 of the Criminal Code', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['с 1 по 3 части статьи 174 УК', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['статья 174 УК, с 1 по 3 части', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['с части 1 по часть 3 статьи 174 УК РК', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['статья 174 УК РК, части с 1 по 3', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['ст. 174 УК РК (с 1 по 3 части)', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['с первой по третью части статьи 174 УК РК', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['from the first to the third part of Article 174 of the Criminal Code', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['Article 174 of the Criminal Code, from part 1 to part 3', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['Parts 1 through 3 of Article 174 of the Criminal Code', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['Part 1 to Part 3 of Article 174 of the Criminal Code', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['ҚК-нің 174-бабының 1-бөлігінен 3-бөлігіне дейін', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['ҚК-нің 174-бабының 1-ден 3-ке дейінгі бөліктері', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['ҚК-нің 174-бабының 1-3-бөліктері', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['ҚК-нің 174-бабының бірінші бөлігінен үшінші бөлігіне дейін', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['ҚК-нің 130-бабына ескертпе', 'PC 130'],
  ['the note to Article 130 of the Criminal Code', 'PC 130'],
  ['по части 1 по части 3 статьи 174 УК', 'PC 174(1), PC 174(3)'],
  ['от части 1 до части 3 статьи 174 УК РК', 'PC 174(1), PC 174(2), PC 174(3)'],
  ['ст. 3 УК, с пункта 5 по пункт 7', 'PC 3(5), PC 3(6), PC 3(7)'],
  ['с 1 января по части 3 статьи 174 УК', 'PC 174(3)'],
  ['from part 1 of Article 174 of the Criminal Code', 'PC 174(1)'],
  ['с части 1 статьи 174 УК', 'PC 174(1)'],
  ['ҚК-нің 174-бабының 1-бөлігінен бастап', 'PC 174(1)'],
  ['ҚК-нің 174-бабының 1-бөлігінен 3-бөлігіне көшті', 'PC 174(1), PC 174(3)'],
]

describe('places from one to another', () => {
  for (const [words, wanted] of TABLE) it(words, () => assert.equal(cited(words), wanted))
})
