import assert from 'node:assert/strict'
import { it } from 'node:test'
import { bound, tied } from './bound.ts'

const together = (words: string): string[] =>
  [...String(bound(words)).matchAll(/<span class="whole">([^<]*)<\/span>/gu)].map(
    ([, held]) => held as string,
  )

it('days, numbers of acts, articles and figures stand on one line', () => {
  for (const [words, held] of [
    ['принято 26 сентября 2022 г.', ['26 сентября 2022 г.']],
    ['с 26 сентября 2022 года', ['26 сентября 2022 года']],
    ['2022 жылғы 26 қыркүйектен бастап', ['2022 жылғы', '26 қыркүйектен']],
    ['since 26 September 2022', ['26 September 2022']],
    ['Закон № 226-V', ['№ 226-V']],
    ['Закон №\u00a0226-V', ['№\u00a0226-V']],
    ['Law No. 226-V', ['No. 226-V']],
    ['kz 2026-11-24', ['2026-11-24']],
    ['по ч. 2 ст. 179 УК РК', ['ч. 2 ст. 179 УК РК']],
    ['штраф до 7000 МРП', ['7000 МРП']],
    ['7000 АЕК-ке дейін', ['7000 АЕК-ке']],
    ['a fine of 160 MCI', ['160 MCI']],
    ['арест до 20 суток', ['20 суток']],
    ['20 тәулікке дейін', ['20 тәулікке']],
    ['arrest for 20 days, work for 400 hours', ['20 days', '400 hours']],
    ['5000 × 3450 ₸ = 17\u00a0250\u00a0000 ₸', ['3450 ₸', '17\u00a0250\u00a0000 ₸']],
    ['a fine of 2,949,000 ₸', ['2,949,000 ₸']],
    ['Закон «О прокуратуре»', ['О прокуратуре']],
    ['осы БАҚ-та', ['БАҚ-та']],
  ] as const)
    assert.deepEqual(together(words), held, words)
})

it('no line begins with a dash', () => {
  assert.deepEqual(together('Айтыс — өнер'), [' —'])
  assert.deepEqual(together('грозит до 7 лет – и штраф'), ['7 лет', ' –'])
  assert.deepEqual(together('— Вы сказали'), [])
  assert.deepEqual(together('наказывается —'), [' —'])
})

it('what is copied stays what was said', () => {
  const words = 'Закон № 226-V от 26 сентября 2022 г. — в силе'
  assert.equal(String(bound(words)).replaceAll(/<[^>]*>/gu, ''), words)
})

it('where no element can stand, spaces hold words together', () => {
  assert.equal(tied('на 26 сентября 2022 г. № 226-V'), 'на 26\u00a0сентября\u00a02022\u00a0г. №\u00a0226-V')
})
