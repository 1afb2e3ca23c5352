import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentencesOf } from './scanned-in-tests.ts'

/** Everyday words that are spelled as abbreviations. */
const APART = [
  'Вода отрезала три села и девять сёл. Берегите близких.',
  'Из реки подняли двух тел. Волонтёры ушли домой.',
  'Пожар — дело чужих рук. Берегите лес.',
  'На складе сгорел весь рис. Магазины закрыты.',
  'Горожане охотно верят им. Прошу проверять новости.',
  'Мы всегда помогаем им. Берегите природу.',
  'Никто не сказал, о ком. Горожане ждут.',
  'Полиция взяла след. Горожане спокойны. Овчарка взяла след. Берегите собак.',
  'Су басқаны үш ауыл. Тұрғындар аман.',
  'Нөмірі жоқ тел. Полиция іздеп жүр.',
  'Download the app. Residents will be warned in it.',
  'The page has no admin. Anyone posts there.',
]

/** The same words before names and numbers. */
const TOGETHER = [
  'Дети ходят в школу им. Абая.',
  'В военном институте им. Жамбыла прошёл парад.',
  'Рядом с музеем им. Кастеева посадят сад.',
  'Справки по тел. 8 701 123 45 67.',
  'Справки по тел. +7 701 123 45 67.',
  'Дамба показана на рис. 5 доклада.',
  'Работу вела группа (рук. Ахметов).',
  'Parliament heard Rep. Lee of Ohio.',
  'Анықтама тел. 8 701 123 45 67.',
]

for (const text of APART)
  test(`parted: ${text}`, () => assert.equal(sentencesOf(text).length, text.split('. ').length))

for (const text of TOGETHER) test(`one sentence: ${text}`, () => assert.deepEqual(sentencesOf(text), [text]))
