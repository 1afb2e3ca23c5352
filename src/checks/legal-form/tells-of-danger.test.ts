import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf, readerWith } from '../../../test/asked-in-tests.ts'
import type { Tag } from '../../law/law.ts'

const read = readerWith({ checks: ['legal-form'] })

const OF_DANGER: readonly (readonly [Tag, string])[] = [
  ['en', 'The Ministry of Interior warned that smoking in bed is dangerous.'],
  ['en', "The prosecutor's office warned that loans without a contract are harmful to borrowers."],
  ['ru', 'Министерство внутренних дел предупредило, что курить в постели опасно.'],
  ['ru', 'Прокуратура предупредила, что займы без договора вредны для заёмщиков.'],
  ['kk', 'Прокуратура шартсыз қарыз алудың зиян екенін ескертті.'],
  ['kk', 'Реттеуші жобаның қаржы пирамидасы екенін ескертті.'],
]

const TO_SOMEBODY: readonly (readonly [Tag, string])[] = [
  ['en', 'The Ministry of Interior warned bloggers that spreading rumours is dangerous and inadmissible.'],
  ['ru', 'Министерство внутренних дел предупредило блогеров, что распространять слухи опасно и недопустимо.'],
  ['kk', 'Ішкі істер министрлігі блогерлерге қауесет тарату қауіпті, оған жол берілмейтінін ескертті.'],
]

for (const [language, text] of OF_DANGER)
  test(`that a thing is dangerous is told to all, and cautions nobody: ${text}`, () =>
    assert.equal(findingsOf('legal-form', read(text, { language })).length, 0))

for (const [language, text] of TO_SOMEBODY)
  test(`whoever is warned off words is cautioned, though they are called dangerous: ${text}`, () =>
    assert.equal(findingsOf('legal-form', read(text, { language })).length, 1))
