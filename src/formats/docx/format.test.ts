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

test('documents of LibreOffice and books are refused by name', async () => {
  for (const [format, told] of [
    ['ODT', 'application/vnd.oasis.opendocument.text'],
    ['ODS', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['EPUB', 'application/epub+zip'],
  ] as const) {
    const head = Buffer.alloc(30)
    head.write('PK\x03\x04', 'latin1')
    const archive = Buffer.concat([head, Buffer.from(`mimetype${told}PK`), Buffer.alloc(100)])
    await assert.rejects(
      docx.extract(file(new Uint8Array(archive))),
      problem('format-unsupported', { name: 'a.docx', format }),
    )
  }
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

const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

async function textOf(body: string, styles = '', footnotes = ''): Promise<string> {
  const files = docxFiles(body, footnotes).map((one) =>
    one.name === 'word/styles.xml'
      ? { ...one, content: String(one.content).replace('</w:styles>', `${styles}</w:styles>`) }
      : one,
  )
  return (await docx.extract(file(zip(files)))).text
}

test('text that Word hides is not read, by whatever it is hidden', async () => {
  const style = (id: string, properties: string, type = 'character'): string =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${properties}</w:style>`
  const styles =
    style('secret', '<w:rPr><w:vanish/></w:rPr>') +
    style('secret2', '<w:basedOn w:val="secret"/>') +
    style('shown', '<w:basedOn w:val="secret"/><w:rPr><w:vanish w:val="false"/></w:rPr>') +
    style('draft', '<w:rPr><w:vanish/></w:rPr>', 'paragraph')
  for (const word of ['құпия', 'тайна', 'secret']) {
    const body =
      `<w:p>${run('Су қымбаттады')}${run(word, '<w:b/><w:vanish/>')}${run(', деп хабарлады.', '<w:vanish w:val="0"/>')}</w:p>` +
      `<w:p>${run(word, '<w:rStyle w:val="secret"/>')}${run(word, '<w:rStyle w:val="secret2"/>')}${run('Вода подорожала.', '<w:rStyle w:val="shown"/>')}</w:p>` +
      `<w:p><w:pPr><w:pStyle w:val="draft"/><w:rPr><w:vanish/></w:rPr></w:pPr>${run(word)}${run('Water costs more.', '<w:vanish w:val="off"/>')}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('Бұл көрінеді.')}</w:p>`
    assert.equal(
      await textOf(body, styles),
      'Су қымбаттады, деп хабарлады.\n\nВода подорожала.\n\nWater costs more.\n\nБұл көрінеді.',
    )
  }
})

test('a digit raised by hand is a raised digit, other words are not', async () => {
  const body = `<w:p>${run('147')}${run('1', '<w:position w:val="8"/>')}${run(' бап', '<w:position w:val="8"/>')}${run('2', '<w:position w:val="-6"/>')}${run('3', '<w:position w:val="6"/><w:vertAlign w:val="baseline"/>')}</w:p>`
  assert.equal(await textOf(body), '147¹ бап23')
})

test('a document keeps everything else when something hidden is taken out', async () => {
  const body = `<w:p>${run('Жиын')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>а</w:t></w:r>${run(' &lt;ертең&gt; 👩‍⚖️ болады')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}</w:p>`
  const note = `<w:footnote w:id="2"><w:p>${run('Сағат онда.')}${run('жоқ', '<w:vanish/>')}</w:p></w:footnote>`
  assert.equal(await textOf(body, '', note), 'Жиын <ертең> 👩‍⚖️ болады.\n\nСағат онда.')
})

test('a hundred thousand hidden runs take linear time', async () => {
  const hidden = Array.from({ length: 100_000 }, (_, index) =>
    run(`${(index * 7919) % 100_003} ${(index * 104_729) % 1_000_003}`, '<w:vanish/>'),
  )
  assert.equal(await textOf(`<w:p>${run('Сөз')}${hidden.join('')}${run('.')}</w:p>`), 'Сөз.')
})

test('what is struck out is not read, and told', async () => {
  const run = (words: string, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
  const body = `<w:p>${run('Көпір жабық')}${run(' екі апта', '<w:strike/>')}${run('.')}${run(' Тоқта.', '<w:strike w:val="0"/>')}</w:p>`
  const { text, notes } = await docx.extract(file(zip(docxFiles(body))))
  assert.equal(text, 'Көпір жабық. Тоқта.')
  assert.deepEqual(notes, [{ code: 'struck-out', values: { words: 'екі апта' } }])
})
