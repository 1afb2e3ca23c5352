import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadCatalog } from '../catalog.ts'
import { Problem } from '../problem.ts'
import type { Reading } from '../reader/reading.ts'
import { statementReader } from './read-statement.ts'
import { takeIn } from './take-in.ts'

const read = statementReader(await loadCatalog())
const TEXT =
  'Распространители недостоверной информации будут привлечены к ответственности по статье 456-2 КоАП. Просим сохранять спокойствие.'
const take = (date: string, text = TEXT) =>
  takeIn({ text, metadata: {} }, { date, language: 'ru', jurisdiction: 'kz' })
const readingOf = (date: string, text = TEXT) => read(take(date, text))
const whyNotChecked = ({ findings }: Pick<Reading, 'findings'>) =>
  findings.flatMap(({ evidence }) =>
    evidence.flatMap((piece) => (piece.kind === 'not-checked' ? [piece.why.en] : [])),
  )

describe('a statement of which only the month or the year is known', () => {
  it('keeps the span and has no invented day', () => {
    for (const [typed, during] of [
      ['2024-04', '2024-04'],
      ['апрель 2024 года', '2024-04'],
      ['2020', '2020'],
    ] as const) {
      const { date, during: kept } = readingOf(typed).statement
      assert.equal(date, undefined)
      assert.equal(kept, during)
    }
  })

  it('is answered by the law of the first day where that of the last says the same', () => {
    const [month, first, last] = [readingOf('2024-03'), readingOf('2024-03-01'), readingOf('2024-03-31')]
    assert.deepEqual(
      month.questions.map(({ text }) => text),
      first.questions.map(({ text }) => text),
    )
    assert.deepEqual(first.questions, last.questions)
    assert.ok(month.findings.some(({ evidence }) => evidence.some(({ kind }) => kind === 'provision')))
  })

  it('and where they differ the law is said to have changed', () => {
    const [year, first, last] = [readingOf('2023'), readingOf('2023-01-01'), readingOf('2023-12-31')]
    assert.notDeepEqual(first.findings, last.findings)
    const why = whyNotChecked(year)
    assert.ok(
      why.some((words) => words.includes('first and the last day')),
      JSON.stringify(why),
    )
    for (const { start, end, text } of year.claims.map(({ quote }) => quote))
      assert.equal(TEXT.slice(start, end), text)
    assert.deepEqual(
      new Set(year.questions.map(({ claim }) => claim)),
      new Set(year.claims.map(({ n }) => n)),
    )
  })

  it('hears the threat beside an article that began between them without it', () => {
    const text =
      'Статья 456-2 КоАП устанавливает правила для блогеров. За такие деяния предусмотрена ответственность вплоть до ареста.'
    const why = whyNotChecked(readingOf('2023', text))
    assert.ok(
      why.some((words) => words.includes('first and the last day')),
      JSON.stringify(why),
    )
  })

  it('is refused where it is none', () => {
    assert.throws(
      () => take('2024-13'),
      (problem) => problem instanceof Problem && problem.code === 'metadata-date',
    )
  })
})
