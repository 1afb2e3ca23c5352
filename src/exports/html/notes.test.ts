import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadExports, SOURCE } from '../../catalog.ts'
import { TAGS } from '../../law/tags.ts'
import type { Reading } from '../../reader/reading.ts'

const reading = JSON.parse(readFileSync(join(SOURCE, 'exports', 'sample.json'), 'utf8')) as Reading

test('the sentence that only repeats the statement is set apart from what is asked; a question with its words in it is not', async () => {
  const html = (await loadExports()).get('html')
  assert.ok(html)
  const page = html.render(reading, { language: 'ru' })
  const asked = [...page.matchAll(/<p class="question">.*?<\/p>/gsu)].map(([question]) => question)
  for (const { finding, text } of reading.questions) {
    const [, ...repeated] =
      asked.find((one) => one.includes(`>${finding}</a>`))?.split('<span class="said">') ?? []
    if (finding === '1.1')
      assert.deepEqual(
        repeated.map((rest) => plain(rest.split(/[.]<\/span> /u)[0] as string)),
        TAGS.map((tag) => text[tag].split('. ')[0]),
      )
    else assert.deepEqual(repeated, [], finding)
  }
})

function plain(html: string): string {
  return html.replace(/<[^>]*>/gu, '').replaceAll('\u00a0', ' ')
}
