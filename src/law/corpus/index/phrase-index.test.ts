import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ByteTable } from './byte-table.ts'
import { wordsOf } from './letters.ts'
import { NEXT_RUN, openPhraseIndex, type PhraseIndex } from './phrase-index.ts'
import { createPhraseWriter } from './phrase-writer.ts'

/** Words are forms of one where their first letters are alike; some words have two keys, some have none of their own. */
const keysOf = (word: string): string[] => {
  const [first = '', second] = word
  return second === 'x' ? [first, 'z'] : word === 'none' ? [] : [first]
}

/** Frequent words come first, so that some get codes of their own and others share. */
const WORDS = 'a b a1 c b1 d ax e a2 bx f g1 g h ho hi i j k none l m n o p q r s t u v w y z zx'.split(' ')

/** Texts whose words are as uneven as those of a language; long enough to reach over several stripes of places. */
const texts = fc.array(
  fc.array(
    fc
      .double({ min: 0, max: 0.999, noNaN: true })
      .map((at) => WORDS[Math.floor(WORDS.length * at ** 3)] as string),
    { maxLength: 700, size: 'max' },
  ),
  { minLength: 1, maxLength: 5 },
)

function indexOf(all: readonly (readonly string[])[], frequent: number): PhraseIndex {
  const writer = createPhraseWriter(keysOf, { frequent })
  for (const words of all) writer.add(new TextEncoder().encode(words.join(' ')))
  const tables = writer.finish()
  const { codes, places, pairs } = tables
  // In pieces, so that what is looked at before it is read is seen to be missing.
  const inPieces = { codes: piecesOf(codes), places: piecesOf(places), pairs: piecesOf(pairs) }
  return openPhraseIndex({ ...tables, ...inPieces }, keysOf)
}

const PIECE_BITS = 4

/** A table that is read from piece by piece. */
function piecesOf(bytes: Uint8Array): ByteTable {
  const read = (piece: number) => bytes.subarray(piece << PIECE_BITS, (piece + 1) << PIECE_BITS)
  return new ByteTable(new Uint8Array(bytes.length), read, PIECE_BITS)
}

/** Lists that words are gathered in: that of the first key, and words with a common key ask for each other's lists. */
function matcher(all: readonly (readonly string[])[]): (asked: string, stands: string) => boolean {
  const listOf = (word: string): string => keysOf(word)[0] ?? word
  const listsOfKey = new Map<string, Set<string>>()
  for (const word of new Set(all.flat()))
    for (const key of keysOf(word).length === 0 ? [word] : keysOf(word))
      listsOfKey.set(key, (listsOfKey.get(key) ?? new Set()).add(listOf(word)))
  return (asked, stands) =>
    (keysOf(asked).length === 0 ? [asked] : keysOf(asked)).some((key) =>
      listsOfKey.get(key)?.has(listOf(stands)),
    )
}

function found(index: PhraseIndex, phrase: readonly string[]): Map<number, boolean> {
  const provisions = new Map<number, boolean>()
  index.find(phrase, (provision, exact) => {
    provisions.set(provision, exact || (provisions.get(provision) ?? false))
    return true
  })
  return new Map([...provisions].sort(([a], [b]) => a - b))
}

/** Pairs of provisions that have a phrase, where a visitor goes on to the next pair once it has seen one. */
function twosWith(index: PhraseIndex, phrase: readonly string[]): number[] {
  const twos = new Set<number>()
  index.find(phrase, (provision) => {
    twos.add(provision >> 1)
    return (provision | 1) + 1
  })
  return [...twos].sort((a, b) => a - b)
}

/** The first provision that has a phrase, as each run tells its first. */
function firstByRuns(index: PhraseIndex, phrase: readonly string[]): number | undefined {
  let first: number | undefined
  index.find(phrase, (provision) => {
    first = Math.min(first ?? provision, provision)
    return NEXT_RUN
  })
  return first
}

