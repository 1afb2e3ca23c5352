import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from './asked-in-tests.ts'

test('what a reporter asks aloud behind a question mark is asked of nobody', () => {
  for (const [language, text] of [
    [
      'ru',
      'Наемные бандиты срывают выборы по приказу сверху, вы их остановите? — поинтересовалась журналистка.',
    ],
    ['kk', '– Тролльдер шетелдің тапсырысымен араздық қоздырып жүр, не істейсіз? – деп сұрады тілші.'],
  ] as const)
    assert.deepEqual(asked(language, text), [], text)
})

test('what an official asks aloud is', () => {
  for (const [language, text] of [
    ['ru', 'Тролли сеют рознь по заказу из-за рубежа, что с ними делать? — спросил министр.'],
    ['kk', '– Тролльдер шетелдің тапсырысымен араздық қоздырып жүр, не істейміз? – деп сұрады министр.'],
  ] as const)
    assert.ok(asked(language, text).includes('imputed-motive'), text)
})
