import assert from 'node:assert/strict'
import { test } from 'node:test'
import { found, indexOf } from './index-in-tests.ts'
import { openPhraseIndex } from './phrase-index.ts'
import { createPhraseWriter } from './phrase-writer.ts'

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
