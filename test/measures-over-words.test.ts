import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['ungrounded-measure', 'threatened-sanction'] })

function heard(text: string, language: Tag): readonly string[] {
  return read(text, { language }).findings.map(({ check }) => check)
}

const ORDERED: readonly (readonly [Tag, string])[] = [
  ['en', 'The weekly newspaper was suspended by order of the ministry No. 31 of 2 June.'],
  ['ru', 'Выпуск газеты приостановлен приказом министерства № 31 от 2 июня.'],
  ['kk', 'Газеттің шығуы министрліктің 2 маусымдағы № 31 бұйрығымен тоқтатылды.'],
]

for (const [language, ordered] of ORDERED)
  test(`an order with its number is a ground: ${ordered}`, () => {
    assert.deepEqual(heard(ordered, language), [])
  })

const DECIDED: readonly (readonly [Tag, string])[] = [
  ['en', 'The city court found the book extremist. Access to its publisher’s website was blocked.'],
  ['ru', 'Городской суд признал книгу экстремистской. Доступ к сайту издания ограничен.'],
  ['kk', 'Қалалық сот кітапты экстремистік деп таныды. Басылымның сайты бұғатталды.'],
]

for (const [language, text] of DECIDED)
  test(`what a court decided in the sentence before is a ground: ${text}`, () => {
    assert.deepEqual(heard(text, language), [])
  })

const REVOKED: readonly (readonly [Tag, string])[] = [
  ['en', 'The radio’s licence was withdrawn for airing a song that insults the nation.'],
  ['ru', 'Лицензия радиостанции аннулирована за передачу, в которой ругали страну.'],
  ['kk', 'Телеарнаның лицензиясы халықты қорлаған хабар үшін қайтарып алынды.'],
]

for (const [language, text] of REVOKED)
  test(`a licence that is gone is a measure, and no threat: ${text}`, () => {
    assert.deepEqual(heard(text, language), ['ungrounded-measure'])
  })

const PLANNED: readonly (readonly [Tag, string])[] = [
  ['en', 'Newspapers that print such lists will be closed.'],
  ['ru', 'Газеты, которые печатают такие списки, будут закрыты.'],
  ['kk', 'Мұндай тізім басатын газеттер жабылады.'],
]

for (const [language, text] of PLANNED)
  test(`what is still to come is no measure: ${text}`, () => {
    assert.ok(!heard(text, language).includes('ungrounded-measure'))
  })

const TWO_ALPHABETS: readonly (readonly [Tag, string])[] = [
  ['ru', 'Комитет заблокировал 70 Telegram-каналов.'],
  ['kk', 'Комитет бірнеше Telegram-арнаның жұмысын тоқтатты.'],
]

for (const [language, text] of TWO_ALPHABETS)
  test(`a word of two alphabets is found in lists: ${text}`, () => {
    assert.deepEqual(heard(text, language), ['ungrounded-measure'])
  })
