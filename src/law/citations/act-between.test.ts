import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import kazakhstan from '../../jurisdictions/kz/jurisdiction.ts'
import { citedBy } from './cited-in-tests.ts'

const cited = citedBy(kazakhstan.law((word) => [word]))

/** The act stands between the word for an article and its numbers, and the sentence goes on. */
const TABLE: readonly (readonly [string, string])[] = [
  ['Распространителям по статьям УК РК 274 и 131 грозит лишение свободы.', 'PC 274, PC 131'],
  ['По статье УК РК 274 грозит лишение свободы', 'PC 274'],
  ['по статье УК 274 возбуждено дело', 'PC 274'],
  ['по статьям УК РК: 274, 131 и 174 предусмотрено лишение свободы', 'PC 274, PC 131, PC 174'],
  ['по статьям УК РК 274 и 131 возбуждено дело, по ст. КоАП 489 – штраф', 'PC 274, PC 131, CAO 489'],
  ['по статьям УК РК 274 (ложная информация) и 131 ему грозит срок', 'PC 274, PC 131'],
  ['по статьям УК 274, 131 Петрову грозит срок', 'PC 274, PC 131'],
  ['в статьях УК РК 5 лет', ''],
  ['по статьям УК РК 274 человека осуждены', ''],
  ['По статьям УК РК 17 осуждено', ''],
  ['По статьям УК РК 2 и 3 протоколов составлено', ''],
  ['По этой статье УК 20 осуждено', ''],
  ['По каждой статье УК 20 сидят', ''],
  ['Under Articles of the Criminal Code 274 and 131 he faces prison', 'PC 274, PC 131'],
  ['under Article of the Criminal Code 274 he faces prison', 'PC 274'],
  ['in articles of the Criminal Code 20 reports', ''],
  ['ҚК баптары 274 және 131 бойынша жаза қолданылады', 'PC 274, PC 131'],
  ['ҚР ҚК баптары: 274, 131 бойынша айыпталды', 'PC 274, PC 131'],
  ['Қылмыстық кодекстің баптары бойынша: 274, 131', 'PC 274, PC 131'],
  ['ҚК баптары бойынша 20 адам сотталды', ''],
  ['ҚК баптары 20 рет өзгерді', ''],
  ['ҚК баптары 274-бап, 131-бап', 'PC 274, PC 131'],
]

describe('an act between the word for an article and its numbers', () => {
  for (const [words, wanted] of TABLE) it(words, () => assert.equal(cited(words), wanted))
})
