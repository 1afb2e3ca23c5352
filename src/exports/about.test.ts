import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { SOURCE } from '../catalog.ts'
import type { Reading } from '../reader/reading.ts'
import { titleOf } from './about.ts'

const reading = JSON.parse(readFileSync(join(SOURCE, 'exports', 'sample.json'), 'utf8')) as Reading

test('a statement of which nothing else is known is headed by its first words, without a dash before them', () => {
  for (const [text, title] of [
    ['Жол жабық.\nКүтіңіздер.', 'Жол жабық.'],
    ['- Жол жабық па?\n\n- Иә.', 'Жол жабық па?'],
    ['—  Дорога закрыта.', 'Дорога закрыта.'],
    ['-5 °C overnight.', '-5 °C overnight.'],
    [`${'word '.repeat(17)}and more words`, `${'word '.repeat(17)}and…`],
    [
      'The police of the county\nask all drivers\nto wait.\nThey know why.',
      'The police of the county ask all drivers to wait.',
    ],
    [`The police\n${'word '.repeat(17)}and more`, `The police ${'word '.repeat(15)}word…`],
  ] as const)
    assert.equal(
      titleOf({ ...reading, statement: { id: 'a', language: 'kk', sha256: '', text } }, 'en'),
      title,
    )
})
