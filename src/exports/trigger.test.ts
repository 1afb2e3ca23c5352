import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Quote } from '../reader/reading.ts'
import { triggerPhrases } from './trigger.ts'

/** The phrases that are shown of a quote whose marked words raised it. */
function shown(marked: string): readonly string[] {
  const text = marked.replaceAll(/[[\]]/gu, '')
  const trigger: Quote[] = []
  let taken = 0
  for (const { 0: words, 1: inner = '', index } of marked.matchAll(/\[([^\]]*)\]/gu)) {
    const start = index - taken
    trigger.push({ start, end: start + inner.length, text: inner })
    taken += words.length - inner.length
  }
  return triggerPhrases({ quote: { start: 0, end: text.length, text }, trigger }).map((phrase) => phrase.text)
}

test('pieces that stand close are one phrase', () => {
  assert.deepEqual(shown('предусмотрено [лишение свободы] на срок до [двенадцати лет] и больше'), [
    'лишение свободы на срок до двенадцати лет',
  ])
})

test('phrases are shown, and no shards', () => {
  assert.deepEqual(
    shown(
      '[росте] в последние годы числа всех тех [случаев], о которых говорят, [ложной информации] в сетях',
    ),
    ['ложной информации'],
  )
  assert.deepEqual(shown('В [росте], а именно числа [случаев], виноваты [мессенджерах]'), [])
})

test('what the question quotes whole is not shown again', () => {
  assert.deepEqual(shown('[провокационные высказывания]'), [])
})

test('of several phrases each is shown, in their order', () => {
  for (const [marked, phrases] of [
    [
      '[Жители, соблюдайте порядок], берегите двор, [не верьте слухам]',
      ['Жители, соблюдайте порядок', 'не верьте слухам'],
    ],
    [
      '[Полиция предупреждает]: за драку [предусмотрен арест до суток]',
      ['Полиция предупреждает', 'предусмотрен арест до суток'],
    ],
    [
      '[Әкімдік ескертеді]: [тәртіп бұзғанға айыппұл], қамау да бар',
      ['Әкімдік ескертеді', 'тәртіп бұзғанға айыппұл'],
    ],
    ['[Stay calm], residents, and [never share rumours]', ['Stay calm', 'never share rumours']],
  ] as const)
    assert.deepEqual(shown(marked), phrases)
})
