import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type * as CatalogModule from '../src/catalog.ts'
import type * as ReadStatement from '../src/desk/read-statement.ts'
import type * as TakeIn from '../src/desk/take-in.ts'
import { addOneOfEach } from './growth-in-tests.ts'

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Each thing that a newcomer adds is one folder in a copy of the source; no existing file is touched. */
let copy: string
/** Modules that were added to it. */
const added: string[] = []
let catalogOf: typeof CatalogModule
let reading: typeof ReadStatement
let takingIn: typeof TakeIn

before(async () => {
  copy = mkdtempSync(join(tmpdir(), 'saual-growth-'))
  cpSync(join(PROJECT, 'src'), join(copy, 'src'), { recursive: true })
  cpSync(join(PROJECT, 'package.json'), join(copy, 'package.json'))
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'))
  addOneOfEach(write)
  catalogOf = await import(pathToFileURL(join(copy, 'src', 'catalog.ts')).href)
  reading = await import(pathToFileURL(join(copy, 'src', 'desk', 'read-statement.ts')).href)
  takingIn = await import(pathToFileURL(join(copy, 'src', 'desk', 'take-in.ts')).href)
})

after(() => rmSync(copy, { recursive: true, force: true }))

function write(path: string, text: string): void {
  const whole = join(copy, 'src', path)
  mkdirSync(dirname(whole), { recursive: true })
  writeFileSync(whole, text)
  if (path.endsWith('.ts')) added.push(join('src', path))
}

test('what is added is all that its contract asks for', () => {
  const config = { extends: join(PROJECT, 'tsconfig.json'), files: added }
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...config, include: [] }))
  const compiler = join(PROJECT, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, '-p', copy], { encoding: 'utf8' })
  assert.equal(status, 0, stdout + stderr)
})

test('a check is a folder', async () => {
  const catalog = await catalogOf.loadCatalog()
  const read = reading.statementReader(catalog)
  const { findings, questions } = read(
    takingIn.takeIn({ text: 'All experts agree that the plant is safe.', metadata: {} }),
  )
  const finding = findings.find(({ check }) => check === 'borrowed-authority')
  assert.ok(finding)
  assert.match(finding.quote.text, /experts agree/u)
  assert.equal(
    questions.find((question) => question.finding === finding.id)?.text.en,
    `Which experts: “${finding.quote.text}”?`,
  )
})

test('a check that hears one by a name that none has is refused with both names', async () => {
  const root = join(copy, 'renamed')
  const check = (hears: string) =>
    `import { withTraits } from '../../../src/reader/check.ts'
export default withTraits({ asks: [], missing: [], hears: ['${hears}'] }, function* () {})
`
  for (const [name, hears] of [
    ['first', 'second'],
    ['second', 'frist'],
  ] as const) {
    mkdirSync(join(root, 'checks', name), { recursive: true })
    writeFileSync(join(root, 'checks', name, 'check.ts'), check(hears))
  }
  await assert.rejects(catalogOf.loadChecks(root), /“second” hears “frist”.*first, second/u)
})

test('a language is a folder and, check by check, a sheet', async () => {
  const catalog = await catalogOf.loadCatalog()
  const read = reading.statementReader(catalog)
  const { findings, statement } = read(
    takingIn.takeIn({ text: 'Faqat rasmiy manbalarga ishoning.', metadata: {} }),
  )
  assert.equal(statement.language, 'uz')
  const [finding, other] = findings
  assert.equal(other, undefined)
  assert.equal(finding?.check, 'exclusive-trust')
  assert.match(finding.quote.text, /^Faqat rasmiy manbalarga/u)
})

test('a language that no check knows is told to be unchecked', async () => {
  const { languages, knowledge, checks, sheets } = await catalogOf.loadCatalog()
  const { createReader } = (await import(
    pathToFileURL(join(copy, 'src', 'reader', 'read.ts')).href
  )) as typeof import('../src/reader/read.ts')
  const text = 'Faqat rasmiy manbalarga ishoning.'
  const inUzbek = (wording: typeof sheets) =>
    createReader({ knowledge, checks, wording })({ id: 'a', text, sha256: '', language: 'uz' })
  assert.ok(languages.some(({ tag }) => tag === 'uz'))
  assert.equal(inUzbek(sheets).notChecked, undefined)
  const reading = inUzbek(sheets.filter(({ language }) => language !== 'uz'))
  assert.match(reading.notChecked?.en ?? '', /was not checked/u)
  for (const { render } of (await catalogOf.loadExports()).values()) {
    if (reading.notChecked) assert.doesNotMatch(render(reading, { language: 'en' }), /None of the checks/u)
  }
})

