import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalExtracted, canonicalText } from './canonical.ts'

const text = fc
  .array(
    fc.constantFrom(
      'а',
      'Қ',
      'w',
      ' ',
      '  ',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '\u00A0',
      '\u00AD',
      'й',
      '👩‍⚖️',
      '\uFEFF',
      '.',
    ),
  )
  .map((parts) => parts.join(''))

test('only line breaks, spaces at their end and the mark are touched', () => {
  assert.equal(
    canonicalText('\uFEFFодин  \r\n\t\r\n\r\n\r\nдва\u00A0\u00AD👩‍⚖️ \uFEFFтри'),
    'один\n\nдва\u00A0\u00AD👩‍⚖️ \uFEFFтри',
  )
  assert.equal(canonicalText('и\u0306 \r ё'), 'и\u0306\n ё')
  assert.equal(canonicalText('a\u00A0\nb'), 'a\u00A0\nb')
})

test('a canonical text is canonical', () => {
  fc.assert(
    fc.property(text, (source) => {
      const settled = canonicalText(`слово${source}`)
      assert.equal(canonicalText(settled), settled)
    }),
  )
})

test('nothing is lost or added but white space', () => {
  const visible = (part: string): string => part.replace(/[ \t\r\n]/gu, '')
  fc.assert(
    fc.property(text, (source) => assert.equal(visible(canonicalText(`\uFEFF${source}`)), visible(source))),
  )
})

test('every stretch stays the same stretch', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (source, one, other) => {
      const [start, end] = [one % (source.length + 1), other % (source.length + 1)].sort((a, b) => a - b) as [
        number,
        number,
      ]
      const { text: settled, cues } = canonicalExtracted({
        text: source,
        metadata: {},
        cues: [{ start, end, from: 0, to: 1 }],
      })
      const cue = cues?.[0]
      assert.ok(cue && cue.start <= cue.end && cue.end <= settled.length)
      const visible = (part: string): string => part.replace(/[ \t\r\n]/gu, '')
      const before = source.slice(start, end)
      assert.equal(
        visible(settled.slice(cue.start, cue.end)),
        visible(start === 0 ? before.replace(/^\uFEFF/u, '') : before),
      )
    }),
  )
})

// Steps in the square of the length would not come to an end.
test('long runs of spaces and of line breaks are read to their end', () => {
  assert.match(canonicalText(`${' '.repeat(3_000_000)}x${'\n'.repeat(3_000_000)}`), /^ *x\n*$/)
})
