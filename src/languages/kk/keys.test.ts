import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keys } from './keys.ts'
import { analyses } from './stemmer.ts'

const shared = (a: string, b: string): boolean => keys(a).some((key) => keys(b).includes(key))

test('forms of one word share a key', () => {
  for (const line of [
    'заң заңның заңына заңдарымыздың заңдағы',
    'құқық құқығы құқықтарын',
    'халық халқы халқының',
    'журналист журналистер журналисті',
    'роль рольдің рольге рольдері',
    'ар арын ардың',
    'үн үні үнін',
    'іс істі ісі ісінде',
    'тарату таратуға таратты таратқан',
    'министрлік министрлігінің',
    'қауіп қаупі',
    'факт фактісі фактілерді',
    'ие иесі иелері иелер иеге иенің иелеріне',
    'ұя ұясы ұялар',
    'аю аюы аюлардың',
  ]) {
    const [lemma = '', ...forms] = line.split(' ')
    for (const form of forms) assert.ok(shared(lemma, form), `${lemma} ${form}: ${keys(form).join(' ')}`)
  }
})

test('derived words share none, unless they are also a form', () => {
  for (const [a, b] of [
    ['қоғам', 'қоғамдық'],
    ['құқық', 'құқықтық'],
    ['заң', 'заңсыз'],
    ['заң', 'заңгер'],
    ['сот', 'сотталушы'],
    ['тарату', 'таратпау'],
    ['ие', 'иек'],
    ['ие', 'иелік'],
    ['ұя', 'ұят'],
    ['ою', 'ояу'],
  ] as const)
    assert.ok(!shared(a, b), `${a} ${b}`)
  assert.deepEqual(keys('заңды').slice(0, 2), ['заңды', 'заң'])
})

test('vowel harmony is kept', () => {
  assert.ok(!keys('заңге').includes('заң'))
  assert.ok(!keys('мектепқа').includes('мектеп'))
})

test('keys are total, never empty, and the same each time', () => {
  const word = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'адгеғзқлмнңртсыіуүйпия-') }))
  fc.assert(
    fc.property(word, (one) => {
      assert.ok(keys(one).length > 0)
      assert.deepEqual(keys(one), keys(one))
      assert.ok(analyses(one).length < 400)
    }),
  )
})

test('a word of 100,000 letters is its own only form', () => {
  for (const part of ['лары', 'ның', '-', 'ды-', 'дағы']) assert.equal(keys(part.repeat(25_000)).length, 1)
})
