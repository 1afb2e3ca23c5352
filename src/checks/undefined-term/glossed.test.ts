import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inEach, readerWith } from '../../../test/asked-in-tests.ts'

const read = readerWith({ checks: ['undefined-term'] })

const GLOSSED = {
  kk: 'Деструктивті контентті, яғни есірткі жасауды үйрететін роликтерді өшіреміз, деді министр.',
  ru: 'Мы удалим деструктивный контент, то есть ролики, где учат делать наркотики, сказал министр.',
  en: 'We will remove destructive content, namely videos that teach how to make drugs, the minister said.',
}
const BARE = {
  kk: 'Деструктивті контентті өшіреміз, яғни оған жол бермейміз, деді министр.',
  ru: 'Мы удалим деструктивный контент и, то есть, защитим детей, сказал министр.',
  en: 'We will remove destructive content and, in other words, protect children, the minister said.',
}

test('a term whose meaning stands right behind it is not asked about', () => {
  inEach(GLOSSED, (text, language) => assert.equal(read(text, { language }).findings.length, 0, text))
})

test('words that explain something else leave the term open', () => {
  inEach(BARE, (text, language) => assert.equal(read(text, { language }).findings.length, 1, text))
})
