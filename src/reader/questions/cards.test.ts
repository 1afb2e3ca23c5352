import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TermUse, Trilingual } from '../../law/law.ts'
import { cardsShown, type SeenCard } from './cards.ts'

const inAll = (words: string): Trilingual => ({ kk: words, ru: words, en: words })
const use = (kind: TermUse['kind'], says: string, tellsKind?: true): TermUse => ({
  citation: { act: 'L' },
  label: inAll('art. 1'),
  says: inAll(says),
  inForce: {},
  status: 'V',
  sources: [],
  kind,
  ...(tellsKind ? { tellsKind } : {}),
})
const card = (start: number, term: string, ...uses: readonly TermUse[]): SeenCard => ({
  at: { start, end: start + 1, text: 'x' },
  card: { at: { from: 0, to: 1 }, term: inAll(term), uses },
})
const places = (...cards: readonly SeenCard[]) => cardsShown(cards).map(({ at }) => at.start)

test('a definition is shown once, where its term stands first', () => {
  const snow = (at: number) => card(at, 'snow', use('defined', 'the law calls it so: frozen water', true))
  assert.deepEqual(places(snow(40), snow(7), snow(40)), [7])
})

test('that there is a definition somewhere is not shown without its words', () => {
  assert.deepEqual(places(card(1, 'snow', use('defined', 'the law defines “snow”', true))), [])
  assert.deepEqual(places(card(1, 'snow', use('used', 'used without: a definition', true))), [])
  assert.deepEqual(places(card(1, 'snow', use('used', 'used'), use('defined', 'frozen water'))), [1])
})
