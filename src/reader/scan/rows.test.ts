import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'

const read = (await loadCatalog()).reader()

/** What a check quotes; the quote in brackets. */
const ROWS: readonly (readonly [check: string, Tag, marked: string])[] = [
  [
    'threatened-sanction',
    'ru',
    'Нарушение\tСанкция\n[Распространение ложной информации\tнаказывается лишением свободы до 7 лет]\nОскорбление\tштраф',
  ],
  [
    'exclusive-trust',
    'ru',
    'Кому\tЧто делать при сообщениях о чрезвычайной ситуации в своем населенном пункте и районе\n[Граждане\tдоверять только официальным источникам]',
  ],
  ['unmeasured-trend', 'en', 'Kind\tNews\n[False reports have become more frequent\tOnline]\nKind\tOther'],
  [
    'exclusive-trust',
    'ru',
    '1.\tВ целях безопасности\n\t[Граждане обязаны доверять\nтолько официальным источникам].',
  ],
]

for (const [check, language, marked] of ROWS)
  test(`a row of a table is quoted by itself: ${marked}`, () => {
    const [, quote] = /\[([^\]]+)\]/u.exec(marked) as unknown as [string, string]
    const { findings } = read({ id: 'a', text: marked.replace(/[[\]]/gu, ''), sha256: '', language })
    assert.deepEqual(
      findings.filter((one) => one.check === check).map((one) => one.quote.text),
      [quote],
    )
  })
