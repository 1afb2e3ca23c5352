import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from '../sentence/asked-in-tests.ts'

type Case = readonly [Tag, string]

const isAccused = ([language, text]: Case): boolean => asked(language, text).includes('unnamed-accused')

test('whoever helps is reproached with nothing, however nameless', () => {
  for (const each of [
    ['en', 'The child was carried out of the fire by unknown men.'],
    ['en', 'Certain people put out the fire.'],
    ['kk', 'Баланы өрттен белгісіз адамдар алып шықты.'],
    ['kk', 'Белгісіз адамдар зардап шеккендерге көмектесті.'],
  ] as const satisfies readonly Case[])
    assert.ok(!isAccused(each), each[1])
  assert.ok(!asked('ru', 'Неизвестные спасли водителя из горящей машины.').includes('unnamed-accused'))
})

test('a wrong that is told besides is asked about', () => {
  for (const each of [
    ['ru', 'Неизвестные спасли водителя и ограбили его.'],
    ['ru', 'Некоторые блогеры спасли кошку и распространяют ложь о полиции.'],
    ['kk', 'Кейбір блогерлер мысықты құтқарды, бірақ өтірік таратып жүр.'],
  ] as const satisfies readonly Case[])
    assert.ok(isAccused(each), each[1])
})

test('help that was not given is no good deed', () => {
  for (const each of [
    ['en', 'Certain activists did not put out the fire.'],
    ['kk', 'Белгісіз адамдар өртті сөндірген жоқ.'],
  ] as const satisfies readonly Case[])
    assert.ok(isAccused(each), each[1])
})

test('what is told further of those who helped is asked about', () => {
  for (const each of [
    ['en', 'The driver was rescued by unknown men who hide from the police.'],
    ['ru', 'Ребёнка спасли неизвестные, которые прячутся.'],
  ] as const satisfies readonly Case[])
    assert.ok(isAccused(each), each[1])
})
