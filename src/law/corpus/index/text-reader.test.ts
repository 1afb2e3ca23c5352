import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chunksInMemory } from './chunk-store.ts'
import { wordsOf } from './letters.ts'
import { AT_ONCE } from './machine/layout.ts'
import { LARGE } from './machine/words.ts'
import { TextReader } from './text-reader.ts'

/** What a reader made of texts: their words by the numbers of their forms, and how often each form stands in them. */
interface Read {
  readonly words: readonly (readonly string[])[]
  readonly counted: readonly number[]
  readonly counts: ReadonlyMap<string, number>
}

/** Reads texts, each within other bytes that are none of its own, and looks at what the reader kept of them. */
function read(texts: readonly string[]): Read {
  const forms: string[] = ['']
  const store = chunksInMemory()
  const numbers = new Map<string, number>()
  const reader = new TextReader((folded) => {
    const known = numbers.get(folded) ?? forms.push(folded) - 1
    numbers.set(folded, known)
    return known
  }, store)
  const counted = texts.map((text) => {
    const utf8 = new TextEncoder().encode(text)
    const around = new TextEncoder().encode(`before ${text} behind`)
    const words = reader.read(around, 7, 7 + utf8.length)
    reader.close()
    return words
  })
  const counts = reader.finish(forms.length - 1)
  return {
    words: wordsIn(store.all(), forms),
    counted,
    counts: new Map(forms.map((form, number) => [form, counts[number] as number] as const).slice(1)),
  }
}

/** The words of each text, as the stream tells them. */
function wordsIn(chunks: Iterable<Uint16Array>, forms: readonly string[]): string[][] {
  const texts: string[][] = []
  let words: string[] = []
  for (const chunk of chunks)
    for (let at = 0; at < chunk.length; at++) {
      let form = chunk[at] as number
      if (form === LARGE) form = (chunk[++at] as number) + (chunk[++at] as number) * 0x10000
      if (form > 0) words.push(forms[form] as string)
      else {
        texts.push(words)
        words = []
      }
    }
  return texts
}

/** Compares what a reader made of texts with what the words of each are when it is gone through letter by letter. */
function assertReadAsScanned(texts: readonly string[]): void {
  const scanned = texts.map(wordsOf)
  const counts = new Map<string, number>()
  for (const word of scanned.flat()) counts.set(word, (counts.get(word) ?? 0) + 1)
  const { words, counted, counts: ours } = read(texts)
  assert.deepEqual(words, scanned)
  assert.deepEqual(
    counted,
    scanned.map(({ length }) => length),
  )
  assert.deepEqual(ours, counts)
}

/** Words, marks and halves of letters of two units; some are as long as what is parted at once, or longer. */
const pieces = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ' ',
      '\0',
      'a',
      'ЖӘ',
      'ß',
      '\u00ad',
      '\u200d',
      '—',
      '\u02c2',
      '\u037e',
      '\u0387',
      'λ',
      '。',
      '😀',
      '\ufeff',
      '\uffff',
    ),
  },
  { weight: 4, arbitrary: fc.constantFrom('\ud83d', '\ude00', '\ude00\ud83d') },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('a', ' ', 'ж', '—', 'あ', '😀', 'a ', 'ж.'),
        fc.integer({ min: AT_ONCE / 8, max: AT_ONCE * 3 }),
      )
      .map(([unit, times]) => unit.repeat(times)),
  },
)
const texts = fc.array(
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  { minLength: 1, maxLength: 6 },
)

test('property: the words that are read are those that stand there, wherever a text is parted', () => {
  fc.assert(fc.property(texts, assertReadAsScanned), { numRuns: 200 })
})

test('texts of nothing, of marks alone and of one word of any length are read', () => {
  const huge = 'a'.repeat(100_000)
  assertReadAsScanned([
    '',
    ' ',
    '— … 。'.repeat(AT_ONCE),
    '\ud800'.repeat(AT_ONCE),
    '😀'.repeat(AT_ONCE),
    '\u00ad'.repeat(AT_ONCE),
    huge,
    ` ${huge} `,
    `${'ә'.repeat(100_000)} ${huge}b c`,
    '',
  ])
})

test('a word is told apart where what is parted at once ends within it, beside it or in the midst of a letter', () => {
  const near = Array.from({ length: 9 }, (_, at) => AT_ONCE - 4 + at)
  for (const unit of ['a', 'я', 'あ', '—', '😀', ' я'])
    assertReadAsScanned(
      near.flatMap((length) => [
        `${' '.repeat(length)}${unit.repeat(9)} z`,
        `${'w'.repeat(length)}${unit.repeat(9)} z`,
        `${'w '.repeat(length / 2)}${unit.repeat(9)} z`,
      ]),
    )
})

test('more forms are read than two bytes can number, and than the first table of spellings holds', () => {
  const many = Array.from({ length: 150_000 }, (_, number) => `w${number.toString(36)}`).join(' ')
  assertReadAsScanned([many, many.toUpperCase(), `${many.slice(-200)} ${many.slice(0, 200)}`])
})
