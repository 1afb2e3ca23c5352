import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf, readerWith } from '../../../test/asked-in-tests.ts'
import type { Tag } from '../../law/law.ts'

const read = readerWith({ checks: ['call-to-obey'] })

const CALLS: readonly (readonly [Tag, string])[] = [
  ['en', 'We ask that you verify with our office before you publish.'],
  ['en', 'Editors must seek confirmation from the police before reporting on the case.'],
  ['en', 'Bloggers should check every report with the police before posting it.'],
  ['ru', 'Блогеры должны обратиться в полицию до публикации видео.'],
  ['ru', 'Перед публикацией любых цифр уточняйте их у пресс-службы.'],
  ['ru', 'Прежде чем писать о пожаре, редакции обязаны запросить нашу позицию.'],
  ['ru', 'Просим перед публикацией уточнять сведения в нашей пресс-службе.'],
  ['kk', 'Жарияламас бұрын мәліметті министрліктің баспасөз қызметінен анықтап алуды сұраймыз.'],
]

const NO_CALLS: readonly (readonly [Tag, string])[] = [
  ['en', 'The editor had not checked with the ministry before publishing the article.'],
  ['en', 'The ministry must get an opinion from the council before publishing its budget.'],
  ['en', 'It advises media houses to compare notes with the Office before publication.'],
  ['en', 'Applicants must get a certificate from the ministry before posting the parcel.'],
  ['ru', 'Прежде чем писать жалобу, нужно обратиться в акимат.'],
  ['kk', 'Хабарландыру жарияламас бұрын әділет басқармасынан тексеру қажет.'],
  ['ru', 'Министерство должно получить заключение прокуратуры до публикации отчета.'],
  ['kk', 'Редакция материалды жарияламас бұрын полициядан нақтыламаған.'],
]

for (const [language, text] of CALLS)
  test(`whom the press is to ask before it publishes stands above the press: ${text}`, () =>
    assert.equal(findingsOf('call-to-obey', read(text, { language })).length, 1))

for (const [language, text] of NO_CALLS)
  test(`what an editor did, or a body has to do, is no call: ${text}`, () =>
    assert.equal(findingsOf('call-to-obey', read(text, { language })).length, 0))
