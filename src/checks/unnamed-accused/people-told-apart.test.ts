import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from '../../reader/sentence/asked-in-tests.ts'

test('who tells people apart by what they are accuses none of them', () => {
  for (const [language, text, isAccused] of [
    ['en', 'Someone spreads rumours, someone believes them, and somebody pays for it.', false],
    ['en', 'Someone is spreading lies about the hospital.', true],
    ['ru', 'В этой сфере кто-то участник, кто-то наблюдатель, а кто-то жертва.', false],
    ['kk', 'Бұл салада біреу қатысушы, біреу бақылаушы, ал біреу құрбан.', false],
  ] as const) {
    const checks = asked(language, text)
    assert.equal(checks.includes('unnamed-accused') || checks.includes('imputed-motive'), isAccused, text)
  }
})
