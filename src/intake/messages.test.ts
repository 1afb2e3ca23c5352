import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import messages from './messages.json' with { type: 'json' }

const VALUES = {
  name: 'a.txt',
  address: 'https://example.org/',
  limit: 20,
  line: 3,
  column: 5,
  pages: 301,
  reason: 'ENOTFOUND',
  key: 'title',
  language: 'uz',
  format: 'RTF',
  scheme: 'ftp',
  host: 'localhost',
  status: 404,
  at: 7,
}

function sources(): string {
  return ['.', '../formats']
    .flatMap((folder) => {
      const url = new URL(`${folder}/`, import.meta.url)
      return readdirSync(url, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
        .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), url), 'utf8'))
    })
    .join('\n')
}

test('every problem has its words in three languages, and no words are left over', () => {
  const codes = [
    ...sources().matchAll(
      /'((?:file|encoding|format|front-matter|metadata|html|pdf|docx|subtitles|address|typed)-[a-z-]+|text-null)'/gu,
    ),
  ].map((match) => `problem.${match[1]}`)
  const notProblems = new Set(['problem.address-check', 'problem.format-in-tests'])
  assert.deepEqual(
    [...new Set(codes)].filter((code) => !notProblems.has(code)).sort(),
    Object.keys(messages).sort(),
  )
})

test('every message is filled from the values that its problem carries', () => {
  for (const [id, texts] of Object.entries(messages)) {
    assert.deepEqual(Object.keys(texts), ['kk', 'ru', 'en'], id)
    for (const [language, text] of Object.entries(texts)) {
      const filled = String(new IntlMessageFormat(text, language).format(VALUES))
      assert.doesNotMatch(filled, /[{}]|undefined/u, id)
      assert.match(filled, /\.$/u, id)
    }
    const gaps = Object.values(texts).map((text) =>
      [...text.matchAll(/\{(\w+)\}/gu)]
        .map((match) => match[1])
        .sort()
        .join(),
    )
    assert.equal(new Set(gaps).size, 1, `${id} fills the same gaps in each language`)
  }
})
