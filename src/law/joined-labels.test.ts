import assert from 'node:assert/strict'
import { test } from 'node:test'
import kazakhstan from '../jurisdictions/kz/jurisdiction.ts'
import { joinedLabels } from './joined-labels.ts'
import type { Tag } from './law.ts'

const ON = '2024-05-15'
const law = kazakhstan.law((word) => [word])

function joined(words: string, language: Tag) {
  return joinedLabels(
    law.citations(words, 'ru', ON).map((citation) => {
      const label = law.labelOf(citation, ON)
      assert.ok(label)
      return { citation, label }
    }),
  ).map((label) => label[language])
}

test('parts of one article are told together, without the article beside them', () => {
  const words =
    'статья 194 УК РК, ч. 1 ст. 194 УК РК, ч. 2 ст. 194 УК РК, ч. 3 ст. 194 УК РК, ч. 4 ст. 194 УК РК'
  assert.deepEqual(joined(words, 'ru'), ['ч. 1, 2, 3 и 4 ст. 194 УК РК'])
  assert.deepEqual(joined(words, 'kk'), ['ҚР ҚК 194-бабының 1, 2, 3 және 4-бөліктері'])
  assert.deepEqual(joined(words, 'en'), ['art. 194(1)–(4) of the Criminal Code'])
})

test('parts that do not follow each other are told one by one', () => {
  assert.deepEqual(joined('ч. 1 и ч. 3 ст. 174 УК РК', 'en'), ['art. 174(1) and (3) of the Criminal Code'])
  assert.deepEqual(joined('ч. 1 и ч. 3 ст. 174 УК РК', 'ru'), ['ч. 1 и 3 ст. 174 УК РК'])
})

test('other articles stay as they are, each in its place', () => {
  assert.deepEqual(joined('ст. 131 УК РК и ч. 2 ст. 174 УК РК, ч. 3 ст. 274 УК РК', 'ru'), [
    'ст. 131 УК РК',
    'ч. 2 ст. 174 УК РК',
    'ч. 3 ст. 274 УК РК',
  ])
})
