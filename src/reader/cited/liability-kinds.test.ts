import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLanguages } from '../../catalog.ts'
import { wordsOfAll } from '../scan/words-of-all.ts'
import { liabilityNamed } from './liability-kinds.ts'

const ofAll = wordsOfAll(await loadLanguages())

test('a kind of liability is named by the noun that its adjective belongs to', () => {
  assert.equal(liabilityNamed('Возбуждено административное дело.', ofAll), 'administrative')
  assert.equal(liabilityNamed('Әкімшілік іс қозғалды.', ofAll), 'administrative')
  assert.equal(liabilityNamed('An administrative case was opened.', ofAll), 'administrative')
  assert.equal(liabilityNamed('Возбуждено уголовное дело.', ofAll), 'criminal')
  assert.equal(liabilityNamed('Қылмыстық іс қозғалды.', ofAll), 'criminal')
})

test('neither an authority nor words for both kinds name one', () => {
  assert.equal(liabilityNamed('Административное здание закрыто.', ofAll), undefined)
  assert.equal(liabilityNamed('Әкімшілік істен шықты.', ofAll), undefined)
  assert.equal(
    liabilityNamed('Предусмотрена административная и уголовная ответственность.', ofAll),
    undefined,
  )
})
