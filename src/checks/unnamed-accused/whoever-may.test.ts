import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from '../../reader/sentence/asked-in-tests.ts'

test('what may be done to whoever does it accuses nobody, and what some or these did accuses them', () => {
  for (const [language, text, isAccused] of [
    ['en', 'Persons who knowingly circulate false pictures of people may be charged.', false],
    ['en', 'Some persons who spread false pictures may be charged.', true],
    ['en', 'These individuals who spread lies about the hospital may be prosecuted.', true],
    ['en', 'Bloggers spread lies about the dam and may be fined.', true],
    ['ru', 'Пользователи, распространяющие ложь о больнице, могут понести наказание.', false],
    ['kk', 'Кейбір блогерлер өтірік таратып жүр, олар жауапқа тартылуы мүмкін.', true],
  ] as const satisfies readonly (readonly [Tag, string, boolean])[])
    assert.equal(asked(language, text).includes('unnamed-accused'), isAccused, text)
})
