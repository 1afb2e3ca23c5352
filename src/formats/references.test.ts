import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { referenceDecoder } from './references.ts'

const decoded = async (text: string): Promise<string> => (await referenceDecoder(text))(text)

test('references by name and by number are characters; what is none stays', async () => {
  for (const [text, expected] of [
    ['&laquo;Бұл&raquo; &mdash; сөз&hellip;', '«Бұл» — сөз…'],
    ['&#1178;ала &#x49A;ала &#151; &#39;', "Қала Қала — '"],
    ['a&nbsp;b&shy;c&NewLine;d&#10;e', 'a\u00A0b\u00ADc\nd\ne'],
    ['AT&T, R&D; &қате; &; &#; &nosuchname; x&y', 'AT&T, R&D; &қате; &; &#; &nosuchname; x&y'],
    ['&lt;b&gt; &amp;amp; <i> &amp;', '<b> &amp; <i> &'],
    ['&#0;&laquo;', '\uFFFD«'],
  ] as const)
    assert.equal(await decoded(text), expected)
})

test('every letter comes back from its number, and a text without references stays as it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...'абвәғқңөұүһі«»—…éß€'), async (letter) => {
      const code = letter.codePointAt(0) as number
      assert.equal(await decoded(`<&#${code};&#x${code.toString(16)};>`), `<${letter}${letter}>`)
    }),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.string().filter((text) => !text.includes('&')),
      async (text) => assert.equal(await decoded(text), text),
    ),
  )
})

test('a text of nothing but references takes linear time', async () => {
  assert.equal((await decoded('&laquo;'.repeat(500_000))).length, 500_000)
  const many = Array.from({ length: 100_000 }, (_, index) => `&x${index};`).join('')
  assert.equal(await decoded(many), many)
})
