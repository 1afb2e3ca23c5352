import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const SAID = 'что отдельные блогеры сознательно распространяют ложь.'

/** What stands before a verb without a subject, and whom the sentence is put to. */
const CASES: readonly (readonly [before: string, to: string])[] = [
  ['Аким Олег Ким побывал в школе. Отметил, ', 'Олег Ким, аким'],
  ['Министр труда Анна Орлова побывала в школе.\n\nДобавила, ', 'Анна Орлова, министр труда'],
  ['Министр труда Анна Орлова приняла жителей. Дождь прошёл. Отметила, ', 'Анна Орлова, министр труда'],
  // The form tells another.
  ['Министр труда Анна Орлова побывала в школе. Отметил, ', 'автор заявления'],
]

for (const [before, to] of CASES)
  test(`a verb that tells nobody: ${before}: ${to}`, () => assert.equal(lastAsked(before + SAID, 'ru'), to))
