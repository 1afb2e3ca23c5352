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
