import assert from 'node:assert/strict'
import { it } from 'node:test'
import { bound, boundText, tied } from './bound.ts'

const together = (words: string, html: typeof bound = bound): string[] =>
  [...String(html(words)).matchAll(/<span class="whole">([^<]*)<\/span>/gu)].map(([, held]) => held as string)

const HELD = {
  kk: [
    ['2022 жылғы 26 қыркүйектен бастап', ['2022 жылғы', '26 қыркүйектен']],
    ['қалған бөліктерінде, 3–6-бөліктер', ['3–6-бөліктер']],
    ['ҚР ҚК 174-бабының 2-бөлігі', ['ҚР ҚК 174-бабының 2-бөлігі']],
    ['3 жылдан 7 жылға дейін', ['3 жылдан', '7 жылға']],
    ['7000 АЕК-ке дейін', ['7000 АЕК-ке']],
    ['17 250-ден астам, 12,5-тен көп', ['17 250-ден', '12,5-тен']],
    ['20 тәулікке дейін', ['20 тәулікке']],
    ['7000 × 3063 ₸ = 21\u00a0441\u00a0000 ₸', ['7000 × 3063 ₸ =', '21\u00a0441\u00a0000 ₸']],
    ['Нормалар жинағы: kz 2026-11-24', ['kz 2026-11-24']],
    ['08.12.2017 № 11 қаулысы', ['№ 11']],
    ['осы БАҚ-та', ['БАҚ-та']],
    ['қайта жасаңыз: saual doctor --rebuild.', ['--rebuild']],
  ],
  ru: [
    ['принято 26 сентября 2022 г.', ['26 сентября 2022 г.']],
    ['с 26 сентября 2022 года', ['26 сентября 2022 года']],
    ['с 2022-09-26', ['2022-09-26']],
    ['в 2020 году', ['в 2020 году']],
    ['Закон № 226-V', ['№ 226-V']],
    ['Закон №\u00a0226-V', ['№\u00a0226-V']],
    ['по ч. 2 ст. 179 УК РК', ['ч. 2 ст. 179 УК РК']],
    ['по ч. 3 ст. 174 УК.', ['ч. 3 ст. 174 УК']],
    ['ч. 3–6 ст. 174, части 3–6', ['ч. 3–6 ст. 174', 'части 3–6']],
    ['лишение свободы от 3 до 7 лет', ['от 3', 'до 7 лет']],
    ['от 2-х до 5-ти лет', ['от 2-х', 'до 5-ти лет']],
    ['штраф от 2000 до 7000 МРП', ['от 2000', 'до 7000 МРП']],
    ['арест на 20 суток', ['на 20 суток']],
    ['открыто с 8:00 до 20:00', ['с 8:00', 'до 20:00']],
    ['7 лет лишения свободы', ['7 лет']],
    ['5000 × 3450 ₸ = 17\u00a0250\u00a0000 ₸', ['5000 × 3450 ₸ =', '17\u00a0250\u00a0000 ₸']],
    ['Набор норм: kz 2026-11-24. Корпус kz: 5 редакций', ['kz 2026-11-24', '5 редакций']],
    ['от 08.12.2017 № 11', ['от 08.12.2017', '№ 11']],
    ['Закон «О прокуратуре»', ['О прокуратуре']],
    ['финансирование из-за рубежа', ['из-за']],
    ['новый ключ: saual record rotate-key', ['rotate-key']],
  ],
  en: [
    ['since 26 September 2022', ['26 September 2022']],
    ['from 18 to 29 March', ['from 18', '29 March']],
    ['Law No. 226-V', ['No. 226-V']],
    ['resolution no. 11 of 08.12.2017', ['no. 11']],
    ['a fine of 160 MCI', ['160 MCI']],
    ['up to 7 years', ['up to 7 years']],
    ['arrest for 20 days, work for 400 hours', ['20 days', '400 hours']],
    ['imprisonment from 3 to 7 years, 5–10 years', ['from 3', 'to 7 years', '5–10 years']],
    ['the other parts carry less (parts 3–6)', ['parts 3–6']],
    ['7000 × 3063 ₸ = 21,441,000 ₸', ['7000 × 3063 ₸ =', '21,441,000 ₸']],
    ['Norm pack: kz 2026-11-24', ['kz 2026-11-24']],
    ['Run: npm ci --ignore-scripts', ['--ignore-scripts']],
  ],
} as const

for (const [language, cases] of Object.entries(HELD))
  it(`days, numbers of acts, articles and figures stand on one line: ${language}`, () => {
    for (const [words, held] of cases) assert.deepEqual(together(words), held, words)
  })

it('no line of a statement ends with a short word that goes with the next, nor begins with a particle', () => {
  for (const [words, held] of [
    ['обращается к жителям области', ['к жителям']],
    ['порядок и в городе, и на селе', ['и в городе', 'и на селе']],
    ['просит не распространять слухи.', ['не распространять']],
    ['Об этом знает ли он', ['Об этом', 'знает ли']],
    ['по ст. 274 и по статье 174', ['ст. 274', 'и по статье 174']],
    ['он сказал бы то же самое', ['сказал бы', 'то же']],
    ['бұл рас па, ол да солай', ['рас па', 'ол да']],
    ['К сведению: в г. Алматы', ['К сведению']],
    ['a letter to the press', []],
  ] as const)
    assert.deepEqual(together(words, boundText), held, words)
})

it('no line begins with a dash', () => {
  assert.deepEqual(together('Айтыс — өнер'), [' —'])
  assert.deepEqual(together('грозит до 7 лет – и штраф'), ['до 7 лет', ' –'])
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
