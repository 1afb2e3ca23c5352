import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { type Typed, typedWords } from './typed-words.ts'

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o', multiple: true },
  help: { type: 'boolean', short: 'h' },
  jsonl: { type: 'boolean' },
} as const

function byNode(args: string[]): Typed[] {
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true })
  return tokens.flatMap((token): Typed[] => {
    if (token.kind === 'option-terminator') return []
    if (token.kind === 'positional') return [{ positional: token.value }]
    const { name, rawName, value, inlineValue = false } = token
    return [{ name, rawName, value, inlineValue }]
  })
}

const letters = fc.string({ unit: fc.constantFrom('-', '=', 'f', 'o', 'h', 'x', 'é', ' '), maxLength: 6 })
const word = fc.oneof(
  letters,
  fc.constantFrom(
    '--format',
    '--out',
    '--help',
    '--jsonl',
    '--',
    '-',
    '-f',
    '-hf',
    '-hfx',
    '--format=',
    '--x',
  ),
)

test('typed words are taken apart as Node takes them', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      assert.deepEqual(typedWords(words, OPTIONS), byNode(words))
    }),
    { numRuns: 3000 },
  )
})
