import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingsDigest } from '../evaluation/readings-digest.ts'
import { loadCatalog } from '../src/catalog.ts'
import figures from '../src/desk/published/measured.json' with { type: 'json' }

test('a reader that reads otherwise has another version, and its figures are its own', async () => {
  const catalog = await loadCatalog()
  assert.equal(
    figures.reader,
    catalog.reader()({ id: 'a', text: 'Text.', sha256: '', language: 'en' }).reader,
  )
  assert.equal(
    readingsDigest(catalog),
    figures.readings,
    'Readings have changed: raise READER in src/reader/read.ts, then run `npm run evaluate -- --publish`.',
  )
})
