import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { languageOfWords, likeliestFirst } from './text-language.ts'

/** Words, the languages of a corpus, the asker's own, those whose texts have the words, and the language asked. */
type Case = readonly [words: string, held: string, own: Tag, found: string, asked: string]

const CASES: readonly Case[] = [
  // The letters tell.
  ['жалған ақпарат', 'kk ru', 'ru', '', 'kk'],
  ['ложная информация', 'kk ru', 'en', '', 'ru'],
  ['false information', 'kk ru en', 'ru', '', 'en'],
  // The corpus lacks the language: no other one may deny the words.
  ['false information', 'kk ru', 'en', '', 'en'],
  ['жалған ақпарат', 'ru', 'ru', '', 'kk'],
  ['жалған ақпарат', 'en', 'en', '', 'kk'],
  ['ложная информация', 'kk', 'ru', '', 'ru'],
  ['ложная информация', 'kk', 'en', '', 'ru'],
  ['ложная информация', 'en', 'en', '', 'ru'],
  // Kazakh words without letters of their own.
  ['адам', 'kk', 'ru', 'kk', 'kk'],
  ['адам', 'kk ru', 'ru', 'kk', 'kk'],
  ['адам', 'kk ru', 'ru', '', 'ru'],
  ['адам', 'kk', 'kk', '', 'kk'],
  // Russian words asked on a Kazakh page.
  ['ложная информация', 'kk ru', 'kk', 'ru', 'ru'],
  ['информация', 'kk ru', 'kk', 'kk ru', 'kk'],
  // Languages that the letters don't tell apart from ours.
  ['Falschmeldung', 'de', 'en', '', 'de'],
  ['өтініш', 'ky', 'ru', '', 'ky'],
  ['false report', 'de en', 'ru', 'en', 'en'],
  // Without letters of any language.
  ['№ 226', 'kk ru', 'en', '', 'ru'],
  ['№ 226', 'kk ru', 'kk', '', 'kk'],
  ['№ 226', 'de', 'en', '', 'de'],
]

for (const [words, held, own, found, asked] of CASES)
  test(`«${words}» by a person of ${own} in [${held}], found in [${found}]: asked in ${asked}`, () => {
    const has = (language: string): boolean => found.split(' ').includes(language)
    assert.equal(languageOfWords(words, held.split(' '), own, has), asked)
  })

test('words that stand together nowhere are asked in the language that has most of them singly', () => {
  const texts: Readonly<Record<string, readonly string[]>> = {
    kk: ['жалған', 'информация', 'орган'],
    ru: ['ложная', 'информация', 'орган'],
  }
  const has = (language: string, words: string): boolean => texts[language]?.includes(words) ?? false
  const asked = (words: string, own: Tag): string => languageOfWords(words, ['kk', 'ru'], own, has)
  assert.equal(asked('ложная информоция', 'kk'), 'ru')
  assert.equal(asked('информация органа', 'kk'), 'kk')
  assert.equal(asked('неведомые слова', 'kk'), 'kk')
  assert.equal(asked('неведомые слова', 'en'), 'ru')
})

test('own language first, then Russian, then the others', () => {
  assert.deepEqual(likeliestFirst(['kk', 'ru'], 'en'), ['ru', 'kk'])
  assert.deepEqual(likeliestFirst(['kk', 'ru'], 'kk'), ['kk', 'ru'])
  assert.deepEqual(likeliestFirst(['de', 'kk', 'ru'], 'kk', 'en'), ['kk', 'ru', 'de'])
  assert.deepEqual(likeliestFirst(['de'], 'kk'), ['de'])
})
