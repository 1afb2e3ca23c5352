import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { definitionsIn } from '../../../desk/law/defining.ts'

/**
 * Provisions, one a line: heading, text, and the terms that it defines in their order, parted by semicolons, each with its
 * scope where that is told: `term@scope`.
 */
for (const path of globSync('*/in-order.txt', { cwd: import.meta.dirname })) {
  const language = dirname(path)
  const lines = readFileSync(join(import.meta.dirname, path), 'utf8')
    .trimEnd()
    .split('\n')
  for (const line of lines) {
    const [heading = '', words = '', wanted = ''] = line.split(/ \|(?: |$)/)
    const text = words.replaceAll('\\n', '\n')
    const terms = wanted.split(';').filter((term) => term !== '')
    test(`${language}: ${text.slice(0, 80).replaceAll('\n', ' ')}`, () => {
      const found = definitionsIn({ heading, text }, language)
      assert.deepEqual(
        found.map(({ term, scope }, index) =>
          terms[index]?.includes('@') === true ? `${term}@${scope}` : term,
        ),
        terms,
      )
    })
  }
}
