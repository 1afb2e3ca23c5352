import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layNodes, NODE, nodesForWalk, REACHED } from './trie-nodes.ts'

test('walks of their own never see what another has reached', () => {
  const rows = layNodes([[1], [2]], [[], []], [[], [7]])
  const first = nodesForWalk(rows)
  first[NODE + REACHED] = 5
  const second = nodesForWalk(rows)
  assert.equal(second[NODE + REACHED], 0)
  second[REACHED] = 9
  const third = nodesForWalk(rows)
  assert.deepEqual([first[REACHED], first[NODE + REACHED], third[REACHED]], [0, 5, 0])
  assert.deepEqual([...third], [...layNodes([[1], [2]], [[], []], [[], [7]])])
})
