import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { createReader } from '../read.ts'

const catalog = await loadCatalog()
const read = createReader({ knowledge: catalog.knowledge, checks: catalog.checks, wording: catalog.sheets })

function quotes(text: string, language: Tag): string[] {
  const statement = { id: 'a', text, sha256: '', language }
  return read(statement).findings.map(({ check, quote }) => `${check}: ${quote.text}`)
}

const SAID: readonly (readonly [Tag, string])[] = [
  ['ru', 'Верьте исключительно официальным источникам.'],
  ['kk', 'Тек ресми дереккөздерге сеніңіздер.'],
  ['en', 'Please rely on official sources alone.'],
]

test('a space that nobody sees inside a word hides nothing, and stays in the quote', () => {
  for (const [language, text] of SAID) {
    const seen = quotes(text, language)
    assert.ok(seen.length > 0, text)
    for (const unseen of ['\u200b', '\ufeff', '\u2060', '\u00ad']) {
      const split = text.replace(/(\p{L}{2})(?=\p{L}{2})/gu, `$1${unseen}`)
      assert.notEqual(split, text)
      const found = quotes(split, language)
      assert.deepEqual(
        found.map((quote) => quote.replaceAll(unseen, '')),
        seen,
      )
      assert.ok(found.every((quote) => quote.includes(unseen)))
      const between = text.replaceAll(' ', `${unseen} ${unseen}`)
      assert.deepEqual(quotes(between, language).length, seen.length, JSON.stringify(between))
    }
  }
})

test('the colon of a web address parts no sentence', () => {
  const quoted = [
    ['ru', 'Доверяйте исключительно сообщениям портала https://egov.example/novosti и не верьте слухам.'],
    ['kk', 'Тек https://egov.example/kz порталындағы ресми ақпаратқа сеніңіздер.'],
    ['en', 'Rely only on the official site http://gov.example/news and no other source.'],
  ] as const
  for (const [language, text] of quoted) {
    const found = quotes(text, language)
    assert.ok(found.length > 0, text)
    for (const quote of found) assert.ok(quote.includes('://') || !quote.includes('.example'), quote)
  }
})
