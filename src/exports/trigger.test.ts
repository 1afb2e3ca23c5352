import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Quote } from '../reader/reading.ts'
import { triggerPhrase } from './trigger.ts'

/** The phrase that is shown of a quote whose marked words raised it. */
function shown(marked: string): string | undefined {
  const text = marked.replaceAll(/[[\]]/gu, '')
  const trigger: Quote[] = []
  let taken = 0
  for (const { 0: words, 1: inner = '', index } of marked.matchAll(/\[([^\]]*)\]/gu)) {
    const start = index - taken
    trigger.push({ start, end: start + inner.length, text: inner })
    taken += words.length - inner.length
  }
  return triggerPhrase({ quote: { start: 0, end: text.length, text }, trigger })?.text
}

test('pieces that stand close are one phrase', () => {
  assert.equal(
    shown('предусмотрено [лишение свободы] на срок до [двенадцати лет] и больше'),
    'лишение свободы на срок до двенадцати лет',
  )
})

test('the longest phrase is shown, and no shards', () => {
  assert.equal(
    shown(
      '[росте] в последние годы числа всех тех [случаев], о которых говорят, [ложной информации] в сетях',
    ),
    'ложной информации',
  )
  assert.equal(shown('В [росте], а именно числа [случаев], виноваты [мессенджерах]'), undefined)
})

test('what the question quotes whole is not shown again', () => {
  assert.equal(shown('[провокационные высказывания]'), undefined)
})
