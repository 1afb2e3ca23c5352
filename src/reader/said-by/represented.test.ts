import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { BRIEFING, lastAsked, SARIN } from './last-asked-in-tests.ts'

/** A mayor speaks; then a house disagrees. */
const HEADS = {
  en: 'Mayor Ann Lowe opened a bridge in Portville. “The wards are crowded,” Lowe said.\n\n',
  kk: 'Талдық қаласының әкімі Талғат Сарин көпір ашты. «Ауруханалар лық толы», – деді Сарин.\n\n',
}

const CASES: readonly (readonly [Tag & keyof typeof HEADS, text: string, to: RegExp])[] = [
  [
    'en',
    'The Ministry of Health disagreed. “Some bloggers deliberately lie,” the spokesperson said.',
    /^Ministry of Health/u,
  ],
  [
    'kk',
    'Денсаулық сақтау министрлігі бұл сөзбен келіспеді. «Кейбір блогерлер әдейі өтірік таратып жүр», – деді өкіл.',
    /^Денсаулық сақтау министрлігі/u,
  ],
  [
    'kk',
    'Денсаулық сақтау министрлігі бұл сөзбен келіспеді. Оның айтуынша, кейбір блогерлер әдейі өтірік таратып жүр.',
    /^Денсаулық сақтау министрлігі/u,
  ],
  [
    'kk',
    'Денсаулық сақтау министрлігі бұл сөзбен келіспеді. Ведомствоның атын айтпаған өкілі орын жететінін жеткізді. Оның айтуынша, төсек саны артты.\n\n– Мәселе басқада. Кезек жоқ. Кейбір блогерлер әдейі өтірік таратып жүр, – деді өкіл.',
    /^Денсаулық сақтау министрлігі/u,
  ],
  [
    'kk',
    'Денсаулық сақтау министрлігінің өкілі Әсел Нұрова баға туралы сөйледі. «Кейбір блогерлер әдейі өтірік таратып жүр», – деді өкіл.',
    /^Әсел Нұрова/u,
  ],
  ['kk', 'Шекара күзеті болса белгісіз блогерлерден дүрбелең салмауды талап етті.', /^Шекара күзеті/u],
  ['kk', 'Ол мұндай қызметті тоқтатуды, дүрбелең салмауды талап етті.', /^Талғат Сарин/u],
]

for (const [language, text, to] of CASES)
  test(`${language}: ${text}`, () => {
    assert.match(lastAsked(HEADS[language] + text, language) ?? '', to)
  })

test('kk: what the press service of a house says, known by its kind, the one house of the text is asked', () => {
  const text =
    'Талдық облысының денсаулық сақтау басқармасы мәлімдеме таратты. Басқарманың баспасөз қызметі белгісіз блогерлер дүрбелең тудырып жүр деп мәлімдеді.'
  assert.equal(lastAsked(text, 'kk'), 'Талдық облысының денсаулық сақтау басқармасы')
})

for (const [language, sentence] of [
  ['kk', 'Спикердің айтуынша, белгісіз блогерлер әдейі өтірік таратып жүр.'],
  ['kk', '– Белгісіз блогерлер әдейі өтірік таратып жүр, – деп атап өтті спикер.'],
  ['ru', '«Отдельные блогеры сознательно лгут», – отметил спикер.'],
] as const)
  test(`${language}: whoever holds a briefing is its speaker: ${sentence}`, () => {
    assert.match(lastAsked(BRIEFING[language] + sentence, language) ?? '', SARIN[language])
  })

test('kk: where nobody takes the word, a speaker may be the chair of a parliament', () => {
  const text =
    'Талдық полиция департаменті бастығының орынбасары Талғат Сарин көпір ашты. «Белгісіз блогерлер әдейі өтірік таратып жүр», – деді спикер.'
  assert.doesNotMatch(lastAsked(text, 'kk') ?? '', SARIN.kk)
})
