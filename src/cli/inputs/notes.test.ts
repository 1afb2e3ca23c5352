import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { noteInWords } from '../../messages/note-words.ts'

const FORMATS = new URL('../../formats/', import.meta.url)
const VALUES = {
  characters: 21,
  count: 3,
  first: 'a',
  last: 'b',
  days: 'c',
  keys: 'd',
  lines: 'e',
  pages: '2, 3',
  words: 'f',
  written: 'g',
}

test('every note of a format has words in three languages', () => {
  const source = readdirSync(FORMATS, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.ts$/u.test(path))
    .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), FORMATS), 'utf8'))
    .join('\n')
  const codes = [...source.matchAll(/code: '([a-z-]+)'/gu)].map((match) => match[1] as string)
  assert.ok(codes.length >= 4)
  for (const code of codes)
    for (const language of ['kk', 'ru', 'en'] as const)
      assert.match(noteInWords({ code, values: VALUES }, language, 'command') ?? '', /\p{L}/u, code)
})
