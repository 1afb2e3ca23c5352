import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { CITING_NOTHING, shortly } from '../../law/citations/cited-in-tests.ts'
import type { Tag } from '../../law/law.ts'
import { law, SEED } from './law-in-tests.ts'

describe('reads citations', () => {
  const table: readonly (readonly [string, Tag, string])[] = [
    ['ст. 274 УК РК', 'ru', 'PC 274'],
    ['статьей 174 Уголовного кодекса', 'ru', 'PC 174'],
    ['ч. 3 ст. 174', 'ru', ''],
    ['ч. 3 ст. 174 УК', 'ru', 'PC 174(3)'],
    ['частью 3 статьи 174 УК', 'ru', 'PC 174(3)'],
    ['ст. 174 ч. 3 УК РК', 'ru', 'PC 174(3)'],
    ['ст.174 ч.3 УК РК', 'ru', 'PC 174(3)'],
    ['часть вторая статьи 386 УК', 'ru', 'PC 386(2)'],
    ['по второй части статьи 274 УК', 'ru', 'PC 274(2)'],
    ['по 174-й статье Уголовного кодекса', 'ru', 'PC 174'],
    ['п. 3 ст. 143 ГК', 'ru', 'CC1 143(3)'],
    ['статьи 951 ГК РК', 'ru', 'CC2 951'],
    ['подпункт 1) пункта 3 статьи 77 Конституции', 'ru', 'CONST-95 77(3):1'],
    ['п. 2 ч. 2 ст. 174 УК', 'ru', 'PC 174(2):2'],
    ['КоАП ст. 456-2', 'ru', 'CAO 456-2'],
    ['статья 456-2 Кодекса РК об административных правонарушениях', 'ru', 'CAO 456-2'],
    ['в порядке статьи 31 Закона «О прокуратуре»', 'ru', 'PRO17 31'],
    ['ст. 32 УПК РК', 'ru', 'CPC 32'],
    ['привлечь к уголовной ответственности по статье 274', 'ru', 'PC 274'],
    ['статьями 172, 174, 180 УК РК', 'ru', 'PC 172, PC 174, PC 180'],
    ['ст. 174, ч. 3 ст. 180 УК', 'ru', 'PC 174, PC 180(3)'],
    ['УК РК (ст. 274) и КоАП (ст. 456-2)', 'ru', 'PC 274, CAO 456-2'],
    ['ст. 282 УК РФ', 'ru', ''],
    ['статья 282 Уголовного кодекса Российской Федерации', 'ru', ''],
    ['по статье 274 УК, 5 человек осуждены', 'ru', 'PC 274'],
    ['статья в газете о 174 случаях', 'ru', ''],
    ['ҚР ҚК 274-бабы', 'kk', 'PC 274'],
    ['ҚР ҚК-нің 274-бабы бойынша', 'kk', 'PC 274'],
    ['Қылмыстық кодекстің 274-бабының 2-бөлігі', 'kk', 'PC 274(2)'],
    ['Қылмыстық кодекстің 174-бабының үшінші бөлігімен', 'kk', 'PC 174(3)'],
    ['ӘҚБтК 73-3-бабы', 'kk', 'CAO 73-3'],
    ['Әкімшілік құқық бұзушылық туралы кодекстің 456-2-бабы', 'kk', 'CAO 456-2'],
    ['Азаматтық кодекстің 143-бабының 6-тармағы', 'kk', 'CC1 143(6)'],
    ['«Прокуратура туралы» Заңның 31-бабы', 'kk', 'PRO17 31'],
    ['Конституцияның 20-бабы', 'kk', 'CONST-95 20'],
    ['ҚК 172, 174, 180-баптары', 'kk', 'PC 172, PC 174, PC 180'],
    ['Art. 174(3) of the Criminal Code', 'en', 'PC 174(3)'],
    ['Article 174, part 3, of the Criminal Code', 'en', 'PC 174(3)'],
    ['part 3 of Article 174 of the Penal Code', 'en', 'PC 174(3)'],
    ['Article 20 of the Constitution', 'en', 'CONST-95 20'],
    ['paragraph 3 of article 143 of the Civil Code', 'en', 'CC1 143(3)'],
    ['articles 172, 174 and 180 of the Criminal Code', 'en', 'PC 172, PC 174, PC 180'],
    ["under article 31 of the Law on the Prosecutor's Office", 'en', 'PRO17 31'],
    ['Article 456-2 of the Code of Administrative Offenses', 'en', 'CAO 456-2'],
    ['Article 282 of the Criminal Code of Russia', 'en', ''],
    ['an article about 20 people', 'en', ''],
  ]
  for (const [words, language, expected] of table) {
    it(words, () => assert.equal(shortly(law.citations(words, language, SEED)), expected))
  }

  it('leaves the family where no day is given', () => {
    assert.equal(law.cite('статья 20 Конституции', 'ru')?.act, 'CONST')
    assert.equal(law.cite('статья 20 Конституции', 'ru', '2026-07-01')?.act, 'CONST-26')
    assert.equal(law.cite('ничего', 'ru'), undefined)
  })

  it('cites nothing by a long run of pieces without an act', () => {
    for (const piece of CITING_NOTHING)
      assert.deepEqual(law.citations(piece.repeat(20_000), 'ru', SEED), [], piece)
  })
})
