import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf, readerWith } from '../../../test/asked-in-tests.ts'
import type { Tag } from '../../law/law.ts'

const read = readerWith({ checks: ['value-appeal'] })

const ASKED_OF_NOBODY: readonly (readonly [Tag, string])[] = [
  ['en', 'Thank you for staying calm and for your trust in our doctors.'],
  ['en', 'We hope for your understanding and patience in these days.'],
  ['en', 'As the proverb says, a good neighbour is better than a distant relative.'],
  ['ru', 'Ценим дисциплину и понимание, проявленные горожанами во время ремонта.'],
  ['ru', 'Надеемся на ваше понимание и терпение в эти дни.'],
  ['ru', 'Народная мудрость учит, что сплочённое стадо не боится волка.'],
  ['kk', 'Сабыр сақтап, дәрігерлерімізге сенгендеріңізге рақмет.'],
  ['kk', 'Ынтымақ бар жерде ырыс бар, дейді халық даналығы.'],
]

const CALLED_FOR: readonly (readonly [Tag, string])[] = [
  ['en', 'Thank you for coming; let us preserve unity and accord in our town.'],
  ['en', 'As the proverb says, unity is strength, so we call on everyone to preserve unity.'],
  ['ru', 'Разделяем горе семей и призываем всех к единству и терпению.'],
  ['kk', 'Отбасылардың қайғысына ортақтасып, барлығын бірлік пен сабырға шақырамыз.'],
]

for (const [language, text] of ASKED_OF_NOBODY)
  test(`thanks, a courtesy and a saying call on nobody: ${text}`, () =>
    assert.equal(findingsOf('value-appeal', read(text, { language })).length, 0))

for (const [language, text] of CALLED_FOR)
  test(`who is called on beside thanks, condolences or a saying is called on: ${text}`, () =>
    assert.equal(findingsOf('value-appeal', read(text, { language })).length, 1))
