import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { createVocabulary } from '../vocabulary/vocabulary.ts'
import { createScanner } from './scan.ts'

const { words, boundaries } = createVocabulary((await loadCatalog()).knowledge)
const scan = createScanner(words, boundaries)

function sentences(text: string): string[] {
  const { sentenceEnd, sentenceCount } = scan(text)
  return [...sentenceEnd.subarray(0, sentenceCount)].map((end, n) =>
    text.slice(n === 0 ? 0 : sentenceEnd[n - 1], end).trim(),
  )
}

test('a picture before a capital ends a sentence, and belongs to it', () => {
  for (const parts of [
    ['Қауесетке сенбеңіздер🙏', 'Барлық мәлімет сайтта бар.'],
    ['Не паникуйте 🙏🏻', 'Вода поступает по графику.'],
    ['Keep away from the river ⚠️', 'The level is rising.'],
    ['Осындай өтірік үрей тудырады!😡😡', 'Кінәлілер жазаланады.'],
    ['Провокаторов нашли👮‍♂️', 'Их ждет суд🔥', 'Спасибо всем❤️'],
    ['They lie for money 🤡 💰', 'Nobody is to believe them.'],
    ['Сақ болыңыздар❗️', 'Су көтеріліп жатыр.'],
    ['Берегите себя❤️', 'Не верьте слухам.'],
    ['Beware of fakes ‼️', 'Check each message.'],
    ['Не верьте слухам 🚨', 'Полиция работает.'],
    ['Воду дадут завтра 📌', 'Мы все проверили.'],
    ['They sow panic 😱', 'Police will find them.'],
    ['Өтірікке сенбеңіз ❗', 'Полиция тексеруде.'],
    ['The bank is open 📢', 'We ask all to stay calm.'],
    ['Вышли на улицы все мы ✅', 'Спасибо.'],
  ])
    assert.deepEqual(sentences(parts.join(' ')), parts)
})

test('a picture within a sentence, a flag, a heart or a label ends none', () => {
  for (const text of [
    'Тролли 🤡 сеют панику среди людей.',
    'В матче сборная 🇰🇿 Казахстана победила.',
    'Я ❤️ Алматы.',
    'Біз бәріміз ❤️ Астананы.',
    'Живём в г.📍 Атырау уже год.',
    'За неделю погибли 🕯 14 человек.',
    'Рейс Караганда ✈️ Костанай задержан.',
    'Маршрут поезда Семей ➡️ Павлодар изменён.',
    'Flights London ✈ Paris are cancelled.',
    'Вопросы примет пресс-секретарь 📌 Ержан Оспанов сегодня.',
    'Телефон доверия ☎ Тараз временно закрыт.',
    'Авторы канала ★ Вести Актау распространяют ложь.',
    'Follow the council on 📱 Telegram every day.',
    'Пойыз Тараз ➡️ Шымкент кешікті.',
    'Баспасөз хатшысы 📞 Айгүл Серікова жауап береді.',
    'Read the channel ♦ Truth of Dover if you like lies.',
    'Встреча Астана 🤝 Ташкент пройдёт завтра.',
    'Елде 🌊 су тасқыны болды.',
    'The prices of food 📈 have risen.',
    'Так сказал («всё хорошо 👍 Точка») глава района.',
  ])
    assert.equal(sentences(text).length, 1, text)
})

test('a long row of pictures takes no more than linear time', () => {
  const steps = (count: number): number => scan(`Слово за слово ${'😡 '.repeat(count)}Точка`).steps
  assert.ok(steps(20_000) < 2.5 * steps(10_000))
})
