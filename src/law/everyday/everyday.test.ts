import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type EverydayWords, inWordsOfLaw } from './everyday.ts'

/** Words whose first five letters are alike are forms of one word. */
const keysOf = () => (word: string) => [word.slice(0, 5)]

const WORDS: EverydayWords = {
  terms: [
    { id: 'police', law: { en: ['constabulary'], xx: ['vigilia'] }, status: 'V1', sources: ['invented'] },
    { id: 'insult', law: { en: ['affront to a constable'] }, status: 'V1', sources: ['invented'] },
    { id: 'fake', law: { en: ['false news', 'untrue report'] }, status: 'V1', sources: ['invented'] },
    { id: 'blogger', law: { en: ['influencer (blogger)'] }, status: 'V1', sources: ['invented'] },
    { id: 'fine', law: { en: ['fine'], xx: ['mulcta'] }, status: 'V1', sources: ['invented'] },
  ],
  says: {
    en: {
      police: ['police', 'police officer'],
      insult: ['insulting a police officer'],
      fake: ['fakes'],
      blogger: ['blogger'],
      fine: ['fine', 'penalty ticket'],
    },
    yy: { police: ['polis'] },
  },
}
const wordings = (typed: string, languages = ['en']) =>
  inWordsOfLaw(WORDS, keysOf)(typed, languages).map(({ words }) => words)

test('what people say becomes what the law says, in any form and in capitals', () => {
  assert.deepEqual(wordings('Bloggers'), ['influencer (blogger)'])
  assert.deepEqual(wordings('POLICE'), ['constabulary'])
})

test('the longest of the phrases counts', () => {
  assert.deepEqual(wordings('insulting a police officer'), ['affront to a constable'])
  assert.deepEqual(wordings('police officers'), ['constabulary'])
})

test('the other words stay, without prepositions; each term of several gives a wording', () => {
  assert.deepEqual(wordings('posters of fakes'), ['posters false news', 'posters untrue report'])
})

test('an everyday word within a term of law stays as it is', () => {
  assert.deepEqual(wordings('affront to a constable'), [])
  assert.deepEqual(wordings('untrue report by the police'), ['untrue report the constabulary'])
})

test('where people and law say the same, nothing is said twice', () => {
  assert.deepEqual(wordings('fine'), [])
  assert.deepEqual(wordings('false news'), [])
  assert.deepEqual(wordings(''), [])
  assert.deepEqual(wordings('?!'), [])
})

test('a term that the law has in another language is given in that one, alone', () => {
  assert.deepEqual(wordings('the police today', ['xx']), ['vigilia'])
  assert.deepEqual(wordings('penalty ticket by the police', ['xx']), ['mulcta vigilia'])
  assert.deepEqual(wordings('fakes', ['xx']), [], 'that law has no word for it')
})

test('a list of any language is asked, and what was typed is told as it was typed', () => {
  assert.deepEqual(inWordsOfLaw(WORDS, keysOf)('Polis!', ['en', 'xx']), [
    { words: 'constabulary', language: 'en', said: ['Polis'] },
    { words: 'vigilia', language: 'xx', said: ['Polis'] },
  ])
})
