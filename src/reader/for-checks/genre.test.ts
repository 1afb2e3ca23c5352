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

test('a title that only begins as one calls a statement nothing', () => {
  const acts = {
    en: 'The police warn drivers of ice. Parents are warned as well.',
    ru: 'Полиция предупреждает водителей о льде. Родителей также предупреждают.',
    kk: 'Полиция жүргізушілерге ескертеді. Ата-аналарға да ескертеміз.',
  }
  for (const [language, title] of [
    ['en', 'Appeal court upholds the fine'],
    ['en', 'Appeal to the Supreme Court dismissed'],
    ['en', 'Denial of bail explained'],
    ['ru', 'Обращение с отходами: новые правила'],
    ['ru', 'Призыв в армию завершён'],
    ['ru', 'Опровержение доводов адвоката суд не принял'],
    ['kk', 'Салық айыбын жоққа шығару'],
  ] as const)
    assert.equal(genreOf(language, acts[language], title).kind, 'warning', title)
  const appeals = {
    en: 'We urge drivers to slow down.',
    ru: 'Призываем водителей снизить скорость.',
    kk: 'Жүргізушілерді сабырға шақырамыз.',
  }
  for (const [language, title] of [
    ['en', 'Warning signs put up on the pass'],
    ['ru', 'Предупреждение лесных пожаров на контроле'],
    ['ru', 'Предупреждение правонарушений среди подростков'],
    ['kk', 'Қылмыстың алдын алу және ескерту'],
  ] as const)
    assert.equal(genreOf(language, appeals[language], title).kind, 'appeal', title)
})

test('a title calls no text an act where it tells of none', () => {
  for (const [language, title, text] of [
    ['en', 'Appeal to residents', 'The pool opens on Monday.'],
    ['ru', 'Обращение к жителям', 'Бассейн откроется в понедельник.'],
    ['kk', 'Тұрғындарға үндеу', 'Бассейн дүйсенбіде ашылады.'],
  ] as const)
    assert.equal(genreOf(language, text, title).kind, 'report', title)
})

test('a title that is all of one, or says whose or to whom it is, calls a statement so', () => {
  const text = {
    en: 'We warn and remind drivers that the ice is closed.',
    ru: 'Предупреждаем и напоминаем: лёд закрыт.',
    kk: 'Ескертеміз: мұз жабық.',
  }
  for (const [language, kind, title] of [
    ['en', 'appeal', 'An open appeal'],
    ['en', 'appeal', 'Appeal by the mayor'],
    ['en', 'denial', 'Denial of false reports'],
    ['ru', 'appeal', 'ОБРАЩЕНИЕ'],
    ['ru', 'appeal', 'Обращение акима города к жителям'],
    ['ru', 'denial', 'Опровержение ложной информации'],
    ['kk', 'appeal', 'Үндеу'],
    ['kk', 'appeal', 'Қала әкімінің үндеуі'],
  ] as const)
    assert.equal(genreOf(language, text[language], title).kind, kind, title)
})

test('a form of a verb that only describes a noun is no act of speech', () => {
  for (const [kind, text] of [
    ['appeal', 'Тұрғындардан расталмаған ақпаратты бөліспеуді сұраймыз.'],
    ['appeal', 'Желіде ойдан шығарылған мәліметтер жүр. Халықты ынтымаққа шақырамыз.'],
    ['report', 'Екі адам тыйым салынған ұйымның белгісін көтеріп шықты.'],
    ['denial', 'Министрлік бұл ақпаратты жоққа шығарды.'],
  ] as const)
    assert.equal(genreOf('kk', text).kind, kind, text)
})

test('what a court does is no act of the speaker', () => {
  for (const [language, kind, text] of [
    ['ru', 'report', 'Суд постановил взыскать ущерб и запретил ответчику въезд в страну.'],
    ['en', 'report', 'The court banned the movement and ordered the defendant to pay damages.'],
    ['kk', 'report', 'Сот қозғалысқа тыйым салды және айыппұл төлеуді міндеттеді.'],
    ['ru', 'appeal', 'Журналистов просим не снимать посты.'],
    ['kk', 'appeal', 'Журналистерді сабырға шақырамыз.'],
  ] as const)
    assert.equal(genreOf(language, text).kind, kind, text)
})

test('an opening that tells only of an answer names the kind', () => {
  for (const [language, text] of [
    ['ru', 'Аким ответил на вопросы журналистов. Просим жителей не волноваться.'],
    ['kk', 'Әкім журналистердің сұрақтарына жауап берді. Тұрғындарды сабырға шақырамыз.'],
  ] as const)
    assert.equal(genreOf(language, text).kind, 'answer', text)
  assert.equal(genreOf('ru', 'Просим жителей не волноваться. Аким ответил на вопросы.').kind, 'appeal')
})
