import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chooseFormat, extract } from '../intake/extract.ts'
import type { Format } from '../reader/format.ts'

const FORMATS = dirname(fileURLToPath(import.meta.url))
const names = readdirSync(FORMATS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const formats = await Promise.all(
  names.map(
    async (name) =>
      ((await import(pathToFileURL(join(FORMATS, name, 'format.ts')).href)) as { default: Format }).default,
  ),
)

for (const [index, name] of names.entries()) {
  const samples = join(FORMATS, name, 'samples')
  const files = readdirSync(samples).filter((file) => !file.includes('.expected.'))
  test(`${name} is named for its folder and has samples`, () => {
    assert.equal(formats[index]?.name, name)
    assert.ok(files.length > 0)
  })
  for (const file of files) {
    test(`${name}: ${file} gives its text`, async () => {
      const input = { bytes: new Uint8Array(readFileSync(join(samples, file))), name: file }
      assert.equal(chooseFormat(input, formats).name, name)
      const { text, metadata, cues } = await extract(input, formats)
      assert.equal(text, readFileSync(join(samples, `${file}.expected.txt`), 'utf8'))
      const said = join(samples, `${file}.expected.json`)
      if (!existsSync(said)) return
      const expected = JSON.parse(readFileSync(said, 'utf8'))
      assert.deepEqual(metadata, expected.metadata)
      if (expected.cues) assert.deepEqual(cues, expected.cues)
    })
  }
}
