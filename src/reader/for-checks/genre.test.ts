import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import type { Genre } from '../reading.ts'

const read = (await loadCatalog()).reader()

function genreOf(language: Tag, text: string, title?: string): Genre {
  const named = title === undefined ? {} : { title }
  return read({ id: 'a', text, sha256: '', language, ...named }).genre
}

test('an act of speech that several phrases of a list find counts once', () => {
  for (const [language, kind, words, text] of [
    [
      'ru',
      'warning',
      ['предупреждает'],
      'Прокуратура предупреждает: уголовная ответственность неизбежна. Призываем не нарушать закон.',
    ],
    ['ru', 'appeal', ['Призываем', 'просим'], 'Призываем не нарушать закон и просим не ходить на площадь.'],
    ['en', 'appeal', ['We urge'], 'We urge drivers to stay at home.'],
    ['kk', 'appeal', ['шақырамыз'], 'Заң бұзбауға шақырамыз.'],
  ] as const) {
    const genre = genreOf(language, text)
    assert.equal(genre.kind, kind, text)
    const grounds = genre.grounds.map((ground) => ground.text)
    assert.equal(new Set(genre.grounds.map(({ start }) => start)).size, grounds.length, text)
    for (const word of words) assert.equal(grounds.filter((ground) => ground.includes(word)).length, 1, text)
  }
})

test('what news tell again of the past warns nobody', () => {
  for (const [language, kind, text] of [
    ['ru', 'report', 'Депутат направил запрос. Напомним, план утвержден в 2024 году.'],
    ['ru', 'warning', 'Напомним, что за распространение ложной информации предусмотрена ответственность.'],
    ['ru', 'warning', 'Полиция напоминает: митинг не согласован.'],
    ['kk', 'report', 'Депутат сауал жолдады. Естеріңізге салайық, жоспар 2024 жылы бекітілген.'],
    ['kk', 'report', 'Депутат сауал жолдады. Еске сала кетейік, жоспар 2024 жылы бекітілген.'],
    ['kk', 'warning', 'Полиция митингіге рұқсат берілмегенін еске салады.'],
    ['en', 'report', 'The deputy sent an inquiry. As we reminded readers, the plan was approved in 2024.'],
    ['en', 'warning', 'The police remind citizens that the rally is not permitted.'],
  ] as const)
    assert.equal(genreOf(language, text).kind, kind, text)
})

test('a statement is what its title calls it', () => {
  for (const [language, kind, title, text] of [
    [
      'kk',
      'appeal',
      'Аудан тұрғындарына үндеу',
      'Ескертеміз: заң бұзғандар жауапқа тартылады. Тәртіп сақтауға шақырамыз.',
    ],
    [
      'kk',
      'warning',
      'Прокуратураның ескертуі',
      'Тәртіп сақтауға шақырамыз. Сабыр сақтауды сұраймыз, халық.',
    ],
    ['ru', 'appeal', 'Обращение к водителям', 'Предупреждаем и еще раз напоминаем: выезд на лед запрещен.'],
    ['en', 'appeal', 'Appeal to all drivers', 'We warn and remind drivers that the ice is closed.'],
    // A title in another language than the text.
    ['kk', 'appeal', 'Обращение прокурора', 'Ескертеміз: заң бұзғандар жауапқа тартылады.'],
    ['ru', 'warning', 'О работе обращений граждан', 'Прокуратура предупреждает: митинг запрещен.'],
  ] as const)
    assert.equal(genreOf(language, text, title).kind, kind, title)
})
