import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf, readerWith } from '../../../test/asked-in-tests.ts'
import type { Tag } from '../../law/law.ts'

const read = readerWith({ checks: ['legal-form', 'threatened-sanction'] })

const INSERTED: readonly (readonly [Tag, string])[] = [
  [
    'en',
    'The police chief met the press. Boats without a number will be seized, he warned, and their owners fined.',
  ],
  ['kk', 'Прокурор журналистермен кездесті. Нөмірсіз қайық иелері жазаланады, – деп ескертті ол.'],
]

const OWN: readonly (readonly [Tag, string])[] = [
  ['en', 'The police warned that boats without a number would be seized.'],
  ['en', 'Whoever takes a boat will be arrested, the police chief warned.'],
  ['ru', 'Полиция предупредила, что лодки без номеров заберут.'],
  ['kk', 'Тасқын туралы өтірік айтқандар жауап береді, – деп ескертті полиция.'],
  ['kk', 'Прокурор нөмірсіз қайықтар тәркіленетінін ескертті.'],
]

for (const [language, text] of INSERTED)
  test(`a reporter’s verb inserted into what is said makes no caution of it: ${text}`, () =>
    assert.equal(findingsOf('legal-form', read(text, { language })).length, 0))

for (const [language, text] of OWN)
  test(`an office that warns is told to do so: ${text}`, () =>
    assert.equal(findingsOf('legal-form', read(text, { language })).length, 1))
