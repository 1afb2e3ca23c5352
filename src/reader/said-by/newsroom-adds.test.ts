import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastQuestion } from './last-asked-in-tests.ts'

const TREND = 'қалада алаяқтық күрт өсті'

for (const lead of [
  'Еске салайық',
  'Еске салсақ',
  'Айта кетелік',
  'Айта кету керек',
  'Айтып өтейік',
  'Атап өтейік',
  'Атап өтсек',
  'Естеріңізге сала кетейік',
  'Бұған дейін хабарлағанымыздай',
])
  test(`what a newsroom adds behind «${lead}» is of nobody whom it tells of, and quoted without that`, () => {
    const text = `Еңбек министрі Асан Үсенов жұмыссыздық туралы айтты.\n${lead}, ${TREND}.`
    const question = lastQuestion(text, 'kk')
    assert.equal(question?.to.kk, 'мәлімдеме авторы')
    assert.ok(!question?.text.kk.includes(lead), question?.text.kk)
  })
