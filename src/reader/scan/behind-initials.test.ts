import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { createVocabulary } from '../vocabulary/vocabulary.ts'
import { createScanner } from './scan.ts'

const { knowledge } = await loadCatalog()
const { words, boundaries } = createVocabulary(knowledge)
const scan = createScanner(words, boundaries)

const CASES: readonly (readonly [what: string, text: string, sentences: number])[] = [
  ['ru: a noun that is no name', 'В суд обратился художник Тимур К. Журналисты ждут решения.', 2],
  ['ru: a pronoun', 'Опрошена соседка Ж. Ее слова проверяют.', 2],
  ['ru: a participle', 'Задержан водитель Сергей П. Опубликованная запись изъята.', 2],
  ['ru: a surname', 'Перед судом предстал С. Журналов.', 1],
  ['ru: a foreign name', 'Президент Джон Ф. Кеннеди выступил в городе.', 1],
  ['ru: two initials', 'Слово взял К. Т. Материалов.', 1],
  ['ru: an office', 'Выступил и. о. министра Сапаров.', 1],
  ['kk: a noun that is no name', 'Сотқа суретші Темір К. Журналистер шешім күтуде.', 2],
  ['kk: a pronoun', 'Айыппұлды мұғалім Айгүл С. Мұндай жазбалар көп.', 2],
  ['kk: a surname', 'Жиында Б. Сапаров сөйледі.', 1],
  ['en: a noun that is no name', 'The complaint came from Mary K. Reporters were not told.', 2],
  ['en: a surname', 'President John F. Kennedy met Robert S. McNamara.', 1],
]

for (const [what, text, sentences] of CASES)
  test(`behind an initial ${what} ${sentences > 1 ? 'begins' : 'does not begin'} a sentence`, () => {
    assert.equal(scan(text).sentenceCount, sentences)
  })
