import assert from 'node:assert/strict'
import { test } from 'node:test'
import { liabilityNamed } from './liability-kinds.ts'

test('a kind of liability is named by the noun that its adjective belongs to', () => {
  assert.equal(liabilityNamed('Возбуждено административное дело.'), 'administrative')
  assert.equal(liabilityNamed('Әкімшілік іс қозғалды.'), 'administrative')
  assert.equal(liabilityNamed('An administrative case was opened.'), 'administrative')
  assert.equal(liabilityNamed('Возбуждено уголовное дело.'), 'criminal')
  assert.equal(liabilityNamed('Қылмыстық іс қозғалды.'), 'criminal')
})

test('neither an authority nor words for both kinds name one', () => {
  assert.equal(liabilityNamed('Административное здание закрыто.'), undefined)
  assert.equal(liabilityNamed('Әкімшілік істен шықты.'), undefined)
  assert.equal(liabilityNamed('Предусмотрена административная и уголовная ответственность.'), undefined)
})
