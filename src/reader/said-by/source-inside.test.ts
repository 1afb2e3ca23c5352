import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const LEAD = 'Су арнасы кәсіпорнының директоры Ержан Сапаров жиында сөйледі.\n\n'
const CLAIM = 'кейбір блогерлер әдейі өтірік таратып жүр'

for (const [sentence, asked] of [
  [`Талдық полиция департаментінде ${CLAIM}гені ескертілді.`, 'Талдық полиция департаменті'],
  [`Талдық полиция департаментінен ${CLAIM} деп хабарлады.`, 'Талдық полиция департаменті'],
  [`Қаржы министрлігінде ${CLAIM}гені атап өтілді.`, 'Қаржы министрлігі'],
  [
    `Министрлік түсініктеме берді. Қаржы министрлігінің жауабында ${CLAIM}гені айтылған.`,
    'Қаржы министрлігі',
  ],
] as const)
  test(`where something is said in a body, the body is asked: ${sentence}`, () => {
    assert.equal(lastAsked(sentence, 'kk'), asked)
  })

for (const sentence of [
  `Оның сөзінде ${CLAIM}гені айтылған.`,
  `Сапаровтың жауабында ${CLAIM}гені көрсетілген.`,
  `Оның сөзіне қарағанда, ${CLAIM}.`,
  `Сапаровтың айтқанына сүйенсек, ${CLAIM}.`,
  `Директор ${CLAIM}геніне сенімді.`,
])
  test(`whoever words for a source end with, or who believes it, is asked: ${sentence}`, () => {
    assert.match(lastAsked(LEAD + sentence, 'kk') ?? '', /^Ержан Сапаров/u)
  })

for (const sentence of [
  `Былтырғы жылға қарағанда, ${CLAIM}.`,
  `Сотта ${CLAIM}гені айтылды.`,
  `Парламентте ${CLAIM} деп айтылды.`,
])
  test(`what is compared, and where others speak, tells of nobody who says it: ${sentence}`, () => {
    assert.match(lastAsked(sentence, 'kk') ?? '', /авторы$/u)
  })
