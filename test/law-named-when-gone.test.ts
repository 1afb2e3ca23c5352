import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kites } from './kites-in-tests.ts'

const { told } = kites([
  {
    language: 'ru',
    title: 'О воздушных змеях',
    since: '2020-02-01',
    body: '## Статья 1. Нить\n\nДевять дней.\n\n## Статья 2. Хвост\n\nДлинный.\n',
  },
  {
    language: 'ru',
    title: 'О змеях и лентах',
    since: '2022-01-01',
    body: '## Статья 1. Нить\n\nДесять дней.\n',
  },
])

test('what does not stand on a day is named all the same', async () => {
  const gone = await told('2', '2023-01-01', '--lang', 'ru')
  assert.match(gone, /О воздушных змеях Статья 2\. Хвост .*уже не действовала/u)
  const before = await told('1', '2018-01-01', '--lang', 'en')
  assert.match(before, /О воздушных змеях Статья 1\. Нить On 1 January 2018/u)
  const standing = await told('1', '2023-01-01', '--lang', 'ru')
  assert.equal(standing.match(/О змеях и лентах/gu)?.length, 1)
})
