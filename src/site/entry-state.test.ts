import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog, loadFormats } from '../catalog.ts'
import { EMPTY } from './entry.ts'
import { withFileTaken } from './entry-state.ts'

const MARKUP =
  '<html><head><meta name="author" content="МВД РК"></head><body><p>Доверяйте только официальным источникам.</p></body></html>'
const file = { name: 'a.html', mediaType: 'text/html', bytes: new TextEncoder().encode(MARKUP) }

test('the form shows the body that an uploaded page names, and says where it is from, unless one was typed', async () => {
  const [catalog, formats] = await Promise.all([loadCatalog(), loadFormats()])
  const shown = async (fields: { readonly body?: string }) =>
    (await withFileTaken({ ...EMPTY, file, fields }, formats, catalog)).entry
  const { fields, notes } = await shown({})
  assert.equal(fields.body, 'МВД РК')
  assert.equal(notes?.notes.at(-1)?.code, 'body-of-page')
  const typed = await shown({ body: 'КНБ РК' })
  assert.equal(typed.fields.body, 'КНБ РК')
  assert.ok(typed.notes?.notes.every(({ code }) => code !== 'body-of-page'))
})
