import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../src/catalog.ts'

const read = (await loadCatalog()).reader()

/** What is asked of the accusation in a text, in its own language. */
function asked(text: string, language: 'kk' | 'ru' | 'en'): string {
  const { findings, questions } = read({ id: 'a', text, sha256: '', language })
  const { id } = findings.find(({ check }) => check === 'unnamed-accused') ?? {}
  return questions.find(({ finding }) => finding === id)?.text[language] ?? ''
}

test('of accused sites and channels it is asked which they are, not how many persons', () => {
  assert.match(asked('Отдельные каналы разжигают ненависть между соседями.', 'ru'), /Какие именно сайты/u)
  assert.match(asked('Некоторые зарубежные сайты сеют вражду.', 'ru'), /Какие именно сайты/u)
  assert.match(asked('Some foreign websites spread lies about the dam.', 'en'), /Which sites/u)
  assert.match(asked('Кейбір арналар бөгет туралы өтірік таратып жүр.', 'kk'), /қай сайттарды/u)
})

test('but their owners and authors are persons', () => {
  assert.match(asked('Владельцы отдельных каналов разжигают ненависть.', 'ru'), /О ком именно/u)
  assert.match(asked('Some bloggers spread lies about the dam.', 'en'), /Who specifically/u)
})
