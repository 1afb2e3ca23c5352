import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BRIEFING, lastAsked, SARIN } from './last-asked-in-tests.ts'

for (const [language, sentence] of [
  ['en', '“Some bloggers deliberately lie,” Sarin went on.'],
  ['en', '“Some bloggers deliberately lie,” concluded Sarin.'],
  ['en', '“Some bloggers deliberately lie,” he summed up.'],
  ['en', 'Sarin continued: “Some bloggers deliberately lie.”'],
  ['en', 'Sarin is convinced that some bloggers deliberately lie.'],
  ['en', 'Sarin made it clear that some bloggers deliberately lie.'],
  ['en', 'Sarin thinks that some bloggers deliberately lie.'],
  ['en', 'Sarin did not hide that some bloggers deliberately lie.'],
  ['en', 'Sarin himself said that some bloggers deliberately lie.'],
  ['en', 'Sarin went on to say that some bloggers deliberately lie.'],
  ['en', 'As Sarin put it, some bloggers deliberately lie.'],
  ['ru', '«Отдельные блогеры сознательно лгут», — подвёл итог Сарин.'],
  ['ru', 'Сарин дал понять, что отдельные блогеры сознательно лгут.'],
  ['ru', 'Он уверен, что отдельные блогеры сознательно лгут.'],
  ['ru', 'Сарин не скрывает, что отдельные блогеры сознательно лгут.'],
  ['ru', 'Сам Сарин заявил, что отдельные блогеры сознательно лгут.'],
  ['ru', 'Как выразился Сарин, отдельные блогеры сознательно лгут.'],
  ['ru', 'Со слов Сарина, отдельные блогеры сознательно лгут.'],
  ['kk', '«Кейбір блогерлер әдейі өтірік таратып жүр», – деп жалғады Сарин.'],
  ['kk', '«Кейбір блогерлер әдейі өтірік таратып жүр», – деп жауап берді Сарин.'],
  ['kk', 'Сарин кейбір блогерлер әдейі өтірік таратып жүр дегенге сенімді.'],
  ['kk', 'Сарин тілшілерге кейбір блогерлер әдейі өтірік таратып жүр деп жауап берді.'],
  ['kk', 'Сариннің ойынша, кейбір блогерлер әдейі өтірік таратып жүр.'],
] as const)
  test(`whoever stands where the one who says it stands is asked, whatever the verb: ${sentence}`, () => {
    assert.match(lastAsked(BRIEFING[language] + sentence, language) ?? '', SARIN[language])
  })

for (const [language, sentence] of [
  ['en', 'Sarin was told by readers that some bloggers deliberately lie.'],
  ['en', 'It turned out that some bloggers deliberately lie.'],
  ['ru', 'Оказалось, что отдельные блогеры сознательно лгут.'],
  ['kk', 'Кейбір блогерлер әдейі өтірік таратып жүргені белгілі болды.'],
] as const)
  test(`whoever is told something, or of whom nothing tells, says nothing: ${sentence}`, () => {
    assert.doesNotMatch(lastAsked(BRIEFING[language] + sentence, language) ?? '', SARIN[language])
  })

for (const sentence of [
  'The agency fears that some bloggers deliberately lie.',
  'The ministry is sure that some bloggers deliberately lie.',
  'It is convinced that some bloggers deliberately lie.',
  'As the ministry put it, some bloggers deliberately lie.',
])
  test(`so is a house: ${sentence}`, () => {
    const lead = 'The Ministry of Health held a briefing. Reporters asked about the chats.\n\n'
    assert.equal(lastAsked(lead + sentence, 'en'), 'Ministry of Health')
  })

test('police without an article are the house of whoever has an office in it', () => {
  assert.equal(
    lastAsked(`${BRIEFING.en}Police say that some bloggers deliberately lie.`, 'en'),
    'Taldyk police department',
  )
})

test('a statement that a text goes on to tell is of its house, also where a spokesman without a name is quoted', () => {
  const lead =
    'The State Committee for Roads said that the bridge is closed.\n\n“The bridge is old,” a spokesman for the committee told a briefing.\n\n'
  for (const sentence of [
    'Some bloggers deliberately lie, the committee’s statement reads.',
    'The statement also says that some bloggers deliberately lie.',
  ])
    assert.equal(lastAsked(lead + sentence, 'en'), 'State Committee for Roads')
})
