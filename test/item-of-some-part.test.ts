import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { askedOf } from './penalties-in-tests.ts'

/** An item alone may be one of any part: a part that carries what is told is asked for, and no mismatch with a part of that number is told. */
const ITEMS: readonly (readonly [Tag, string, RegExp])[] = [
  [
    'kk',
    'Жалған ақпарат таратқандар ҚР Қылмыстық кодексінің 274-бабының 4-тармағы бойынша 3 жылға дейін бас бостандығынан айырылады.',
    /a maximum of 3 years is set only in part 2/u,
  ],
  [
    'ru',
    'Распространителям ложной информации по пункту 4 статьи 274 УК РК грозит до 3 лет лишения свободы.',
    /a maximum of 3 years is set only in part 2/u,
  ],
  [
    'kk',
    'Жалған ақпарат таратқандар ҚР Қылмыстық кодексінің 274-бабының 4-тармағы бойынша 15 жылға дейін бас бостандығынан айырылады.',
    /Under the law: art\. 274 of the Criminal Code, up to 7 years/u,
  ],
  [
    'kk',
    'Жалған ақпарат таратқандар ҚР Қылмыстық кодексінің 274-бабының 4-бөлігі бойынша 2 жылға дейін бас бостандығынан айырылады.',
    /Under the law: art\. 274\(4\) of the Criminal Code/u,
  ],
]

for (const [language, text, expected] of ITEMS)
  test(`${language}: an item that may be one of any part is compared with all of them: ${text}`, () =>
    assert.match(askedOf(language, text), expected))
