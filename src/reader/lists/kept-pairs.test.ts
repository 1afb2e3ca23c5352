import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptPairs } from './kept-pairs.ts'

function counted() {
  let sought = 0
  const pairs = keptPairs((first, second, take) => {
    sought++
    for (let node = first; node < second; node++) take(node)
  })
  const nodes = (first: number, second: number): number[] => {
    const at = pairs.of(first, second)
    return [...pairs.numbers.subarray(at + 1, at + 1 + (pairs.numbers[at] as number))]
  }
  return { pairs, nodes, timesSought: () => sought }
}

test('the nodes of a pair are sought once', () => {
  const { nodes, timesSought } = counted()
  assert.deepEqual([nodes(3, 6), nodes(7, 7), nodes(3, 6), nodes(7, 7)], [[3, 4, 5], [], [3, 4, 5], []])
  assert.equal(timesSought(), 2)
})

test('what was forgotten is sought again', () => {
  const { pairs, nodes, timesSought } = counted()
  nodes(3, 6)
  pairs.forget()
  assert.deepEqual(nodes(3, 6), [3, 4, 5])
  assert.equal(timesSought(), 2)
})

test('more pairs than there is room for are told apart', () => {
  const { nodes } = counted()
  for (let first = 1; first < 1000; first++)
    for (let more = 0; more < 40; more++) assert.equal(nodes(first, first + more).length, more)
})
