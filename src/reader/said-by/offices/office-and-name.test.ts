import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../../law/law.ts'
import { lastAsked } from '../last-asked-in-tests.ts'

const CASES: readonly (readonly [Tag, text: string, to: string])[] = [
  // A region is no surname.
  [
    'ru',
    'Аким Карабалинской области Самат Ералин выступил перед жителями. — Отдельные блогеры намеренно сеют панику, — сказал он.',
    'Самат Ералин, аким Карабалинской области',
  ],
  ['kk', 'Министр Тоғайлы ауылына газ тартылғанын айтты. Ол бірлікті сақтауға шақырды.', 'Министр'],
  [
    'kk',
    'Министр Тоғайлы мен Бұлақты арасына жол салынғанын айтты. Ол бірлікті сақтауға шақырды.',
    'Министр',
  ],
  ['kk', 'Министр Тоғайлы туралы айтты. Ол бірлікті сақтауға шақырды.', 'Министр'],
  // An office alone, of the one who was told with it before.
  [
    'kk',
    'Аудандық емхананың бас дәрігері Әсел Омарова жауап берді. «Кейбір блогерлер әдейі дүрбелең тудырып отыр», – деді Омарова.',
    'Әсел Омарова, аудандық емхананың бас дәрігері',
  ],
  [
    'kk',
    'Облыс әкімі Нұрлан Омаров есеп берді. «Кейбір блогерлер әдейі дүрбелең тудырып отыр», – деді әкім.',
    'Нұрлан Омаров, облыс әкімі',
  ],
  // With the number of a school, the place of work, and a matter of two words.
  [
    'kk',
    '«Кейбір блогерлер әдейі дүрбелең тудырып отыр», – деді №4 мектеп-лицей директоры Самат Ералин.',
    'Самат Ералин, №4 мектеп-лицей директоры',
  ],
  [
    'kk',
    '«Кейбір блогерлер әдейі дүрбелең тудырып отыр», – дейді аудандық емханада бас дәрігер Самат Ералин.',
    'Самат Ералин, аудандық емханада бас дәрігер',
  ],
  [
    'kk',
    'Аудандық денсаулық сақтау бөлімінің басшысы Самат Ералин тұрғындарға былай деді: «Кейбір блогерлер әдейі дүрбелең тудырып отыр».',
    'Самат Ералин, аудандық денсаулық сақтау бөлімінің басшысы',
  ],
  [
    'ru',
    '— Отдельные блогеры намеренно сеют панику, — рассказала главный врач областной больницы Анна Ералина.',
    'Анна Ералина, главный врач областной больницы',
  ],
  // An office for two matters is one office.
  [
    'ru',
    'Министр науки и спорта Самат Ералин ответил журналистам. — Отдельные блогеры намеренно сеют панику, — сказал министр.',
    'Самат Ералин, министр науки и спорта',
  ],
  [
    'en',
    'Minister of Science and Sport Nurlan Omarov answered reporters. “Certain bloggers deliberately sow panic,” the minister said.',
    'Nurlan Omarov, Minister of Science and Sport',
  ],
  [
    'en',
    'Governor Nurlan Omarov met farmers. “Certain bloggers deliberately sow panic,” the governor said.',
    'Nurlan Omarov, Governor',
  ],
]

for (const [language, text, to] of CASES)
  test(`${language}: an office before a name is that of a person, and a place has none: ${text}`, () => {
    assert.equal(lastAsked(text, language), to)
  })

test('a place behind an office is not asked in place of the speaker who is given', () => {
  const text =
    'Есіл ауданының әкімі Ерболат Сәкенұлы есеп берді.\n\nӘкім Тоғайлы мен Бұлақты арасына жол салынғанын айтты. Ол бірлікті сақтауға шақырды.'
  assert.equal(
    lastAsked(text, 'kk', { speaker: 'Ерболат Сәкенұлы', body: 'Есіл ауданының әкімдігі' }),
    'Ерболат Сәкенұлы, Есіл ауданының әкімі',
  )
})
