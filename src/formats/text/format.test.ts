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

const file = (source: string) => ({ bytes: new TextEncoder().encode(source), name: 'a.txt' })

for (const [format, sources] of [
  ['RTF', ["{\\rtf1\\ansi \\'cf\\'f0}"]],
  [
    'XML',
    [
      '<?xml version="1.0"?>\n<note><p>Доверяйте только нам.</p></note>',
      '<rss version="2.0"><channel><title>Жаңалықтар</title></channel></rss>',
    ],
  ],
  [
    'JSON',
    [
      '{"name":"Channel","messages":[{"text":"Trust only us."}]}',
      '\uFEFF [{"text":"Trust only us."}]',
      '{"id":"1","text":"Trust only us."}\n{"id":"2","text":"Keep calm."}\n',
    ],
  ],
  [
    'MHTML',
    [
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://e.org/\r\nMIME-Version: 1.0\r\n\r\n------\r\n=D0=97',
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nx',
    ],
  ],
  ['EML', ['From: a@e.org\nSubject: =?utf-8?B?0J8=?=\nMIME-Version: 1.0\n\n0JTQvtCy0LXRgNGP0LnRgtC1']],
] as const)
  for (const source of sources)
    test(`${format} is not read as plain text: ${source.slice(0, 30)}`, async () => {
      await assert.rejects(
        text.extract(file(source)) as Promise<unknown>,
        problem('format-unsupported', { name: 'a.txt', format }),
      )
    })

for (const source of [
  '[Ведущий]: Что будет с дорогой?\n[Әкім]: Жөнделеді.',
  '[1]\nДоверяйте только нам.',
  '{рамка} Доверяйте только нам.',
  'From: the Ministry\nTo: all citizens\n\nKeep calm. MIME-Version: 1.0',
  'Прокуратура: предупреждаем.\n\nMIME-Version: 1.0',
  '<rss> is a format.',
])
  test(`words are read, whatever signs begin them: ${source.slice(0, 20)}`, async () => {
    assert.equal((await text.extract(file(source))).text, source)
  })
