import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import loadDictionary from './dictionary.ts'

const { lemmas, sameWord } = loadDictionary()

test('every form leads to its word', () => {
  for (const line of [
    'закон закона законами',
    'право права праву правам',
    'честь чести честей честям',
    'клевета клевет клеветой',
    'информация информаций',
    'судья судьи судей',
    'ложь лжи ложью',
    'гражданин граждане гражданами',
    'законный законного законна законнее',
    'обвиненный обвинен обвинены',
    'распространять распространяет распространяют распространял',
    'распространяться распространяется',
    'писать пишут пишет',
    'блогер блогера блогером блогеры блогеров',
    'фейк фейка фейками',
    'фейковый фейковой фейковые фейкового',
    'репостить репостит репостил',
    'онлайн-платформа онлайн-платформы онлайн-платформ',
    'генерал-майор генерал-майора',
    'грабеж грабежей',
    'семья семей',
    'время времени',
  ]) {
    const [lemma = '', ...forms] = line.split(' ')
    for (const form of forms)
      assert.equal(sameWord(lemma, form), 'lemma', `${lemma} ${form}: ${lemmas(form).join(' ')}`)
  }
})

test('a homograph keeps all its words, the likelier noun first', () => {
  assert.deepEqual(lemmas('правом').slice(0, 2), ['право', 'правый'])
  assert.equal(lemmas('суда')[0], 'суд')
  assert.equal(lemmas('части')[0], 'часть')
  assert.equal(sameWord('правом', 'правый'), 'candidate')
  assert.equal(sameWord('выбор', 'выборы'), 'candidate')
  assert.equal(sameWord('выборы', 'выборами'), 'lemma')
})

test('different words of law stay different', () => {
  for (const line of [
    'закон законный',
    'суд судья судебный',
    'право правило',
    'правый правило',
    'цель целый',
    'лицо лицей',
    'ложь ложе',
    'честь часть',
    'дело деятель',
    'общество общественный',
    'распространить распространять распространение распространяться',
    'обвинять обвиняемый обвинитель',
  ]) {
    const all = line.split(' ')
    for (const a of all) for (const b of all) if (a !== b) assert.equal(sameWord(a, b), null, `${a} ${b}`)
  }
})

test('lemmas are total, never empty, the same each time; sameWord is symmetric', () => {
  const word = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'авгеиклмнопрстуйьыя-') }),
    fc.constantFrom('правом', 'суда', 'дела', 'закон', 'мере'),
  )
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.ok(lemmas(a).length > 0)
      assert.deepEqual(lemmas(a), lemmas(a))
      assert.equal(sameWord(a, a), 'exact')
      assert.equal(sameWord(a, b), sameWord(b, a))
    }),
  )
})

test('a word of 100,000 letters is its own only form', () => {
  assert.equal(lemmas('ами'.repeat(33_334)).length, 1)
  assert.equal(lemmas('-'.repeat(100_000)).length, 1)
})
