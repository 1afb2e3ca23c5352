import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BRIEFING, lastAsked, SARIN } from './last-asked-in-tests.ts'

for (const [language, sentence] of [
  ['en', '“Some bloggers deliberately lie,” the official said.'],
  ['en', '“Some bloggers deliberately lie,” said the officer.'],
  ['en', 'The same official added that some bloggers deliberately lie.'],
  ['ru', '«Отдельные блогеры сознательно лгут», — сказал офицер.'],
  ['ru', 'Полицейский отметил, что отдельные блогеры сознательно лгут.'],
  ['ru', 'Этот же чиновник сообщил, что отдельные блогеры сознательно лгут.'],
  ['kk', '«Кейбір блогерлер әдейі өтірік таратып жүр», – деді офицер.'],
  ['kk', 'Сол шенеунік кейбір блогерлер әдейі өтірік таратып жүр деп мәлімдеді.'],
] as const)
  test(`whoever was told of before is asked by what any office-holder is called: ${sentence}`, () => {
    assert.match(lastAsked(BRIEFING[language] + sentence, language) ?? '', SARIN[language])
  })

for (const [language, sentence] of [
  ['en', 'An official in another town said that some bloggers deliberately lie.'],
  ['en', 'The mayor’s adviser Rita Moss, a former officer, said that some bloggers deliberately lie.'],
  ['ru', 'Советник акима Рита Мосова, бывший офицер, сказала, что отдельные блогеры сознательно лгут.'],
] as const)
  test(`somebody new is not whoever was told of before: ${sentence}`, () => {
    assert.doesNotMatch(lastAsked(BRIEFING[language] + sentence, language) ?? '', SARIN[language])
  })

for (const [language, text, asked] of [
  [
    'en',
    'The fire is out, the Taldyk police department reported.\n\nThe police ask everybody not to believe rumours. “Some bloggers deliberately lie,” the officer said.',
    /^Taldyk police department/u,
  ],
  [
    'ru',
    '«Огонь потушен», – рассказали в департаменте полиции Талдыкской области.\n\n«Отдельные блогеры сознательно лгут», – сказал подполковник.',
    /^Департамент полиции Талдыкской области/u,
  ],
  [
    'kk',
    'Талдық полиция департаменті өрттің сөндірілгенін хабарлады.\n\n«Кейбір блогерлер әдейі өтірік таратып жүр», – деді подполковник.',
    /^Талдық полиция департаменті/u,
  ],
] as const)
  test(`${language}: where nobody is named before, a rank alone leads to the house that spoke last`, () => {
    assert.match(lastAsked(text, language) ?? '', asked)
  })
