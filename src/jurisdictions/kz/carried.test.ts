import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Day } from '../../law/law.ts'
import { carriedBy } from '../../law/pack/carried.ts'
import { place } from '../../law/place.ts'
import kazakhstan from './jurisdiction.ts'

const law = kazakhstan.law((word) => [word])
const carried = (cite: string, on: Day) => {
  const found = carriedBy(law, place(cite), on)
  return found && [found.years, found.fine, found.arrest, found.money]
}

describe('the most that an article carries, by the pack', () => {
  it('has days of arrest', () => {
    assert.deepEqual(carried('CAO 456-2', '2023-10-01'), [0, 250, 15, 862_500])
    assert.deepEqual(carried('CAO 73-3', '2025-12-04'), [0, 750, 30, 2_949_000])
    assert.deepEqual(carried('CAO 456-2(3)', '2025-12-04'), [0, 100, 0, 393_200])
    assert.deepEqual(carried('PC 378', '2022-09-26'), [0, 160, 40, 490_080])
  })

  it('has sums of money where the index of the day is confirmed', () => {
    assert.deepEqual(carried('PC 131', '2023-05-04'), [0, 200, undefined, 690_000])
    assert.deepEqual(carried('PC 131', '2024-05-04'), [0, 200, undefined, 738_400])
    // From April 2022 another index, 3180, was for benefits alone.
    assert.deepEqual(carried('PC 131', '2022-05-04'), [0, 200, undefined, 612_600])
    assert.deepEqual(carried('PC 131', '2020-12-04'), [0, 200, undefined, undefined])
  })

  it('tells life imprisonment from years', () => {
    assert.deepEqual(carried('PC 255(4)', '2022-09-26'), [Infinity, undefined, undefined, undefined])
    assert.equal(carried('PC 174', '2022-09-26')?.[0], 20)
  })

  it('is silent where not all parts were checked for the day', () => {
    assert.equal(carried('PC 179', '2021-01-15'), undefined)
    assert.equal(carried('PC 255', '2022-09-26'), undefined)
    assert.equal(carried('CAO 456-1', '2023-10-01'), undefined)
  })
})

describe('what is said of an article', () => {
  const keys = (word: string): readonly string[] =>
    [0, 1, 2, 3].flatMap((cut) => (word.length - cut >= 4 ? [word.slice(0, word.length - cut)] : []))
  const speaking = kazakhstan.law(keys)
  const asked = { act: 'CONST', article: '20' }
  const speaks = (words: readonly string[], language: 'kk' | 'ru' | 'en', on: Day) => {
    const told = speaking.speaksOf(asked, words, language, on)
    return told && (told.speaks ? true : told.elsewhere.label.en)
  }

  it('tells that it speaks of something else, and which article does', () => {
    const before = '2026-06-30'
    const since = '2026-07-01'
    const there = 'art. 23(1) of the 2026 Constitution'
    for (const [words, language] of [
      [['свободу', 'слова', 'запрещает', 'цензуру'], 'ru'],
      [['сөз', 'бостандығына'], 'kk'],
      [['freedom', 'speech'], 'en'],
    ] as const) {
      assert.equal(speaks(words, language, before), true)
      assert.equal(speaks(words, language, since), there)
    }
    assert.equal(speaks(['честь', 'достоинство'], 'ru', since), true)
  })

  it('is silent where no other article is known to speak of it', () => {
    assert.equal(speaks(['право', 'на', 'труд'], 'ru', '2026-07-01'), undefined)
    assert.equal(speaking.speaksOf({ act: 'CONST', article: '55' }, ['слова'], 'ru', '2026-07-01'), undefined)
  })
})
