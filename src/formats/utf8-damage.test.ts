import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decode } from './decode.ts'
import { problem } from './problem-in-tests.ts'
import { utf8Damage } from './utf8-damage.ts'

test('UTF-8 with a broken byte is refused with its place, not read as another table', () => {
  const texts = [
    'Ведомство просит не верить слухам.\nОтвет обещают дать к пятнице.',
    'Мекеме қауесетке сенбеуді сұрайды.\nЖауап жұма күні беріледі деп күтілуде.',
    'The office said “no comment” – twice.\nAn answer is promised “by Friday”.',
  ]
  for (const text of texts) {
    const bytes = Buffer.from(text)
    const cut = new Uint8Array([...bytes, 0xd0])
    assert.throws(
      () => decode(cut, { name: 'a.txt' }),
      problem('encoding-damaged', { name: 'a.txt', line: 2, column: (text.split('\n')[1] ?? '').length + 1 }),
    )
    const at = bytes.indexOf(0x0a)
    const amiss = new Uint8Array([...bytes.subarray(0, at), 0xff, ...bytes.subarray(at)])
    const place = { name: '-', line: 1, column: text.indexOf('\n') + 1 }
    for (const charset of [undefined, 'windows-1251', 'utf-8'])
      assert.throws(() => decode(amiss, { name: '', charset }), problem('encoding-damaged', place))
    // Every stretch of the file, wherever it is cut.
    for (let end = at; end < bytes.length; end += 1) {
      try {
        assert.ok(text.startsWith(decode(new Uint8Array(bytes.subarray(0, end)), { name: '' })))
      } catch (error) {
        assert.ok(problem(/^encoding-/u)(error))
      }
    }
  }
})

test('whole UTF-8 is not damaged, and Windows-1251 is not damaged UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      assert.equal(utf8Damage(new TextEncoder().encode(text.toWellFormed())), undefined),
    ),
  )
  const table = new Map<string, number>()
  for (let byte = 0; byte < 256; byte += 1)
    table.set(new TextDecoder('windows-1251').decode(new Uint8Array([byte])), byte)
  for (const text of ['«МЗ» и «МЧС»: № 5 — ответ', 'The «К» — reply', 'РК', 'Ещё всё нет'])
    assert.equal(utf8Damage(Uint8Array.from(text, (letter) => table.get(letter) as number)), undefined, text)
})

test('a mark at the beginning makes even one broken byte damage', () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from('plain\nwords '), 0x93])
  assert.deepEqual(utf8Damage(bytes), { line: 2, column: 7 })
})
