import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Stretch } from '../check.ts'
import { HIT } from '../survey/hits.ts'
import { HitsOfLists } from './hits-of-lists.ts'

const LISTS = 5
const LONGEST = 7
const PLACES = { own: 1, shared: 3 }

interface Hit extends Stretch {
  readonly list: number
}

/** So many hits of some lists, in the order of their ends, behind those of another sentence. */
function hitsOf(count: number): readonly Hit[] {
  return Array.from({ length: count }, (_, n) => {
    const to = 20 + (n >> 1)
    return { list: (n * 7) % LISTS, from: to - 1 - ((n * 11) % LONGEST), to }
  })
}

function ofLists(hits: readonly Hit[]): HitsOfLists {
  const numbers = [PLACES.own, 0, 100, ...hits.flatMap(({ list, from, to }) => [list, from, to])]
  return new HitsOfLists({ numbers: Int32Array.from(numbers), from: HIT, to: numbers.length })
}

for (const [kind, count] of [
  ['few', 60],
  ['many', 1200],
] as const)
  test(`of ${kind} hits of a sentence those of a list around some words are found`, () => {
    const hits = hitsOf(count)
    const found = ofLists(hits)
    const asked = hits.filter(({ list }) => list === PLACES.own || list === PLACES.shared)
    const last = hits.at(-1)?.to ?? 0
    for (let from = 0; from <= last + 1; from += 3)
      for (const words of [1, 2, 9, last]) {
        const to = from + words
        const around = asked
          .filter((hit) => hit.from < to && hit.to > from)
          .map((hit) => ({ from: hit.from, to: hit.to }))
        assert.deepEqual([...found.at(PLACES, from, to)], around)
        assert.equal(found.hasAt(PLACES, from, to), around.length > 0)
      }
    assert.deepEqual([...found.at({ own: -1, shared: LISTS }, 0, last)], [])
  })
