import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problem } from '../problem-in-tests.ts'
import text from './format.ts'

test('the encoding that the transport names is used', async () => {
  const bytes = new Uint8Array(Buffer.from('caf\xe9', 'latin1'))
  assert.equal(
    (await text.extract({ bytes, name: '', mediaType: 'text/plain; charset=iso-8859-1' })).text,
    'café',
  )
})

test('RTF is not read as plain text', async () => {
  const bytes = new TextEncoder().encode("{\\rtf1\\ansi \\'cf\\'f0}")
  await assert.rejects(
    text.extract({ bytes, name: 'a.rtf' }),
    problem('format-unsupported', { name: 'a.rtf', format: 'RTF' }),
  )
})
