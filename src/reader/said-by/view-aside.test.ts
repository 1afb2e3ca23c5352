import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const BRIEFING = 'В понедельник вице-губернатор области Аскар Омаров провёл брифинг. '

for (const sentence of [
  'Блогеры намеренно лгут, уверен Омаров.',
  'Блогеры, убеждён вице-губернатор, намеренно лгут.',
  'Блогеры, полагает чиновник, намеренно лгут.',
  'Блогеры, как он выразился, намеренно лгут.',
  'Блогеры, как выразился Омаров, намеренно лгут.',
  'Как утверждает вице-губернатор, блогеры намеренно лгут.',
  'Блогеры, по мнению чиновника, намеренно лгут.',
])
  test(`whose view it is, an aside tells: ${sentence}`, () => {
    assert.equal(lastAsked(BRIEFING + sentence, 'ru'), 'Аскар Омаров, вице-губернатор области')
  })

for (const sentence of [
  'Блогеры, как и Омаров, приехали вчера и намеренно лгут.',
  'Блогеры, считают жители, намеренно лгут.',
  'Блогеры, с которыми Омаров спорит, намеренно лгут.',
])
  test(`an aside that tells of nobody’s view, or of others’, is not his: ${sentence}`, () => {
    assert.doesNotMatch(lastAsked(BRIEFING + sentence, 'ru') ?? '', /Омаров/u)
  })

test('a first name that only women have tells for whom a pronoun stands', () => {
  const text =
    'Депутат Гульнар Сейткали зачитала запрос министру Олегу Панину.\n\n— Блогеры намеренно лгут, — возмутилась она.'
  assert.equal(lastAsked(text, 'ru'), 'Гульнар Сейткали, депутат')
})

test('what begins a clause is no part of an office', () => {
  const text =
    'Прошла встреча, на которой советник президента говорил о связи. Блогеры, как он выразился, намеренно лгут.'
  assert.doesNotMatch(lastAsked(text, 'ru') ?? '', /которой/u)
})
