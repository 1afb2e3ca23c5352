import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'

const read = (await loadCatalog()).reader()
const claimsIn = (text: string, language: Tag): string[] =>
  read({ id: 'a', text, sha256: '', language }).claims.map(({ quote }) => quote.text)

const LONG =
  'The ministry thanks all those who took part in the meetings that were held in the towns and villages of the region in the spring of this year and put their questions to its staff.'

test('a heading that ends in a name is no part of the sentence below it', () => {
  const text = `A statement of the Office in the Hall of the "Palace of Peace"\nTrust only official sources of information.\n${LONG}`
  assert.deepEqual(claimsIn(text, 'en'), ['Trust only official sources of information.'])
})

test('a long heading is none either, where the lines below it are longer', () => {
  const text = `Полиция города и области обратилась к жителям и гостям по итогам прошедшей недели\nДоверяйте только официальным источникам информации.\n${'Сотрудники полиции провели встречи с жителями районов. '.repeat(4)}`
  assert.deepEqual(claimsIn(text, 'ru'), ['Доверяйте только официальным источникам информации.'])
})

test('a sentence goes on where the lines of a page are all as long', () => {
  const text = `В последнее время в социальных сетях жители спрашивают о сотрудниках ведомства\nНазарова и ждут ответа от руководства департамента и его подразделений\nСейтова. Доверяйте только официальным источникам информации и не верьте\nслухам.`
  assert.deepEqual(claimsIn(text, 'ru'), [
    'Доверяйте только официальным источникам информации и не верьте\nслухам.',
  ])
})