test('what a language knows of law is known wherever a statement cites it', async () => {
  const read = reading.statementReader(await catalogOf.loadCatalog())
  const asking = (text: string) =>
    read(takingIn.takeIn({ text, metadata: { language: 'uz' } })).findings.map(({ check }) => check)
  assert.deepEqual(asking('Tarqatganlar uchun javobgarlik bor.'), [])
  assert.deepEqual(asking('Tarqatganlar uchun Jinoyat kodeksining 274-moddasi boyicha javobgarlik bor.'), [
    'threatened-sanction',
  ])
})

test('a jurisdiction is a folder', async () => {
  const catalog = await catalogOf.loadCatalog()
  const read = reading.statementReader(catalog)
  const metadata = { body: 'Police of Zedland', date: '2024-02-02' }
  const { law, statement } = read(takingIn.takeIn({ text: 'Trust only official sources.', metadata }))
  assert.equal(statement.jurisdiction, 'zz')
  assert.equal(law, 'zz 1')
})

test('an input format is a folder', async () => {
  const formats = await catalogOf.loadFormats()
  const shouted = formats.find(({ recognises }) => recognises(new TextEncoder().encode('!!Trust us.')))
  assert.equal(shouted?.name, 'shouted')
  const { extract } = (await import(
    pathToFileURL(join(copy, 'src', 'intake', 'extract.ts')).href
  )) as typeof import('../src/intake/extract.ts')
  const extracted = await extract(
    { bytes: new TextEncoder().encode('!!Trust us.'), name: 'a.shout' },
    formats,
  )
  assert.equal(extracted.text, 'Trust us.')
})

test('an export is a folder', async () => {
  const catalog = await catalogOf.loadCatalog()
  const exports = await catalogOf.loadExports()
  const read = reading.statementReader(catalog, { checks: ['exclusive-trust'] })
  const rendered = exports
    .get('count')
    ?.render(read(takingIn.takeIn({ text: 'Trust only official sources.', metadata: {} })), {
      language: 'en',
    })
  assert.equal(await rendered, '1')
})

test('a corpus format is a folder, and a thing that is done with law a file', async () => {
  const catalog = await catalogOf.loadCatalog()
  const { addCorpus } = (await import(
    pathToFileURL(join(copy, 'src', 'desk', 'law', 'add.ts')).href
  )) as typeof import('../src/desk/law/add.ts')
  const place = join(copy, 'one.law')
  writeFileSync(place, 'Trust is earned.')
  const build = await addCorpus(catalog, join(copy, 'law'), place)
  assert.deepEqual([build.name, build.acts], ['one', 1])
  const { findLawAct, lawActNames } = (await import(
    pathToFileURL(join(copy, 'src', 'cli', 'found.ts')).href
  )) as typeof import('../src/cli/found.ts')
  assert.ok(lawActNames().includes('count'))
  assert.equal((await findLawAct('count'))?.does.en, 'counts')
})

test('how texts of law define in a language is a folder', async () => {
  const { definitionsIn } = (await import(
    pathToFileURL(join(copy, 'src', 'desk', 'law', 'defining.ts')).href
  )) as typeof import('../src/desk/law/defining.ts')
  const provision = { heading: '', text: 'Boato signifas malgrandan ŝipon.' }
  assert.deepEqual(definitionsIn(provision, 'eo'), [
    { term: 'Boato', says: 'malgrandan ŝipon', scope: 'act' },
  ])
  assert.deepEqual(definitionsIn(provision, 'io'), [])
})

test('a form of an opinion is a folder, and pages link to it', async () => {
  assert.equal((await catalogOf.loadOutputs()).get('count')?.ending, 'count')
  const { otherForms } = (await import(
    pathToFileURL(join(copy, 'src', 'site', 'outputs', 'forms.ts')).href
  )) as typeof import('../src/site/outputs/forms.ts')
  const { ofOpinion } = await otherForms({ config: { folder: copy } })()
  assert.match(
    String(ofOpinion?.('en', 'an-opinion')),
    /Markdown<\/a>, <a href="\/en\/opinions\/an-opinion\.count">Count<\/a>, /u,
  )
})
