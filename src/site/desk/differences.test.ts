import assert from 'node:assert/strict'
import { test } from 'node:test'
import { besides, differences } from './differences.ts'

test('words are marked whole, in Kazakh too', () => {
  const marked = String(besides('Үндеуде ешкім аталмаған.', 'Үндеуде бірде-бір сот шешімі аталмаған.'))
  assert.match(marked, /^Үндеуде <mark class="differs">бірде-бір сот шешімі <\/mark>аталмаған\.$/u)
})

test('what was added and what was taken out is told in words too', () => {
  const told = String(differences('Nobody is named.', 'No court is named.', 'en'))
  assert.match(told, /<del><span class="unseen">removed: <\/span>Nobody <\/del>/u)
  assert.match(told, /<ins><span class="unseen">added: <\/span>No court <\/ins>is named\./u)
})

test('tags in a text are words, and two long texts that have nothing in common are shown as they are', () => {
  assert.equal(String(besides('', '<b>')), '<mark class="differs">&lt;b&gt;</mark>')
  const [one, other] = ['a', 'b'].map((letter) =>
    Array.from({ length: 5000 }, (_, n) => letter + n).join(' '),
  )
  assert.equal(String(differences(one as string, other as string, 'en')), other)
})
