import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const EN = 'some bloggers deliberately lie'
const RU = 'отдельные блогеры сознательно лгут'
const KK = 'кейбір блогерлер әдейі өтірік айтады'

const CASES: readonly (readonly [Tag, string, string])[] = [
  // Behind an office, beside commas, beside a verb of saying.
  ['en', `Minister of Transport Tavi Orso Kelm said that ${EN}.`, 'Tavi Orso Kelm, Minister of Transport'],
  ['en', `Minister of Fisheries Orna Tavi Kelm said that ${EN}.`, 'Orna Tavi Kelm, minister of Fisheries'],
  ['en', `Tavi van der Kelm, the deputy governor, said that ${EN}.`, 'Tavi van der Kelm, deputy governor'],
  ['en', `The public prosecutor, Tavi B. Kelmara, said that ${EN}.`, 'Tavi B. Kelmara, public prosecutor'],
  [
    'en',
    `“Some bloggers deliberately lie,” said Tavi el-Kelmi, the mayor of Orsk.`,
    'Tavi el-Kelmi, mayor of Orsk',
  ],
  ['en', `“Some bloggers deliberately lie,” Mayor Park Tae-lin told Reuters.`, 'Park Tae-lin, Mayor'],
  ['en', `Governor Tavi Hong Kelm Monday said that ${EN}.`, 'Tavi Hong Kelm, Governor'],
  ['ru', `Министр обороны Тавил Орсо Кельм заявил, что ${RU}.`, 'Тавил Орсо Кельм, министр обороны'],
  ['ru', `Прокурор района Тавил Б. Кельмара заявил, что ${RU}.`, 'Тавил Б. Кельмара, прокурор района'],
  ['ru', `Тавил бен Кельм, министр обороны, заявил, что ${RU}.`, 'Тавил бен Кельм, министр обороны'],
  [
    'ru',
    `«Отдельные блогеры сознательно лгут», — сказал сенатор Тавил аль-Кельми.`,
    'Тавил аль-Кельми, сенатор',
  ],
  [
    'kk',
    `«Кейбір блогерлер әдейі өтірік айтады», – деді көлік министрі Тави Орсо Кельм.`,
    'Тави Орсо Кельм, көлік министрі',
  ],
  ['kk', `Көлік министрі Тавил бен Кельм ${KK} деп мәлімдеді.`, 'Тавил бен Кельм, көлік министрі'],
  // In the genitive, which tells no list what the base form is.
  ['ru', `По словам министра обороны Хуана Орсо Кельма, ${RU}.`, 'Хуан Орсо Кельм, министр обороны'],
  ['ru', `По словам министра обороны Ибрагима бен Кельмана, ${RU}.`, 'Ибрагим бен Кельман, министр обороны'],
  // A later mention: by a surname with a particle, by the first word, by the office alone.
  [
    'en',
    `Mayor Tavil el-Kelmi opened a school.\n\n“Some bloggers deliberately lie,” el-Kelmi said.`,
    'Tavil el-Kelmi, Mayor',
  ],
  ['en', `Mayor Park Tae-lin opened a school.\n\nMr Park said ${EN}.`, 'Park Tae-lin, Mayor'],
  [
    'en',
    `Deputy Director General Orna Tavi Kelm opened a school.\n\n“Some bloggers deliberately lie,” the deputy director general said.`,
    'Orna Tavi Kelm, Deputy Director General',
  ],
  [
    'ru',
    `Мэр Тавил аль-Кельми посетил школу.\n\n«Отдельные блогеры сознательно лгут», — сказал аль-Кельми.`,
    'Тавил аль-Кельми, мэр',
  ],
  // What stands beside a name and is none of it.
  ['en', `Strategist Tom Alder said that ${EN}.`, 'Tom Alder'],
  ['ru', `Мэр Лугарска Тавил Кельм заявил, что ${RU}.`, 'Тавил Кельм, мэр Лугарска'],
  [
    'ru',
    `Глава МИД соседней Эстонии Марек Тамм заявил, что ${RU}.`,
    'Марек Тамм, глава МИД соседней Эстонии',
  ],
  [
    'ru',
    `Начальник полиции Лугары Фарход Назаров заявил, что ${RU}.`,
    'Фарход Назаров, начальник полиции Лугары',
  ],
  // A platform or «сам» before a surname, a patronymic that ends as a surname in a case does.
  [
    'ru',
    `Министр обороны Мария Кельмова посетила школу.\n\nОб этом в Telegram Кельмова сообщила, что ${RU}.`,
    'Мария Кельмова, министр обороны',
  ],
  [
    'ru',
    `Министр обороны Иван Кельмов посетил школу.\n\nСам Кельмов заявил, что ${RU}.`,
    'Иван Кельмов, министр обороны',
  ],
  [
    'kk',
    `Көлік министрі Анна Ивановна Кельмова ${KK} деп мәлімдеді.`,
    'Анна Ивановна Кельмова, көлік министрі',
  ],
  // A place behind a surname.
  [
    'kk',
    `Мемлекеттік хатшы Жеңіш Орманов Нарын тұрғындарымен кездесті.\n\n«Кейбір блогерлер әдейі өтірік айтады», – деді ол.`,
    'Жеңіш Орманов, мемлекеттік хатшы',
  ],
]

for (const [language, text, asked] of CASES)
  test(`${language}: a name is asked whole, and nothing beside it: ${text}`, () => {
    assert.equal(lastAsked(text, language), asked)
  })
