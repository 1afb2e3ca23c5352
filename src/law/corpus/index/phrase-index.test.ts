import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { found, indexOf, keysOf, WORDS } from './index-in-tests.ts'
import { NEXT_RUN, type PhraseIndex } from './phrase-index.ts'
import { createPhraseWriter } from './phrase-writer.ts'

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
