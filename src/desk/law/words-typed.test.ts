import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsTyped } from './words-typed.ts'

test('marks around all that was typed are none of the words', () => {
  for (const typed of ['блогер', ' «блогер» ', '"блогер"', '“блогер”', '„блогер“', '« блогер »'])
    assert.equal(wordsTyped(typed), 'блогер', typed)
  for (const typed of ['«Ак жол» и «Аманат»', 'закон «О прокуратуре»', '«»', '«', ''])
    assert.equal(wordsTyped(typed), typed)
})
