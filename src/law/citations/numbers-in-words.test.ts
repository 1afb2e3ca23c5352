import assert from 'node:assert/strict'
import { test } from 'node:test'
import kazakhstan from '../../jurisdictions/kz/jurisdiction.ts'
import { citedBy } from './cited-in-tests.ts'

const cited = citedBy(kazakhstan.law((word) => [word]))

const CITED: readonly (readonly [words: string, places: string])[] = [
  ['статья двадцатая Конституции', 'CONST-95 20'],
  ['Статьей двадцатой Конституции РК цензура запрещена.', 'CONST-95 20'],
  ['по двадцатой статье Конституции', 'CONST-95 20'],
  ['статья двести семьдесят четвертая УК РК', 'PC 274'],
  ['часть третья статьи сто семьдесят четвертой Уголовного кодекса', 'PC 174(3)'],
  ['статья первая Закона «О масс-медиа»', 'MM24 1'],
  ['статья двести семьдесят четыре Уголовного кодекса', 'PC 274'],
  ['по статье сто семьдесят четыре УК РК', 'PC 174'],
  ['article twenty of the Constitution', 'CONST-95 20'],
  ['Article Two Hundred and Seventy-Four of the Criminal Code', 'PC 274'],
  ['the twentieth article of the Constitution', 'CONST-95 20'],
  ['Конституцияның жиырмасыншы бабы', 'CONST-95 20'],
  ['Қылмыстық кодекстің екі жүз жетпіс төртінші бабының екінші бөлігі', 'PC 274(2)'],
  ['Қылмыстық кодекстің жүз отызыншы бабы', 'PC 130'],
]

for (const [words, places] of CITED)
  test(`the number of an article may stand in words: ${words}`, () => {
    assert.equal(cited(words), places)
  })

for (const words of [
  'по этой статье двадцать три блогера ждут суда, а Уголовный кодекс прежний',
  'вторая статья УК, по которой его обвиняют',
  'статья три года не применялась, говорит автор Уголовного кодекса',
  'the article two journalists wrote about the Criminal Code',
  'Қылмыстық кодекстегі жиырма бап',
  'статья второй части Гражданского кодекса',
])
  test(`what counts cites nothing: ${words}`, () => {
    assert.equal(cited(words), '')
  })

test('a word without end is looked at once', () => {
  assert.equal(cited('а'.repeat(500_000)), '')
})
