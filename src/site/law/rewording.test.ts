import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Reworded, rewording } from './rewording.ts'

/** The older or the newer text again, out of what changed; kept paragraphs are dots. */
function told(changes: readonly Reworded[], side: 'added' | 'removed'): string[] {
  return changes
    .map((one) => {
      if ('kept' in one) return '.'.repeat(one.kept)
      return one.runs
        .filter(({ kind }) => kind === 'same' || kind === side)
        .map(({ words }) => words)
        .join('')
    })
    .filter((line) => line !== '')
}

test('a reworded paragraph shows its changed words only', () => {
  const changes = rewording(
    '1. Деяние –\nнаказывается штрафом либо лишением свободы на срок до трех лет.',
    '1. Деяние –\nнаказывается крупным штрафом либо лишением свободы на срок до пяти лет.',
  )
  assert.deepEqual(changes, [
    { kept: 1 },
    {
      runs: [
        { kind: 'same', words: 'наказывается ' },
        { kind: 'added', words: 'крупным ' },
        { kind: 'same', words: 'штрафом либо лишением свободы на срок до ' },
        { kind: 'removed', words: 'трех' },
        { kind: 'added', words: 'пяти' },
        { kind: 'same', words: ' лет.' },
      ],
    },
  ])
})

test('a paragraph that is another one is taken away and added whole', () => {
  assert.deepEqual(rewording('Охота запрещена.', 'Налог платят весной, кроме лет без урожая.'), [
    { runs: [{ kind: 'removed', words: 'Охота запрещена.' }] },
    { runs: [{ kind: 'added', words: 'Налог платят весной, кроме лет без урожая.' }] },
  ])
})

test('nothing is lost: both texts can be put together again', () => {
  const line = fc.stringMatching(/^[а-гә1-3 ,.]{0,12}[а-г]$/u)
  const text = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = rewording(before, after)
      const kept = changes.reduce((sum, one) => sum + ('kept' in one ? one.kept : 0), 0)
      for (const [whole, side] of [
        [before, 'removed'],
        [after, 'added'],
      ] as const) {
        const lines = whole.split('\n')
        const changed = told(changes, side).filter((one) => !/^\.+$/u.test(one))
        assert.equal(changed.length + kept, lines.length)
        for (const one of changed) assert.ok(lines.includes(one), one)
      }
    }),
  )
})
