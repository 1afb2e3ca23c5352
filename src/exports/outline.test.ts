import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog, loadExports } from '../catalog.ts'
import { statementReader } from '../desk/read-statement.ts'
import { takeIn } from '../desk/take-in.ts'
import { outline } from './outline.ts'

const [catalog, exports] = await Promise.all([loadCatalog(), loadExports()])
const text =
  'Распространение ложной информации влечет уголовную ответственность по статье 274 УК. Это 30 лет лишения свободы по статье 274 УК. Это также 40 лет лишения свободы по статье 274 УК.'
const reading = statementReader(catalog)(
  takeIn({ text, metadata: {} }, { date: '2024-03-01', jurisdiction: 'kz', language: 'ru' }),
)

test('the same law beneath several questions stands at the first of them', () => {
  const all = outline(reading).claims.flatMap(({ asked }) => asked)
  const later = all.filter(({ lawAt }) => lawAt !== undefined)
  assert.ok(later.length > 0)
  for (const { lawAt, grounds, finding } of later) {
    assert.ok(!grounds.some(({ kind }) => kind === 'provision'))
    const first = reading.findings.find(({ id }) => id === lawAt)
    assert.deepEqual(
      first?.evidence.filter(({ kind }) => kind === 'provision'),
      finding.evidence.filter(({ kind }) => kind === 'provision'),
    )
  }
  for (const name of ['html', 'markdown', 'terminal'])
    assert.match(
      exports.get(name)?.render(reading, { language: 'ru' }) ?? '',
      new RegExp(`см\\. вопрос[\\s\u00a0]${later[0]?.lawAt}`, 'u'),
      name,
    )
})

test('law stands at a question that is asked in full, not where one only points to it', () => {
  const all = outline(reading).claims.flatMap(({ asked }) => asked)
  const first = all.find(({ lawAt }) => lawAt !== undefined)?.lawAt
  const pointing = {
    ...reading,
    questions: reading.questions.map((question) =>
      question.finding === first ? { ...question, askedAt: 3 } : question,
    ),
  }
  const told = outline(pointing).claims.flatMap(({ asked }) => asked)
  assert.deepEqual(told.find(({ finding }) => finding.id === first)?.grounds, [])
  const later = told.filter(({ question }) => question.askedAt === undefined)
  assert.ok(later.some(({ grounds }) => grounds.some(({ kind }) => kind === 'provision')))
  for (const { lawAt } of later) assert.notEqual(lawAt, first)
})

test('what another question of the claim asks for is named beneath it', () => {
  const appeal = statementReader(catalog)(
    takeIn(
      { text: 'Граждане, проявите терпение, не поддаваясь на провокации.', metadata: {} },
      { language: 'ru' },
    ),
  )
  const [claim] = outline(appeal).claims
  assert.deepEqual(claim?.covered, ['value-appeal'])
  assert.ok(claim?.asked.some(({ question }) => question.text.ru.includes('меры стоят за этими словами')))
  assert.ok(!claim?.asked.some(({ finding }) => finding.check === 'value-appeal'))
  for (const name of ['html', 'markdown', 'terminal'])
    assert.match(
      exports.get(name)?.render(appeal, { language: 'ru' }) ?? '',
      /(?:Этот вопрос охватывает|Эти вопросы охватывают) и проверку[^\n]*: [^\n]*value-appeal/u,
      name,
    )
})

test('where only later words are asked about it is said that they are, and nothing is called a question', () => {
  const threats = statementReader(catalog)(
    takeIn(
      {
        text: 'Виновные будут наказаны. За такие записи грозит лишение свободы на срок до пяти лет.',
        metadata: {},
      },
      { language: 'ru' },
    ),
  )
  const [first, second] = outline(threats).claims
  assert.deepEqual([first?.asked.length, first?.isAskedLater, first?.covered], [0, true, []])
  assert.deepEqual([second?.asked.length, second?.isAskedLater], [1, false])
  for (const name of ['html', 'markdown', 'terminal'])
    assert.match(
      exports.get(name)?.render(threats, { language: 'ru' }) ?? '',
      /Вопрос об этом задан ниже/u,
      name,
    )
})
