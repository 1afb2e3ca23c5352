import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from './asked-in-tests.ts'

test('what is asked behind a dash, and answered behind another on the same line, is put to nobody', () => {
  for (const [language, text] of [
    ['kk', '– Базарда баға күрт өсті. Бақылайсыздар ма? – Қант былтыр 410 теңге еді, биыл 395.'],
    ['kk', 'Көпір ашылды. – Жекелеген белсенділер ақша үшін өтірік айтып жүр ме? – Ондай дерек жоқ.'],
    ['kk', '– Сәлеметсіз бе. – Сәлем. – Кейбір арналар әдейі өтірік таратып жүр ғой? – Келіспеймін.'],
    ['ru', '— Пожаров стало намного больше. Вы согласны? — Нет, их было 90, стало 71.'],
    [
      'ru',
      'Мост открыт. — Говорят, журналисты врут ради денег, верно? — Нет. — А цены? — Их видно на сайте.',
    ],
    ['en', '— Rents have soared. Will you act? — They were 300 euros last May and are 290 now.'],
    ['en', 'The bridge is open. — Certain activists lie for money, do they not? — I know of none.'],
  ] as const)
    assert.deepEqual(asked(language, text), [], text)
})

test('the answer is put to who gives it, and so is what nobody else asks', () => {
  for (const [language, text] of [
    ['kk', '– Не болды? – Кейбір блогерлер әдейі дүрбелең таратып жүр. Көрмейсіз бе? – Көрем.'],
    ['kk', 'Кейбір блогерлер әдейі дүрбелең таратып жүр. Не істеу керек? – Оларға сенбеу керек.'],
    [
      'kk',
      '– Жаңалық көп, – деді министр. – Кейбір блогерлер ақша үшін өтірік айтады. Кімге керек? – Ешкімге.',
    ],
    ['ru', '— Что случилось? — Отдельные блогеры намеренно сеют панику. Вы не видели? — Видел.'],
    ['ru', 'Отдельные блогеры намеренно сеют панику. Что делать? — Не верить им.'],
    ['ru', '— Все спокойно, — сказал аким. — Отдельные блогеры врут ради денег. Зачем? — Не знаю.'],
    ['en', '— What happened? — Some bloggers spread panic on purpose. Have you not seen it? — I have.'],
    ['en', 'Some bloggers spread panic on purpose. What is to be done? — We must not believe them.'],
    ['en', '— All is calm, — said the mayor. — Some bloggers lie for money. Who needs that? — Nobody.'],
  ] as const)
    assert.ok(
      asked(language, text).includes('unnamed-accused') || asked(language, text).includes('imputed-motive'),
      text,
    )
})

test('a question behind its number is the interviewer’s, and a numbered claim is not', () => {
  for (const [language, text, expected] of [
    ['ru', '12. – Почему вы закрыли портал?\n\n– Так решил суд.', []],
    ['kk', '12. – Портал неге жабылды?\n\n– Сот солай шешті.', []],
    ['en', '12. – Why do certain bloggers lie for money?\n\n– Ask them.', []],
    ['ru', '1. – Отдельные блогеры намеренно сеют панику.\n\n– Вода ушла.', ['unnamed-accused']],
    ['en', '1. – Is it so?\n\n– Certain activists lie for money.', ['unnamed-accused']],
  ] as const) {
    const found = asked(language, text)
    assert.deepEqual(
      found.filter((check) => check === 'unnamed-accused'),
      expected,
      text,
    )
    if (expected.length === 0) assert.deepEqual(found, [], text)
  }
})
