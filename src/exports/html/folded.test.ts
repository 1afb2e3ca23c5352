import assert from 'node:assert/strict'
import { it } from 'node:test'
import { folded } from './folded.ts'

/** What is out of sight of a quotation. */
const hidden = (words: string): string =>
  /<span class="middle unseen">([^<]*)<\/span>/u.exec(String(folded(words)))?.[1] ?? ''

it('a long quotation is folded in its middle', () => {
  const words =
    'Распространение таких сообщений осуществляется в основном блогерами намеренно, в собственных интересах и в интересах третьих лиц'
  assert.ok(hidden(words).includes('в основном блогерами'))
  assert.equal(hidden('Все должны сохранять спокойствие и единство'), '')
})

it('no figure is folded away, nor the word before it', () => {
  for (const words of [
    'За распространение ложной информации предусмотрено лишение свободы на срок до 20 лет по статье 174 УК РК',
    'Жалған ақпарат таратқаны үшін Қылмыстық кодекстің 174-бабы бойынша 20 жылға дейін бас бостандығынан айыру көзделген',
    'For spreading such false information the law provides for imprisonment for up to 20 years under article 174',
  ])
    assert.doesNotMatch(hidden(words), /\d/u)
})
