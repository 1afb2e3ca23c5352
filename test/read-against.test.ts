import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadCatalog } from '../src/catalog.ts'
import { git, miniatureRepository } from '../src/corpora/kazakhstan-law/miniature-in-tests.ts'
import { addCorpus } from '../src/desk/law/add.ts'
import type { Comparison } from '../src/reader/changes/compare.ts'
import type { Reading } from '../src/reader/reading.ts'
import { type Ended, runCommand } from './command-in-tests.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saual-against-'))
/** Corpora built before and after the law that defines bloggers. */
const [OLD, NEW] = [join(FOLDER, 'old'), join(FOLDER, 'new')]
const NONE = join(FOLDER, 'none')
const TEXT =
  'Порочатся честь и достоинство конкретных граждан. Доверяйте только официальным источникам информации. Отдельные блогеры распространяют провокационные высказывания.\n'
const ABOUT = ['--body', 'Генеральная прокуратура', '--jurisdiction', 'kz', '--date', '2023-10-01']
let repository: string

function saual(words: readonly string[], law = NONE): Promise<Ended> {
  return runCommand(words, { environment: { SAUAL_LAW: law }, folder: FOLDER })
}

function file(name: string, content: string): string {
  writeFileSync(join(FOLDER, name), content)
  return name
}

async function keep(name: string, law: string): Promise<string> {
  const { code, out, err } = await saual(['read', file('statement.txt', TEXT), ...ABOUT, '-f', 'json'], law)
  assert.equal(err, '')
  assert.equal(code, 0)
  return file(name, out)
}

async function against(name: string, more: readonly string[], law: string): Promise<Comparison> {
  const { code, out, err } = await saual(['read', '--against', name, '-f', 'json', ...more], law)
  assert.equal(err, '')
  const comparison = JSON.parse(out) as Comparison
  assert.equal(code, comparison.findings.length + comparison.cards.length === 0 ? 0 : 4)
  return comparison
}

before(async () => {
  repository = miniatureRepository()
  const catalog = await loadCatalog()
  await addCorpus(catalog, NEW, repository, { name: 'kz' })
  git(repository, ['reset', '--quiet', '--hard', 'HEAD~6'])
  await addCorpus(catalog, OLD, repository, { name: 'kz' })
})

after(() => {
  rmSync(FOLDER, { recursive: true })
  rmSync(repository, { recursive: true })
})

test('read again with the same, nothing has changed', async () => {
  const name = await keep('same.json', NEW)
  const comparison = await against(name, [], NEW)
  assert.deepEqual([comparison.differences, comparison.findings, comparison.cards], [[], [], []])
  const { code, out } = await saual(['read', '--against', name, '--lang', 'en'], NEW)
  assert.equal(code, 0)
  assert.match(out, /Nothing has changed/u)
})

test('a newer build shows which text of the law has changed, and that the build did it', async () => {
  const name = await keep('old.json', OLD)
  const comparison = await against(name, [], NEW)
  assert.deepEqual(comparison.differences, ['corpus'])
  const changed = comparison.findings.map((change) => {
    assert.ok(change.kind === 'changed')
    return [change.before.finding.check, change.parts, change.why]
  })
  // The first rests on the old Constitution, whose last day only the newer build knows, the second on a definition whose text only that
  // build has; the third counts acts searched. Its question
  // stays: neither build holds all acts of the day.
  assert.deepEqual(changed, [
    ['wrong-standing', ['evidence'], ['corpus']],
    ['unnamed-accused', ['evidence', 'question'], ['corpus']],
    ['undefined-term', ['evidence'], ['corpus']],
  ])
  const [honour] = comparison.findings
  assert.deepEqual(
    honour?.evidence?.map(({ kind, evidence }) => [
      kind,
      evidence.kind === 'provision' && evidence.fact.label.en,
    ]),
    [['changed', 'art. 18(1) of the 1995 Constitution']],
  )
  const [card, second] = comparison.cards
  assert.ok(card?.kind === 'changed')
  assert.equal(second, undefined)
  assert.deepEqual([card.parts, card.why], [['uses'], ['corpus']])
  assert.equal(card.before.uses[0]?.basis?.kind, 'pack')
  assert.equal(card.after.uses[0]?.basis?.kind, 'corpus')
  assert.notEqual(comparison.before.corpus?.hash, comparison.after.corpus?.hash)
  for (const [language, words] of [
    ['kk', /заңнама корпусының басқа құрастырмасы/u],
    ['ru', /другая сборка текстов закона/u],
    ['en', /another build of the texts of law/u],
  ] as const) {
    const { code, out } = await saual(['read', '--against', name, '--lang', language], NEW)
    assert.equal(code, 4)
    assert.match(out.replaceAll(/\s+/gu, ' '), words)
  }
})

