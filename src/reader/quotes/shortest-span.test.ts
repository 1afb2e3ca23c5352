import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { shortestSpan } from './shortest-span.ts'

test('a span grows to clauses that are little longer, at either end', () => {
  assert.deepEqual(shortestSpan({ from: 10, to: 20 }, { from: 8, to: 21 }), { from: 8, to: 21 })
  assert.deepEqual(shortestSpan({ from: 10, to: 20 }, { from: 0, to: 22 }), { from: 10, to: 22 })
  assert.deepEqual(shortestSpan({ from: 10, to: 20 }, { from: 8, to: 40 }), { from: 8, to: 20 })
  assert.deepEqual(shortestSpan({ from: 10, to: 20 }, { from: 0, to: 40 }), { from: 10, to: 20 })
})

test('a short span grows to a short clause; what the clauses leave out it leaves out', () => {
  assert.deepEqual(shortestSpan({ from: 10, to: 12 }, { from: 6, to: 14 }), { from: 6, to: 14 })
  assert.deepEqual(shortestSpan({ from: 10, to: 20 }, { from: 13, to: 40 }), { from: 13, to: 20 })
  assert.deepEqual(shortestSpan({ from: 10, to: 12 }, { from: 13, to: 40 }), { from: 13, to: 40 })
})

test('the question puts the whole clause, of which the finding quotes the part that raised it', async () => {
  const text =
    'Отдельные блогеры сеют панику в районах, которые больше других пострадали от весеннего паводка этого года.'
  const { findings, questions } = (await loadCatalog()).reader()({
    id: 'a',
    text,
    sha256: '',
    language: 'ru',
  })
  for (const { quote } of findings) assert.equal(text.slice(quote.start, quote.end), quote.text)
  const cut = findings.filter(({ asked }) => asked !== undefined)
  assert.ok(cut.length > 0)
  for (const { id, asked = '' } of cut) {
    assert.ok(text.includes(asked), asked)
    const question = questions.find(({ finding }) => finding === id)
    assert.ok(question?.text.ru.includes(asked), asked)
  }
  assert.ok(
    findings.some(({ quote, asked }) => asked?.includes(quote.text) && asked.length > quote.text.length),
  )
})
