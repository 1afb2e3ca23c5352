import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cuesInLine, cuesOfText } from './cues-of-text.ts'
import { dayAsTyped } from './day-as-typed.ts'
import { entryOf } from './entry.ts'
import { chooseLanguage } from './language.ts'
import { notesIfUnchanged, notesInLine, notesOfText } from './notes-of-text.ts'
import { isOwnRequest } from './own-request.ts'

test('a day is taken as people write it', () => {
  assert.equal(dayAsTyped('26.09.2022'), '2022-09-26')
  assert.equal(dayAsTyped('6.9.2022'), '2022-09-06')
  assert.equal(dayAsTyped('26/9/2022'), '2022-09-26')
  assert.equal(dayAsTyped('26 сентября 2022 г.'), '2022-09-26')
  assert.equal(dayAsTyped('6/9/2022'), '6/9/2022')
  assert.equal(dayAsTyped('2022-09-26'), '2022-09-26')
  assert.equal(dayAsTyped('вчера'), 'вчера')
})

test('the language: the chosen one, else the browser’s first that we have, else English', () => {
  assert.equal(chooseLanguage('kk', 'ru'), 'kk')
  assert.equal(chooseLanguage('xx', 'de, ru;q=0.4, kk-KZ;q=0.9'), 'kk')
  assert.equal(chooseLanguage(undefined, 'de'), 'en')
  assert.equal(chooseLanguage(undefined, undefined), 'en')
})

test('an entry keeps what is typed and drops what is no field', async () => {
  const form = new FormData()
  form.set('text', 'one\r\ntwo')
  form.set('speaker', '  A. Speaker ')
  form.set('title', ' ')
  form.set('sha256', 'x')
  form.set('file', new File([], ''))
  assert.deepEqual(await entryOf(form), { text: 'one\ntwo', fields: { speaker: 'A. Speaker' } })
})

test('moments of a recording survive the way through a hidden field; nonsense does not', async () => {
  const cues = [
    { start: 0, end: 5, from: 0, to: 1000 },
    { start: 5, end: 9, from: 1000, to: 2500 },
  ]
  const form = new FormData()
  const ofText = cuesOfText(cues, 'one\ntwo.')
  form.set('cues', cuesInLine(ofText))
  assert.deepEqual((await entryOf(form)).cues, ofText)
  for (const nonsense of ['1 2 3 4', 'x:1 2 3', 'x:1 2 3 4 5', 'x:-1 2 3 4', '<b>']) {
    form.set('cues', nonsense)
    assert.equal((await entryOf(form)).cues, undefined)
  }
})

test('notes on a text survive the way through a hidden field as long as the text stays; nonsense does not', async () => {
  const notes = [{ code: 'several-days', values: { days: '2022-09-26, 2022-09-27' } }]
  const form = new FormData()
  form.set('notes', notesInLine(notesOfText(notes, 'one\ntwo.')))
  const sent = (await entryOf(form)).notes
  assert.deepEqual(notesIfUnchanged(sent, 'one\ntwo.'), notes)
  assert.deepEqual(notesIfUnchanged(sent, 'one\nthree.'), [])
  for (const nonsense of [
    'x',
    'x:[',
    'x:[{}]',
    'x:[{"code":1,"values":{}}]',
    'x:[{"code":"a","values":{"b":{}}}]',
  ]) {
    form.set('notes', nonsense)
    assert.equal((await entryOf(form)).notes, undefined)
  }
})

test('only our own pages may post, and only to our own name', () => {
  const own = ['127.0.0.1']
  const post = (headers: Record<string, string>) =>
    new Request('http://127.0.0.1:4400/read', { method: 'POST', headers })
  assert.equal(isOwnRequest(post({ 'sec-fetch-site': 'same-origin' }), own), true)
  assert.equal(isOwnRequest(post({}), own), true)
  assert.equal(isOwnRequest(post({ 'sec-fetch-site': 'cross-site' }), own), false)
  assert.equal(isOwnRequest(new Request('http://evil.example/'), own), false)
})
