import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keys } from './keys.ts'

const shared = (a: string, b: string): boolean => keys(a).some((key) => keys(b).includes(key))
const ANY = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'абвгдеиклмнопрстуцчшщьыюяй-') }))

test('forms of one word share a key', () => {
  for (const line of [
    'закон закона законом законы законов законами',
    'честь чести честью честей честям',
    'информация информации информаций информациями',
    'распространение распространения распространений распространению',
    'статья статьи статью статьей статей статьями',
    'судья судьи судью судей судьями',
    'общественный общественного общественной общественным общественные',
    'гражданин граждане граждан гражданами',
    'ложь лжи ложью',
    'время времени временем времен',
    'рынок рынка рынков',
    'владелец владельца владельцев',
    'онлайн-платформа онлайн-платформы онлайн-платформах',
  ]) {
    const [lemma = '', ...forms] = line.split(' ')
    for (const form of forms) assert.ok(shared(lemma, form), `${lemma} ${form}: ${keys(form).join(' ')}`)
  }
})

test('words that mean different things in law share none', () => {
  for (const line of [
    'закон законный',
    'суд судья судебный',
    'право правило',
    'правый право',
    'цель целый',
    'лицо лицей',
    'ложь ложе',
    'честь часть',
    'дело деятель',
    'общество общественный',
  ]) {
    const [a = '', ...others] = line.split(' ')
    for (const b of others) assert.ok(!shared(a, b), `${a} ${b}`)
  }
})

test('keys are total, never empty, and the same each time', () => {
  fc.assert(
    fc.property(ANY, (word) => {
      const found = keys(word)
      assert.ok(found.length > 0)
      assert.deepEqual(keys(word), found)
      assert.equal(new Set(found).size, found.length)
    }),
  )
})

test('a word of 100,000 letters is its own only form', () => {
  for (const letter of ['а', 'ми', 'ть', '-', 'ов']) assert.equal(keys(letter.repeat(100_000)).length, 1)
})
