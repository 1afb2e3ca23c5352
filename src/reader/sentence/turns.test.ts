import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from './asked-in-tests.ts'

test('an answer on the line of its question is the official’s, whether or not the question has its mark', () => {
  for (const [language, text] of [
    [
      'kk',
      'Сұрақ: Жұрт мазасызданып жүр. Жауап: Кейбір блогерлер әдейі дүрбелең таратып жүр.\nСұрақ: Дерек бар ма? Жауап: Бар.',
    ],
    ['kk', 'Сұрақ: Жағдайды айтыңыз. Жауап: Кейбір белсенділер ақша үшін өтірік айтады. Сұрақ: Рақмет.'],
    [
      'ru',
      'Вопрос: Родители тревожатся. Ответ: Отдельные блогеры намеренно сеют панику.\nВопрос: Есть данные? Ответ: Есть.',
    ],
    ['ru', 'В: Расскажите об этом. О: Отдельные активисты намеренно врут ради денег.\nВ: Спасибо. О: И вам.'],
    [
      'en',
      'Question: Parents worry. Answer: Some bloggers spread panic on purpose.\nQuestion: Any data? Answer: Yes.',
    ],
    ['en', 'Q: Tell us of it. A: Certain activists lie for money.\nQ: Thank you. A: You too.'],
  ] as const)
    assert.ok(asked(language, text).includes('unnamed-accused'), text)
})

test('a question on the line of another answer, or without its mark, is put to nobody', () => {
  for (const [language, text] of [
    ['kk', 'Сұрақ: Кейбір белсенділер ақша үшін өтірік айтады. Жауап: Ондай дерек жоқ.'],
    ['kk', 'Сұрақ: Не жаңалық? Жауап: Жоқ. Сұрақ: Кейбір блогерлер әдейі дүрбелең таратып жүр. Жауап: Жоқ.'],
    ['ru', 'Вопрос: Отдельные активисты намеренно врут ради денег. Ответ: Мне это неизвестно.'],
    ['ru', 'Вопрос: Что нового? Ответ: Ничего. Вопрос: Отдельные блогеры намеренно сеют панику. Ответ: Нет.'],
    ['en', 'Question: Certain activists lie for money. Answer: I know of none.'],
    ['en', 'Question: What is new? Answer: Nothing. Question: Some bloggers spread panic. Answer: No.'],
  ] as const)
    assert.deepEqual(asked(language, text), [], text)
})

test('a host who closes a briefing of journalists speaks for its body, and one who asks all questions does not', () => {
  for (const [language, text, expected] of [
    [
      'en',
      'Moderator: Let us begin.\n\nJane Wanjiru: The bridge is open.\n\nReporter: Since when?\n\nJane Wanjiru: Monday.\n\nModerator: Anything else? Then rely solely on the county website.',
      ['exclusive-trust'],
    ],
    ['en', 'Host: Before we part: rely solely on the county website.', ['exclusive-trust']],
    [
      'en',
      'Host: Is the bridge open?\n\nJane Wanjiru: It is.\n\nHost: Thank you. Dear viewers, rely solely on our website.',
      [],
    ],
    ['en', 'Moderator: Certain bloggers lie for money. Why?\n\nJane Wanjiru: We do not know.', []],
    [
      'ru',
      'Модератор: Начнём.\n\nОлег Панин: Мост открыт.\n\nКорреспондент: Давно?\n\nОлег Панин: С понедельника.\n\nМодератор: Ещё вопросы? Тогда верьте только сайту акимата.',
      ['exclusive-trust'],
    ],
    [
      'ru',
      'Ведущий: Мост открыт?\n\nОлег Панин: Да, с понедельника.\n\nВедущий: Спасибо. Зрители, верьте только нашему сайту.',
      [],
    ],
    [
      'kk',
      'Модератор: Бастайық.\n\nСамат Оспанов: Көпір ашық.\n\nТілші: Қашаннан?\n\nСамат Оспанов: Дүйсенбіден.\n\nМодератор: Сұрақ бар ма? Онда тек әкімдік сайтына сеніңіздер.',
      ['exclusive-trust'],
    ],
    [
      'kk',
      'Жүргізуші: Көпір ашық па?\n\nСамат Оспанов: Иә.\n\nЖүргізуші: Рақмет. Көрермендер, тек біздің сайтқа сеніңіздер.',
      [],
    ],
  ] as const)
    assert.deepEqual(asked(language, text), expected, text)
})

test('what a citizen heard and asks about, or a journalist asks for an outlet, is put to nobody', () => {
  for (const [language, text, expected] of [
    ['en', 'I was told that bloggers will be jailed for jokes. Is it true?\n\nIt is not.', []],
    ['en', 'My neighbour says that whoever criticises the mayor will be jailed. Can that be?\n\nNo.', []],
    [
      'en',
      'I was told of it. Bloggers will be jailed for lies.\n\nThe bridge is open.',
      ['threatened-sanction'],
    ],
    ['en', 'Bloggers will be jailed for lies. Is it clear?\n\nThe bridge is open.', ['threatened-sanction']],
    ['ru', 'Мне сказали, что за шутки о мэре посадят на год. Это правда?\n\nНет, это слух.', []],
    ['ru', 'За ложь о мэре посадят на год. Всё ясно?\n\nМост открыт.', ['threatened-sanction']],
    ['kk', 'Маған өтірік жазған блогерлер сотталады деді. Рас па?\n\nЖоқ.', []],
    ['kk', 'Өтірік жазған блогерлер сотталады. Түсінікті ме?\n\nКөпір ашық.', ['threatened-sanction']],
    [
      'ru',
      'Олег Панин: Вода ушла.\n\nИва Керн, «Полдень»: Кто виноват? Отдельные блогеры намеренно сеют панику.\n\nОлег Панин: Не знаю.',
      [],
    ],
    [
      'kk',
      'Самат Оспанов: Су тартылды.\n\nЕржан Сәденов, «Түстік»: Кім кінәлі? Кейбір блогерлер әдейі дүрбелең таратып жүр.\n\nСамат Оспанов: Білмеймін.',
      [],
    ],
    [
      'en',
      'John Mwangi: The water is gone.\n\nMary Otieno, “Noon”: Who is to blame? Certain bloggers are paid to lie.\n\nJohn Mwangi: I do not know.',
      [],
    ],
  ] as const) {
    const found = asked(language, text)
    if (expected.length === 0) assert.deepEqual(found, [], text)
    else for (const check of expected) assert.ok(found.includes(check), text)
  }
})
