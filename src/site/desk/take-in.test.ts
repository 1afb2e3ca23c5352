import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openStaffedSite, type StaffedSite, type Visitor } from '../staff/staff-in-tests.ts'
import { takeIn } from './desk-in-tests.ts'

const TEXT = 'The ministry warns all bloggers. Trust only official sources.'

let site: StaffedSite
let editor: Visitor
before(async () => {
  site = await openStaffedSite()
  editor = await site.signIn(await site.join('The editor', 'editor'))
})
after(() => site.close())

/** Takes a file in, as a browser sends it. */
async function takeInFile(file: File, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
  await editor.get('/desk/statements/new')
  const token = /name="token" value="([^"]*)"/u.exec(editor.text)?.[1] ?? ''
  const form = new FormData()
  for (const [name, value] of Object.entries({ token, ...fields })) form.set(name, value)
  form.set('file', file)
  const cookie = [...editor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return site.site.fetch(
    new Request('http://127.0.0.1:4400/desk/statements', { method: 'POST', body: form, headers: { cookie } }),
  )
}

test('a file that must be chosen again after an error elsewhere is named', async () => {
  const file = new File(['Trust only official sources.'], 'appeal.txt', { type: 'text/plain' })
  for (const [fields, at] of [
    [{ date: '05/06/2022' }, 'date'],
    [{ text: 'A word.' }, 'file'],
  ] as const) {
    const answer = await takeInFile(file, fields)
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(page, new RegExp(`id="${at}-wrong"`, 'u'))
    assert.match(page, /id="file-lost">Choose the file “appeal\.txt” again/u)
  }
  const broken = await takeInFile(new File([new Uint8Array([0, 1, 0, 255])], 'photo.txt'))
  assert.doesNotMatch(await broken.text(), /file-lost/u, 'another one is to be chosen')
})

test('a day in doubt is told on the page of a statement', async () => {
  await takeIn(editor, { text: 'Trust only official sources, in time.', date: '26.09.2099' })
  assert.match(editor.text, /The day of the statement is 26 September 2099, which has not come yet/u)
})

test('a file is given back as bytes, whatever it was called', async () => {
  const answer = await takeInFile(
    new File(['<p>Only <b>official</b> sources.</p>'], 'a"\r\nx: y.html', { type: 'text/html' }),
  )
  assert.equal(answer.status, 303, await answer.text())
  const place = new URL(answer.headers.get('location') as string, 'http://own.invalid').pathname
  const capture = await editor.get(`${place}/capture`)
  assert.equal(capture.headers.get('content-type'), 'application/octet-stream')
  assert.match(capture.headers.get('content-disposition') ?? '', /^attachment; filename="[0-9a-f]{64}"$/u)
  assert.match(editor.text, /<b>official<\/b>/u)
})

test('pairs of sentences are corrected by their numbers', async () => {
  const place = await takeIn(editor, { text: TEXT })
  const there = await takeIn(editor, {
    text: 'Министерство предупреждает всех блогеров. Доверяйте только официальным источникам.',
  })
  const other = there.split('/').at(-1) as string
  await editor.get(place)
  const linked = await editor.post(`${place}/translations`, { translation: other })
  assert.equal(linked.status, 303)
  const path = `${place}/translations/${other}`
  await editor.get(path)
  assert.match(editor.text, /2 pairs/u)
  assert.equal((await editor.post(path, { 'n-0': '1-2', 'n-1': '1-2' })).status, 303)
  await editor.get(path)
  assert.match(editor.text, /1 pair</u)
  assert.match(editor.text, /value="1-2"/u)
  assert.equal((await editor.post(path, { 'n-0': '7', 'n-1': '' })).status, 422)
  assert.match(editor.text, /The numbers do not fit/u)
})