test('property: a phrase is found where it stands and nowhere else, in frequent words and rare ones', () => {
  fc.assert(
    fc.property(
      texts,
      fc.nat(12),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 7 })), { minLength: 1, maxLength: 20 }),
      fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }), { maxLength: 10 }),
      (all, frequent, places, others) => {
        const index = indexOf(all, frequent)
        const isForm = matcher(all)
        const taken = places.map(([text, from, length]) => {
          const words = all[text % all.length] as readonly string[]
          return words.slice(from % Math.max(1, words.length), (from % Math.max(1, words.length)) + length)
        })
        for (const phrase of [...taken, ...others].filter(({ length }) => length > 0)) {
          const wanted = new Map<number, boolean>()
          for (const [provision, words] of all.entries())
            for (let at = 0; at + phrase.length <= words.length; at++)
              if (phrase.every((word, more) => isForm(word, words[at + more] as string)))
                wanted.set(
                  provision,
                  (wanted.get(provision) ?? false) || phrase.every((word, more) => word === words[at + more]),
                )
          assert.deepEqual(found(index, phrase), wanted)
          let visits = 0
          index.find(phrase, () => {
            visits++
            return false
          })
          assert.equal(visits, wanted.size > 0 ? 1 : 0)
          assert.equal(firstByRuns(index, phrase), [...wanted.keys()][0])
          assert.deepEqual(twosWith(index, phrase), [...new Set([...wanted.keys()].map((one) => one >> 1))])
        }
      },
    ),
    { numRuns: 150 },
  )
})

test('property: words together are found with all their places, in frequent words and rare ones', () => {
  fc.assert(
    fc.property(
      texts,
      fc.nat(12),
      fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
      (all, frequent, asked) => {
        const index = indexOf(all, frequent)
        const isForm = matcher(all)
        const seen: [number, readonly (readonly number[])[]][] = []
        index.together(
          asked,
          (provision) => (provision === 1 ? 2 : provision),
          (provision, places) => seen.push([provision, places()]) > 0,
        )
        const wanted = all.flatMap((words, provision) => {
          const places = asked.map((word) => words.flatMap((one, at) => (isForm(word, one) ? [at] : [])))
          return provision !== 1 && places.every(({ length }) => length > 0) ? [[provision, places]] : []
        })
        assert.deepEqual(seen, wanted)
      },
    ),
  )
})

test('a phrase of frequent words is found wherever in a long provision it stands', () => {
  let seed = 1
  const next = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return (seed >> 8) % 16
  }
  const words = Array.from({ length: 1500 }, () => 'abcdefghijklmnop'[next()] as string)
  const index = indexOf([['lead'], words], 191)
  for (const length of [2, 3, 4, 5, 6, 9])
    for (let from = 0; from + length <= words.length; from++)
      assert.deepEqual([...found(index, words.slice(from, from + length))], [[1, true]])
})

test('a word of more forms than have numbers is found in all of them, and the very word only where it is sure', () => {
  const forms = Array.from({ length: 400 }, (_, number) => `w${number}`)
  for (const frequent of [0, 191]) {
    const index = indexOf(
      [forms, ['w7', 'next'], [...Array.from({ length: 9 }, () => 'w399'), 'next']],
      frequent,
    )
    assert.deepEqual(found(index, ['w7']).get(1), true)
    assert.deepEqual(
      [...found(index, ['w399', 'next'])],
      [
        [1, false],
        [2, false],
      ],
    )
    assert.equal(found(index, ['w401']).size, 3)
  }
})

test('a list of many places is gone through by steps, wherever among its neighbours it stands', () => {
  const words = Array.from({ length: 9000 }, (_, at) => {
    if (at % 700 === 0) return `d${at % 9}`
    return at % 3 === 0 ? 'a' : at % 5 === 0 ? 'b' : `c${at % 2}`
  })
  const index = indexOf([['e'], words, ['a', 'd0', 'f']], 0)
  for (let from = 0; from + 4 <= words.length; from += 13)
    assert.equal(found(index, words.slice(from, from + 4)).get(1), true)
  assert.deepEqual([...found(index, ['d0', 'f'])], [[2, true]])
  assert.deepEqual([...found(index, ['b', 'f'])], [])
})

