import assert from 'node:assert/strict'
import { it } from 'node:test'
import kazakhstan from '../../jurisdictions/kz/jurisdiction.ts'
import type { Tag } from '../law.ts'
import { citedBy } from './cited-in-tests.ts'

const law = kazakhstan.law((word) => [word])

/** Language, words, and what they cite. */
const TABLE: readonly (readonly [Tag, string, string])[] = [
  ['en', 'section 180(2) of the Penal Code', 'PC 180(2)'],
  ['en', 'Section 180 of the Criminal Code of the Republic of Kazakhstan', 'PC 180'],
  ['en', 'sections 174 and 180 of the Penal Code', 'PC 174, PC 180'],
  ['en', 'subsection (2) of section 180 of the Penal Code', 'PC 180(2)'],
  ['en', 's. 405 of the Criminal Code', 'PC 405'],
  ['en', 'Section 2 of the Criminal Code', ''],
  ['en', 'Section 12 of the Public Order Act 1986', ''],
  ['en', 'section 295 of the Penal Code of Pakistan', ''],
  ['en', 'section 405 of the Kazakh Penal Code', 'PC 405'],
  ['en', 'PC 405(2)', 'PC 405(2)'],
  ['en', 'CAO 489(2)', 'CAO 489(2)'],
  ['en', '405(2) of the Criminal Code', 'PC 405(2)'],
  ['en', 'his pc, bought under Article 405', ''],
  ['en', 'Article 174 CC RK and Article 489 CAO', 'CAO 489'],
  ['en', 'Article 405(1)-(2) of the Criminal Code', 'PC 405(1), PC 405(2)'],
  [
    'en',
    'The Penal Code contains Article 180, the Administrative Code contains Article 489.',
    'PC 180, CAO 489',
  ],
  ['ru', 'УК знает статью 180, КоАП знает статью 489', 'PC 180, CAO 489'],
  ['ru', 'с 171 по 173 статьи УК', 'PC 171, PC 172, PC 173'],
  ['ru', 'со 174 по 175 статью УК', 'PC 174, PC 175'],
  ['ru', 'с 10 по 20 мая по статье 174 УК', 'PC 174'],
  ['ru', 'пункты 5) и 7) статьи 3 УК', 'PC 3:5, PC 3:7'],
  ['ru', 'в статье 20 (пункт 3) Конституции', 'CONST-95 20(3)'],
  ['ru', 'ст. 174 УК\u037e ст. 489 КоАП', 'PC 174, CAO 489'],
  ['en', 'Penal Code: Art. 174\u037e 180', 'PC 174, PC 180'],
  ['ru', 'КоАП, 73-3', 'CAO 73-3'],
  ['ru', 'КоАП 73-3 ч.2', 'CAO 73-3(2)'],
  ['ru', '73-3 КоАП', 'CAO 73-3'],
  ['ru', '73-3 КоАП ч.2', 'CAO 73-3(2)'],
  ['ru', '274 УК РК ч. 4', 'PC 274(4)'],
  ['ru', '274 УК, ч. 4', 'PC 274(4)'],
  ['ru', 'по 274 УК ч. 4', 'PC 274(4)'],
  ['ru', '274 УК, ч. 3 ст. 174', 'PC 174(3)'],
  ['ru', 'вышло 20 УК, 4 части', ''],
  ['en', '73-3 CAO part 2', 'CAO 73-3(2)'],
  ['ru', 'нарушен КоАП: 456-2, а не УК', 'CAO 456-2'],
  ['ru', 'УК РК, 174, ч. 2 п. 1', 'PC 174(2):1'],
  ['ru', 'По УК, 174 человека осуждены', ''],
  ['ru', 'принят КоАП, 73-3 чел. пострадали', ''],
  ['ru', 'действует УК, 12-15 дел рассмотрено', ''],
  ['ru', 'это новый УК, 12', ''],
  ['en', 'CAO, 73-3', 'CAO 73-3'],
  ['en', 'PC 174 part 2', 'PC 174(2)'],
  ['en', 'Under the Criminal Code, 174 people were convicted', ''],
  ['en', 'part 4 p. 2 of Article 174 of the Criminal Code', 'PC 174(4):2'],
  ['en', 'Article 174 of the Criminal Code, p. 2', 'PC 174'],
  ['kk', 'ӘҚБтК, 73-3', 'CAO 73-3'],
  ['kk', 'ҚК 174, 2-бөлік', 'PC 174(2)'],
  ['kk', 'ҚК, 174 адам сотталды', ''],
  ['kk', 'Қылмыстық кодекстің 3-бабының 5) тармағы', 'PC 3:5'],
]

for (const [language, words, wanted] of TABLE)
  it(words, () => assert.equal(citedBy(law, language)(words), wanted))
