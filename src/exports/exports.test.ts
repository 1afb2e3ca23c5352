import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadExports, SOURCE } from '../catalog.ts'
import { TAGS } from '../law/tags.ts'
import type { Reading } from '../reader/reading.ts'

const reading = JSON.parse(readFileSync(join(SOURCE, 'exports', 'sample.json'), 'utf8')) as Reading

for (const [name, { extension, render }] of await loadExports()) {
  test(`${name}: the sample reading becomes the sample file, byte for byte`, () => {
    const path = join(SOURCE, 'exports', name, `sample.${extension}`)
    const rendered = render(reading, { language: 'ru' })
    // Look at the difference before keeping it: this is what people will be handed.
    if (process.env.UPDATE_SAMPLES) writeFileSync(path, rendered)
    assert.equal(rendered, readFileSync(path, 'utf8'))
  })

  test(`${name}: every claim and every question is there in each language`, () => {
    for (const language of TAGS) {
      const words = plain(render(reading, { language }))
      for (const { quote } of reading.claims)
        assert.ok(words.includes(plain(quote.text)), `${language}: ${quote.text}`)
      for (const { text } of reading.questions)
        assert.ok(words.includes(plain(text[language])), `${language}: ${text[language]}`)
    }
  })

  test(`${name}: a reading without claims says so`, () => {
    const { claims, findings, questions, cards } = { claims: [], findings: [], questions: [], cards: [] }
    assert.notEqual(render({ ...reading, claims, findings, questions, cards }, { language: 'kk' }).trim(), '')
  })
}

test('of a country without a pack the head says that the law was not checked; only pages hold words together', async () => {
  const statement = { ...reading.statement, jurisdiction: 'kg' }
  for (const [name, { render, forPrograms }] of await loadExports()) {
    if (forPrograms) continue
    const says = render({ ...reading, statement, law: null }, { language: 'ru' })
    assert.match(plain(says), /не проверен: набора норм этой страны \(Кыргызстан\) нет/u, name)
    const known = render(reading, { language: 'ru' })
    assert.ok(!known.includes('набора норм этой страны'), name)
    if (name !== 'html') assert.doesNotMatch(known, /14\u00a0марта|№\u00a0/u, name)
  }
})

/** Words without markup, line breaks and escapes, so that all forms can be searched in one way. */
function plain(words: string): string {
  return words
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replace(/\\(.)/gu, '$1')
    .replace(/\s+/gu, ' ')
}
