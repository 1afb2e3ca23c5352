import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { definitionsIn } from '../../../desk/law/defining.ts'
import { folders } from '../../../modules.ts'

/**
 * Provisions as laws write them, one a line: heading, text, and the terms that it defines, parted by semicolons. Many define
 * nothing, though they look alike: offences, duties, lists of documents, competence, time limits.
 */
for (const language of folders(import.meta.dirname)) {
  const folder = new URL(`${language}/cases/`, import.meta.url)
  for (const file of readdirSync(folder)) {
    describe(`${language}: ${file}`, () => {
      for (const line of readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n')) {
        const [heading = '', words = '', terms = ''] = line.split(/ \|(?: |$)/)
        it(`${heading}: ${words.slice(0, 90)}`, () => {
          const found = definitionsIn({ heading, text: words.replaceAll('\\n', '\n') }, language)
          const wanted = terms.split(';').filter((term) => term !== '')
          assert.deepEqual(found.map(({ term }) => term).toSorted(), wanted.toSorted())
        })
      }
    })
  }
}

/** Each half of such a sentence is read as a sentence; a text of nothing else must not exhaust the stack. */
describe('reads a sentence of many halves', () => {
  for (const [language, piece] of [
    ['ru', 'часы признаются лодкой, а '],
    ['kk', 'жүзетін қайық кеме болып танылады, ал '],
  ] as const)
    it(language, () => {
      const found = definitionsIn({ heading: '', text: piece.repeat(20_000) }, language)
      assert.ok(found.length < 20)
    })
})
