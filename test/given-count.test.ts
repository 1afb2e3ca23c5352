import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../src/catalog.ts'
import type { Tag } from '../src/law/law.ts'

const read = (await loadCatalog()).reader()

function askedOfGrowth(language: Tag, text: string): string {
  const { findings, questions } = read({ id: 'a', text, sha256: '', language })
  const finding = findings.find(({ check }) => check === 'unmeasured-trend')
  assert.ok(finding, text)
  return questions.find((question) => question.finding === finding.id)?.text[language] ?? ''
}

test('the count that the text itself gives is named, and only its comparison asked for', () => {
  assert.match(
    askedOfGrowth(
      'en',
      'The spread of false information has grown sharply. In the first half of 2025, 47 cases of false information were registered.',
    ),
    /47 cases/u,
  )
  assert.match(
    askedOfGrowth(
      'ru',
      'Резко выросло распространение ложной информации. За первое полугодие 2025 года зарегистрировано 47 дел о ложной информации.',
    ),
    /47 дел/u,
  )
})

test('a year, a number beyond a mark and the number of an item count nothing', () => {
  for (const behind of [
    'The page published false information repeatedly in 2020; cases of false information were recorded.',
    '3. The cases of false information of 2020 are known.',
    'In 2020 cases of false information were recorded.',
    'It was on page 12, and cases of false information were recorded in 2020.',
  ])
    assert.doesNotMatch(
      askedOfGrowth('en', `The spread of false information has grown sharply.\n\n${behind}`),
      /same text/u,
      behind,
    )
})