test('what stands beside a word is told wherever the places end that are told apart at once', () => {
  const wordAt = (at: number): string =>
    at % 50 === 0 ? 'c' : at % 20 === 5 ? 'd' : at % 2 === 0 ? 'a' : 'b'
  for (let where = 4088; where <= 4096; where++) {
    const words = Array.from({ length: 9000 }, (_, at) => wordAt(at))
    words.splice(where, 2, 'c', 'd')
    const index = indexOf([words], 0)
    for (const phrase of [words.slice(where, where + 2), words.slice(where - 1, where + 3)])
      assert.deepEqual([...found(index, phrase)], [[0, true]], `${where}: ${phrase}`)
    assert.deepEqual([...found(index, ['d', 'c'])], [])
  }
})

test('words are found that were met after more than two bytes can number, and where their stream is kept in parts', () => {
  const words = Array.from({ length: 70_000 }, (_, number) => `w${number}`)
  const writer = createPhraseWriter((word) => [word])
  for (const text of [words, [...words, ...words], words.toReversed()])
    writer.add(new TextEncoder().encode(text.join(' ')))
  const index = openPhraseIndex(writer.finish(), (word) => [word])
  for (let from = 65_500; from < 65_570; from++) {
    assert.deepEqual(
      [...found(index, words.slice(from, from + 3))],
      [
        [0, true],
        [1, true],
      ],
    )
    assert.deepEqual([...found(index, words.slice(from, from + 3).toReversed())], [[2, true]])
  }
  assert.deepEqual([...found(index, ['w69999', 'w0'])], [[1, true]])
  assert.deepEqual([...found(index, ['w0', 'w69999'])], [])
})

test('what begins with the provision that a visitor names is not passed by', () => {
  const all = Array.from({ length: 301 }, (_, at) => (at % 2 === 0 ? ['c', 'd', 'e'] : ['h']))
  for (const frequent of [0, 2, 191])
    for (const phrase of [['c'], ['c', 'd'], ['d', 'e'], ['c', 'd', 'e']])
      assert.deepEqual(
        twosWith(indexOf(all, frequent), phrase),
        Array.from({ length: 151 }, (_, two) => two),
      )
})

test('a visitor may search, too', () => {
  const index = indexOf(
    [
      ['a', 'b', 'c'],
      ['b', 'c'],
    ],
    0,
  )
  const seen: number[] = []
  index.find(['a', 'b'], (provision) => {
    index.find(['b', 'c'], (other) => seen.push(other) > 0)
    return seen.push(provision) > 0
  })
  assert.deepEqual(seen, [0, 1, 0])
})

test('a phrase of too many words is refused', () => {
  assert.throws(
    () =>
      indexOf([['a']], 0).find(
        Array.from({ length: 32 }, () => 'a'),
        () => true,
      ),
    RangeError,
  )
})

test('two indexes of the same words are the same numbers', () => {
  const tables = () => {
    const writer = createPhraseWriter(keysOf)
    for (const text of ['a b a b c', 'one two three a b'])
      writer.add(new TextEncoder().encode(text.repeat(9)))
    return writer.finish()
  }
  assert.deepEqual(tables(), tables())
})

test('property: words are parted alike in texts and in what is asked, whatever the letters', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'B7',
      ' ',
      '\n',
      'ж',
      'Ә',
      '\u00ad',
      'º',
      '§',
      '„',
      '\u200b',
      '\u200d',
      '–',
      'あ',
      '。',
      'ﬂ',
      '\ufeff',
      '😀',
      'ß',
      '×',
    ],
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 300, size: 'max' }),
      // Where the stretches end that are parted at once must not matter.
      fc.integer({ min: 4090, max: 4100 }),
      fc.boolean(),
      (pieces, before, isWord) => {
        const text = `${(isWord ? 'w' : ' ').repeat(before)}${pieces.join('')} end`
        const writer = createPhraseWriter((word) => [word])
        writer.add(new TextEncoder().encode(text))
        const index = openPhraseIndex(writer.finish(), (word) => [word])
        const words = wordsOf(text)
        assert.equal(index.words, words.length)
        for (let from = 0; from < words.length; from += 7)
          assert.deepEqual([...found(index, words.slice(from, from + 9))], [[0, true]])
      },
    ),
  )
})