test('another text shows what went and what appeared', async () => {
  const name = await keep('text.json', NONE)
  const other = file('other.txt', 'Доверяйте только официальным источникам информации. Блогерлер кінәлі.\n')
  const { findings, differences } = await against(name, [other], NONE)
  assert.deepEqual(differences, ['text'])
  const gone = findings.find((change) => change.kind === 'gone')
  assert.ok(gone?.kind === 'gone')
  assert.equal(gone.before.finding.check, 'wrong-standing')
  assert.deepEqual(gone.why, ['text'])
  assert.ok(
    !findings.some((change) => change.kind === 'gone' && change.before.finding.check === 'exclusive-trust'),
  )
})

test('another version of the program, other facts, other checks', async () => {
  const name = await keep('plain.json', NONE)
  const old = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Reading
  const kept = file(
    'earlier.json',
    JSON.stringify({
      ...old,
      reader: '0.0.1',
      findings: old.findings.slice(1),
      questions: old.questions.slice(1),
    }),
  )
  const { differences, findings } = await against(kept, [], NONE)
  assert.deepEqual(differences, ['reader'])
  assert.deepEqual(
    findings.map(({ kind, why }) => [kind, why]),
    [['appeared', ['reader']]],
  )
  const moved = await against(name, ['--date', '2019-10-01'], NONE)
  assert.deepEqual(moved.differences, ['metadata'])
  const only = await against(name, ['--check', 'exclusive-trust'], NONE)
  assert.deepEqual(only.findings, [], 'checks that were not asked are not called gone')
})

test('a reading whose text was changed afterwards is none', async () => {
  const reading = JSON.parse(readFileSync(join(FOLDER, await keep('true.json', NONE)), 'utf8')) as Reading
  const text = reading.statement.text.replace('официальным', 'независимым')
  const forged = { ...reading, statement: { ...reading.statement, text } }
  const name = file('forged.json', JSON.stringify(forged))
  for (const more of [[], ['statement.txt']]) {
    const { code, out, err } = await saual(['read', '--against', name, ...more])
    assert.equal(code, 1)
    assert.equal(out, '')
    assert.match(err, /forged\.json.*SHA-256/u)
  }
})

test('what is no reading, and what does not go together', async () => {
  const name = await keep('good.json', NONE)
  for (const [words, code, told] of [
    [['--against', file('broken.json', '{')], 1, /no JSON/u],
    [['--against', file('strange.json', '{"schema":"x"}')], 1, /holds no reading \(place: schema\)/u],
    [['--against', 'missing.json'], 1, /missing\.json/u],
    [['--against', name, '--jsonl'], 2, /--jsonl/u],
    [['--against', name, '--format', 'html'], 2, /--format html/u],
    [['--against', name, '--out', 'x.json'], 2, /--out/u],
    [['--against', name, 'statement.txt', 'statement.txt'], 2, /statement\.txt/u],
  ] as const) {
    const { code: ended, out, err } = await saual(['read', ...words])
    assert.equal(ended, code, words.join(' '))
    assert.equal(out, '')
    assert.match(err, told)
  }
})

test('a question that reads otherwise stands beside the one before, each with its word', async () => {
  const name = await keep('worded.json', NONE)
  const other = file('worded.txt', TEXT.replace('источникам информации', 'источникам'))
  for (const [language, was, is] of [
    ['kk', 'Бұрын: Мәлімдемеде', 'Қазір: Мәлімдемеде'],
    ['ru', 'Было: В заявлении', 'Стало: В заявлении'],
    ['en', 'Before: The statement', 'Now: The statement'],
  ] as const) {
    const { out } = await saual(['read', '--against', name, other, '--lang', language])
    assert.ok(out.includes(was) && out.includes(is), out)
  }
})
