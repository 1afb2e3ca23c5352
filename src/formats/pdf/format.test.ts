import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { drawn, ENCRYPTION, pdf as pdfOf } from '../made-files.ts'
import { problem } from '../problem-in-tests.ts'
import pdf from './format.ts'
import { joinLines } from './hyphens.ts'
import { pageNumbers } from './pictured-pages.ts'
import { withoutRunningHeads } from './running-heads.ts'

const file = (bytes: Uint8Array) => ({ bytes, name: 'a.pdf' })
const LINES = ['Cases of false information have become more', 'frequent in recent times.']

test('a PDF made by hand is read, with or without white space before it', async () => {
  assert.equal((await pdf.extract(file(pdfOf({ content: drawn(LINES) })))).text, LINES.join(' '))
  assert.ok(pdf.recognises(pdfOf({})))
  assert.ok(!pdf.recognises(new TextEncoder().encode('the file began with %PDF-1.4')))
})

test('a sentence runs over the page, and page numbers are no words', async () => {
  const content = drawn([
    'The prosecutor warned that such cases',
    'have become more frequent',
    'and promised',
    '17',
  ])
  const { text } = await pdf.extract(file(pdfOf({ content, pages: 2 })))
  assert.ok(!text.includes('17'))
  assert.ok(text.endsWith('and promised'))
})

test('a line at the head or the foot of most pages is no text', () => {
  const line = (text: string) => ({ text, left: 0, right: 1, y: 0, fontSize: 12 })
  const pages = ['раз', 'два', 'три'].map((word, index) => [
    line('Прокуратура'),
    line(word),
    line(`стр. ${index + 1} из 3`),
  ])
  const kept = withoutRunningHeads(pages).map((lines) => lines.map(({ text }) => text))
  assert.deepEqual(kept, [['раз'], ['два'], ['три']])
  assert.equal(withoutRunningHeads(pages.slice(0, 2)).flat().length, 6)
})

test('a password is asked for', async () => {
  await assert.rejects(
    pdf.extract(file(pdfOf({ content: drawn(LINES), trailer: ENCRYPTION }))),
    problem('pdf-encrypted', { name: 'a.pdf' }),
  )
})

test('a scan has no text', async () => {
  const picture = 'q 500 0 0 700 40 60 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q'
  await assert.rejects(
    pdf.extract(file(pdfOf({ content: picture, pages: 3 }))),
    problem('pdf-without-text', { name: 'a.pdf' }),
  )
  await assert.rejects(
    pdf.extract(file(pdfOf({ content: `${picture} ${drawn(['p. 1'])}` }))),
    problem('pdf-without-text'),
  )
})

test('of a scan with a stamp or a head the stamp is read, and the pages whose words were not are told', async () => {
  const stamp = drawn(['Scanned with a telephone', '26.09.2022'])
  const scanned = (extra: string) => pdfOf({ content: stamp, extra })
  const picture = '<</Type/XObject /Subtype /Image /Width 1654 /Height 2339 /Length 1>>stream\nx\nendstream'
  const { text, notes } = await pdf.extract(file(scanned(picture)))
  assert.match(text, /Scanned with a telephone/u)
  assert.deepEqual(notes, [{ code: 'pictured-pages', values: { count: 1, pages: '1' } }])
  for (const other of ['', picture.replace('1654', '540')])
    assert.equal((await pdf.extract(file(scanned(other)))).notes, undefined)
  const full = pdfOf({ content: drawn(Array.from({ length: 4 }, () => LINES.join(' '))), extra: picture })
  assert.equal((await pdf.extract(file(full))).notes, undefined)
})

test('pages are numbered as people write them', () =>
  assert.equal(pageNumbers([1, 3, 4, 5, 9, 10]), '1, 3–5, 9–10'))

test('too many pages are a problem', async () => {
  await assert.rejects(
    pdf.extract(file(pdfOf({ content: drawn(LINES), pages: 301 }))),
    problem('pdf-too-many-pages', { name: 'a.pdf', pages: 301, limit: 300 }),
  )
})

test('cut-off and damaged files are problems', async () => {
  const whole = new Uint8Array(readFileSync(new URL('samples/kazakh.pdf', import.meta.url)))
  for (const bytes of [new TextEncoder().encode('%PDF-1.4\n'), whole.slice(0, 300), whole.slice(0, 3000)]) {
    await assert.rejects(pdf.extract(file(bytes)), problem(/^pdf-(?:broken|without-text)$/u))
  }
  const damaged = whole.map((byte, index) => (index > 200 && index % 7 === 0 ? byte ^ 0x55 : byte))
  await assert.rejects(pdf.extract(file(damaged)), problem(/^pdf-/u))
})

test('a hyphen at the end of a line stays where it belongs to the word', () => {
  const joined = (...lines: string[]): string => joinLines([lines])[0] as string
  assert.equal(joined('Қылмыстық кодекстің 2-', 'бөлігінің талабы'), 'Қылмыстық кодекстің 2-бөлігінің талабы')
  assert.equal(joined('распространение инфор-', 'мации в сети'), 'распространение информации в сети')
  assert.equal(joined('так делают из-', 'за выгоды'), 'так делают из-за выгоды')
  assert.equal(joined('какие-', 'либо сведения'), 'какие-либо сведения')
  assert.equal(joined('город Усть-', 'Каменогорск'), 'город Усть-Каменогорск')
  assert.equal(joined('он-', 'лайн', 'лайн онлайн'), 'онлайн лайн онлайн')
  assert.equal(joined('страна-', 'агрессор', 'и страна-агрессор'), 'страна-агрессор и страна-агрессор')
  assert.equal(joined('мәлімде\u00AD', 'месі'), 'мәлімдемесі')
  assert.equal(joined('так —', 'и не иначе'), 'так — и не иначе')
  assert.equal(joined('слова -', 'другие'), 'слова - другие')
})

test('in a text that is not typeset with hyphens a hyphen is the word’s own', () => {
  const lines = Array.from({ length: 99 }, () => 'строка без переноса')
  assert.equal(joinLines([[...lines, 'город-', 'спутник']])[0]?.slice(-13), 'город-спутник')
})
