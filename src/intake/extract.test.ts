import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import docx from '../formats/docx/format.ts'
import html from '../formats/html/format.ts'
import markdown from '../formats/markdown/format.ts'
import pdf from '../formats/pdf/format.ts'
import { problem } from '../formats/problem-in-tests.ts'
import subtitles from '../formats/subtitles/format.ts'
import text from '../formats/text/format.ts'
import { Problem } from '../problem.ts'
import { chooseFormat, extract } from './extract.ts'

const FORMATS = [docx, html, markdown, pdf, subtitles, text]
const bytesOf = (source: string): Uint8Array => new TextEncoder().encode(source)

test('the bytes decide, then the media type, then the extension, then it is plain text', () => {
  const chosen = (source: string, name: string, mediaType?: string): string =>
    chooseFormat({ bytes: bytesOf(source), name, ...(mediaType === undefined ? {} : { mediaType }) }, FORMATS)
      .name
  assert.equal(chosen('%PDF-1.4', 'page.html', 'text/html'), 'pdf')
  assert.equal(chosen('<!doctype html>', 'a.txt', 'text/plain'), 'html')
  assert.equal(chosen('WEBVTT\n', 'a.txt'), 'subtitles')
  assert.equal(chosen('---\ntitle: x\n---\n', ''), 'markdown')
  assert.equal(chosen('PK\x03\x04', 'a.bin'), 'docx')
  assert.equal(chosen('<p>a', 'a.md', 'Text/HTML; charset=utf-8'), 'html')
  assert.equal(chosen('слово', 'A.MD', 'application/octet-stream'), 'markdown')
  assert.equal(chosen('слово', 'md'), 'text')
  assert.equal(chosen('слово', 'a.unknown'), 'text')
})

test('the text is canonical and cues move with it', async () => {
  assert.equal(
    (await extract({ bytes: bytesOf('a  \r\nb\r\n\r\n\r\nc'), name: 'a.txt' }, FORMATS)).text,
    'a\nb\n\nc',
  )
  const spoken = {
    ...text,
    extract: async () => ({
      text: '\uFEFFа  \r\nб',
      metadata: {},
      cues: [
        { start: 1, end: 2, from: 0, to: 1 },
        { start: 6, end: 7, from: 1, to: 2 },
      ],
    }),
  }
  const { text: settled, cues = [] } = await extract({ bytes: bytesOf('x'), name: '' }, [spoken])
  assert.deepEqual(
    cues.map(({ start, end }) => settled.slice(start, end)),
    ['а', 'б'],
  )
})

test('files with the wrong name are told apart or refused', async () => {
  const sample = (path: string): Uint8Array =>
    new Uint8Array(readFileSync(new URL(`../formats/${path}`, import.meta.url)))
  assert.match(
    (await extract({ bytes: sample('pdf/samples/kazakh.pdf'), name: 'a.docx' }, FORMATS)).text,
    /^Облыс/u,
  )
  assert.match(
    (await extract({ bytes: sample('docx/samples/appeal.docx'), name: 'a.pdf' }, FORMATS)).text,
    /^Обращение/u,
  )
  await assert.rejects(
    extract({ bytes: bytesOf('просто слова'), name: 'a.pdf' }, FORMATS),
    problem('pdf-broken'),
  )
  await assert.rejects(
    extract({ bytes: bytesOf('просто слова'), name: 'a.docx' }, FORMATS),
    problem('docx-broken'),
  )
  await assert.rejects(
    extract({ bytes: bytesOf('просто слова'), name: 'a.vtt' }, FORMATS),
    problem('subtitles-broken'),
  )
})

test('empty in any format is empty', async () => {
  for (const name of ['', 'a.txt', 'a.md', 'a.html', 'a.pdf', 'a.docx', 'a.srt']) {
    await assert.rejects(
      extract({ bytes: new Uint8Array(), name }, FORMATS),
      problem('file-empty', { name: name || '-' }),
    )
  }
  for (const [source, name] of [
    ['<!doctype html><script>1</script>', 'a'],
    ['---\ntitle: x\n---\n', 'a.md'],
    [' \n ', 'a.txt'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\n<i></i>', 'a.vtt'],
  ] as const) {
    await assert.rejects(extract({ bytes: bytesOf(source), name }, FORMATS), problem('file-empty', { name }))
  }
})

test('random bytes under any name give text or a problem', async () => {
  const beginnings = fc.constantFrom(
    '',
    '%PDF-1.7\n',
    'PK\x03\x04',
    '<!doctype html>',
    'WEBVTT\n\n',
    '---\ntitle: ',
    '{\\rtf',
    '\uFEFF',
  )
  const names = fc.constantFrom('a', 'a.txt', 'a.md', 'a.html', 'a.pdf', 'a.docx', 'a.srt', 'a.vtt')
  await fc.assert(
    fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 200 }), names, async (beginning, rest, name) => {
      const bytes = new Uint8Array([...bytesOf(beginning), ...rest])
      const outcome = await extract({ bytes, name }, FORMATS).catch((error: unknown) => error)
      assert.ok(
        outcome instanceof Problem || typeof (outcome as { text: string }).text === 'string',
        String(outcome),
      )
    }),
    { numRuns: 60 },
  )
})

test('no format loads its library before it is needed', () => {
  const heavy =
    /^(?:import|export) [^\n]*from '(?:linkedom|@mozilla\/readability|unpdf|mammoth|jszip|yaml)'/mu
  const folder = new URL('../formats/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  )
  assert.ok(files.length > 20)
  for (const file of files)
    assert.doesNotMatch(readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8'), heavy, file)
})
