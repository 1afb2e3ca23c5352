import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPart } from '../../../evaluation/development-set.ts'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { createReader } from '../read.ts'

const catalog = await loadCatalog()
const read = createReader({ knowledge: catalog.knowledge, checks: catalog.checks, wording: catalog.sheets })

const PAIRS = ['«»', '“”', '()', '""'] as const

/** Sentences of the development set with some of their words in marks: names, asides, whole clauses, one within another. */
function texts(tag: Tag): fc.Arbitrary<string> {
  const sentences = readPart(tag, 'open')
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/u))
    .filter((sentence) => !/[«»“”„()"–—]/u.test(sentence))
  const marked = fc.record({
    from: fc.nat(60),
    words: fc.integer({ min: 1, max: 12 }),
    marks: fc.constantFrom(...PAIRS),
  })
  return fc
    .tuple(
      fc.array(fc.nat(sentences.length - 1), { minLength: 1, maxLength: 4 }),
      fc.array(marked, { maxLength: 5 }),
    )
    .map(([places, around]) => {
      const words = places
        .map((place) => sentences[place])
        .join(' ')
        .split(' ')
      const taken: (readonly [number, number])[] = []
      for (const { from, words: count, marks } of around) {
        const to = Math.min(words.length, from + count) - 1
        if (to < from || taken.some(([first, last]) => from <= last && to >= first)) continue
        taken.push([from, to])
        words[from] = `${marks[0]}${words[from]}`
        words[to] = `${words[to]}${marks[1]}`
      }
      return words.join(' ')
    })
}

for (const tag of ['kk', 'ru', 'en'] as const)
  test(`${tag}: a quote is exact, begins at a word or its mark, and has both marks of a pair or neither`, () => {
    fc.assert(
      fc.property(texts(tag), (text) => {
        const { findings, claims } = read({ id: 'a', text, sha256: '', language: tag })
        for (const { quote, trigger } of findings)
          for (const { start, end, text: words } of [quote, ...trigger]) {
            assert.equal(text.slice(start, end), words)
            assert.match(words, /^[«“„"([]*[\p{L}\p{N}]/u)
            const around = claims.find(({ quote: whole }) => whole.start <= start && whole.end >= end)
            assert.ok(around)
            // Only where the whole sentence has its marks in pairs can its parts have them.
            for (const marks of PAIRS)
              if (isPaired(around.quote.text, marks)) assert.ok(isPaired(words, marks), words)
          }
      }),
      { numRuns: 150 },
    )
  })

test('a sentence that goes on behind words in marks is a claim as a whole', () => {
  const text = '«Однако чужие люди обвиняют сторожа в краже, не предъявив ни» единого доказательства.'
  const { findings, claims } = read({ id: 'a', text, sha256: '', language: 'ru' })
  assert.deepEqual(
    findings.map(({ quote }) => quote.text),
    [text.slice(0, -1)],
  )
  assert.deepEqual(
    claims.map(({ quote }) => quote.text),
    [text],
  )
})

function isPaired(text: string, [opens, closes]: string): boolean {
  let open = 0
  for (const character of text) {
    if (character === closes && (opens !== closes || open > 0)) open--
    else if (character === opens) open++
    if (open < 0) return false
  }
  return open === 0
}
