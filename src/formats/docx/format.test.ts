import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { docxFiles, wordParagraph, zip } from '../made-files.ts'
import { problem } from '../problem-in-tests.ts'
import { inspectArchive } from './archive.ts'
import docx from './format.ts'

const file = (bytes: Uint8Array) => ({ bytes, name: 'a.docx' })
const SAMPLE = new Uint8Array(readFileSync(new URL('samples/appeal.docx', import.meta.url)))
const LIMITS = { entries: 10, bytes: 1_000_000_000, ratio: 200 }

test('a cut-off or damaged document is a problem', async () => {
  for (const end of [4, 30, 400, SAMPLE.length - 30, SAMPLE.length - 1]) {
    await assert.rejects(docx.extract(file(SAMPLE.slice(0, end))), problem('docx-broken', { name: 'a.docx' }))
  }
  const files = docxFiles('<w:p><w:r><w:t>без конца')
  await assert.rejects(
    docx.extract(
      file(
        zip(
          files.map((one) => (one.name === 'word/document.xml' ? { ...one, content: '<w:document' } : one)),
        ),
      ),
    ),
    problem('docx-broken'),
  )
})

test('a zip without a Word document, and what Word wrote before 2007, are told apart', async () => {
  await assert.rejects(
    docx.extract(file(zip([{ name: 'xl/workbook.xml', content: '<x/>' }]))),
    problem('docx-not-word'),
  )
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)])
  assert.ok(docx.recognises(old))
  await assert.rejects(docx.extract(file(old)), problem('docx-old-or-encrypted'))
})

test('a zip bomb is refused before it is unpacked', async () => {
  const bomb = { name: 'word/document.xml', content: Buffer.alloc(150_000_000, 0x20) }
  await assert.rejects(
    docx.extract(file(zip([bomb]))),
    problem('docx-too-large', { name: 'a.docx', limit: 100 }),
  )
  await assert.rejects(
    docx.extract(file(zip([{ ...bomb, content: bomb.content.subarray(0, 50_000_000) }]))),
    problem('docx-too-large'),
  )
})

test('a directory that lies about sizes is found out', async () => {
  const lying = { name: 'word/document.xml', content: Buffer.alloc(150_000_000, 0x20), claims: 1000 }
  await assert.rejects(docx.extract(file(zip([lying]))), problem('docx-too-large'))
  assert.equal(await inspectArchive(zip([{ name: 'a', content: 'abc', claims: 5 }]), LIMITS), 'broken')
})

test('too many files are refused', async () => {
  const many = Array.from({ length: 11 }, (_, index) => ({ name: `${index}`, content: 'x' }))
  assert.equal(await inspectArchive(zip(many), LIMITS), 'too-large')
  assert.deepEqual(await inspectArchive(zip(many.slice(0, 2)), LIMITS), ['0', '1'])
})

test('deeply nested XML is a problem', async () => {
  const body = `${'<w:sdt><w:sdtContent>'.repeat(30_000)}${wordParagraph('x')}${'</w:sdtContent></w:sdt>'.repeat(30_000)}`
  try {
    await docx.extract(file(zip(docxFiles(body))))
  } catch (error) {
    assert.ok(problem(/^docx-|^file-too-/u)(error))
  }
})

test('entities of a document type are not expanded', async () => {
  const files = docxFiles(wordParagraph('&lol;')).map((one) =>
    one.name === 'word/document.xml'
      ? { ...one, content: `<!DOCTYPE x [<!ENTITY lol "взлом">]>${one.content}` }
      : one,
  )
  const { text } = await docx.extract(file(zip(files))).catch(() => ({ text: '' }))
  assert.ok(!text.includes('взлом'))
})

test('random changes give text or a problem', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(SAMPLE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      async (changes) => {
        const bytes = SAMPLE.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        const names = await inspectArchive(bytes, LIMITS)
        assert.ok(names === 'broken' || names === 'too-large' || Array.isArray(names))
      },
    ),
  )
})
