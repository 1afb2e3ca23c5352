import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { loadCatalog, loadExports, loadFormats } from '../catalog.ts'
import type { Reading } from '../reader/reading.ts'
import { createSite } from './site.ts'

const CAPTIONS = `1
01:02:03,000 --> 01:02:06,500
Верьте только сообщениям министерства.

2
01:02:06,500 --> 01:02:09,000
Остальное — слухи.
`

let post: (path: string, fields: Readonly<Record<string, string | File>>) => Promise<Response>
before(async () => {
  const [catalog, formats, exports] = await Promise.all([loadCatalog(), loadFormats(), loadExports()])
  const site = createSite(catalog, { formats, exports })
  post = async (path, fields) => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ lang: 'ru', ...fields })) body.set(name, value)
    const answer = await site.fetch(new Request(`http://127.0.0.1${path}`, { method: 'POST', body }))
    const to = answer.headers.get('location')
    return to === null ? answer : site.fetch(new Request(`http://127.0.0.1${to}`))
  }
})

/** What the form of a page with this identity would send. */
async function fieldsOf(page: Response, form: string): Promise<Record<string, string>> {
  const [, inside = ''] = new RegExp(`<form id="${form}"(.*?)</form>`, 'su').exec(await page.text()) ?? []
  const hidden = inside.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/gu)
  const fields = Object.fromEntries([...hidden].map(([, name, value]) => [name as string, value as string]))
  const [, text] = /<textarea[^>]*>\n?(.*?)<\/textarea>/su.exec(inside) ?? []
  return text === undefined ? fields : { ...fields, text }
}

const statementOf = async (fields: Readonly<Record<string, string | File>>) =>
  ((await (await post('/download/json', fields)).json()) as Reading).statement

test('times of a recording stay as long as the text does, whatever else is changed', async () => {
  const upload = { file: new File([CAPTIONS], 'speech.srt') }
  const first = await statementOf(upload)
  assert.equal(first.cues?.length, 2)
  const again = await fieldsOf(await post('/read', upload), 'again')
  assert.deepEqual((await statementOf(again)).cues, first.cues)
  const form = await fieldsOf(await post('/', again), 'entry')
  const told = await statementOf({
    ...form,
    speaker: 'Б. Б.',
    text: (form.text as string).replaceAll('\n', '\r\n'),
  })
  assert.deepEqual([told.speaker, told.cues, told.text], ['Б. Б.', first.cues, first.text])
  for (const text of [`${form.text} Так!`, (form.text as string).replace('слухи', 'домыслы'), 'Слово.'])
    assert.equal((await statementOf({ ...form, text })).cues, undefined, text)
})

test('times are kept where the form comes back with something to mend', async () => {
  const wrong = await post('/read', { file: new File([CAPTIONS], 'speech.srt'), date: 'вчера' })
  assert.equal(wrong.status, 422)
  const form = await fieldsOf(wrong, 'entry')
  const { cues, date } = await statementOf({ ...form, date: '26.09.2022' })
  assert.deepEqual([cues?.length, date], [2, '2022-09-26'])
})

test('a day is shown as it was typed', async () => {
  for (const [date, says] of [
    ['31.02.2022', '«31.02.2022» — такого дня нет'],
    ['26 сент', 'Дата «26 сент» не распознана'],
  ] as const) {
    const page = await (await post('/read', { text: 'Снег.', date })).text()
    assert.ok(page.includes(says), says)
    assert.match(page, /id="date-wrong"/u)
    assert.ok(page.includes(`value="${date}"`))
  }
})
