import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))
const COMPILER = join(PROJECT, 'node_modules', 'typescript', 'bin', 'tsc')
const folder = mkdtempSync(join(tmpdir(), 'saual-package-'))
const consumer = join(folder, 'consumer')
const installed = join(consumer, 'node_modules', 'saual')
after(() => rmSync(folder, { recursive: true }))

/** Somebody's program that reads statements with the package, in strict types and without those of Node. */
const PROGRAM = `import { type Jurisdiction, loadLaw, type TermAnswer } from 'saual/law'
import { type Finding, loadReader, type ReadStatement, type Reading } from 'saual/reader'

const read: ReadStatement = await loadReader({ checks: ['exclusive-trust'] })
const reading: Reading = read('\\uFEFFTrust only official sources.\\r\\n', { date: '2024-02-02', id: 'a' })
const [finding]: readonly Finding[] = reading.findings
const law = await loadLaw('kz')
const answer: TermAnswer | undefined = law?.term('блогеров', 'ru', '2024-02-02')
export const code: Jurisdiction['code'] | undefined = law?.jurisdiction
export const told = {
  id: reading.statement.id,
  quote: finding?.quote.text,
  asked: reading.questions[0]?.text.en,
  term: answer?.kind,
}
// @ts-expect-error what is no text is refused
export const wrong = () => read(7)
// @ts-expect-error as is what nobody knows of a statement
export const unknown = () => read('', { speeker: 'A' })
`
const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
  target: 'esnext',
  lib: ['esnext'],
  types: [],
  module: 'nodenext',
}

function run(words: readonly string[], cwd: string, program = process.execPath): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd, encoding: 'utf8' })
  assert.equal(status, 0, `${words.join(' ')}: ${stdout}${stderr}${error ?? ''}`)
  return stdout
}

/** Packs a copy of the project and unpacks it where a consumer would have it, the packages that it needs beside it. */
before(() => {
  const copy = join(folder, 'copy')
  const { files, dependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
    files: string[]
    dependencies: Record<string, string>
  }
  for (const name of [...files, 'src', 'package.json', 'tsconfig.json', 'tsconfig.build.json'])
    if (name !== 'dist') cpSync(join(PROJECT, name), join(copy, name), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'), 'junction')
  run([join('bin', 'build.cjs')], copy)
  const npm = ['pack', '--ignore-scripts', '--pack-destination', folder]
  const { status, stderr } = spawnSync('npm', npm, {
    cwd: copy,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  assert.equal(status, 0, stderr)
  const [packed] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  mkdirSync(installed, { recursive: true })
  run(['-xzf', packed as string, '-C', installed, '--strip-components=1'], folder, 'tar')
  for (const name of Object.keys(dependencies)) {
    const place = join(consumer, 'node_modules', name)
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(join(PROJECT, 'node_modules', name), place, 'junction')
  }
  writeFileSync(join(consumer, 'package.json'), '{"type":"module"}')
  writeFileSync(
    join(consumer, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: STRICT, include: ['*.ts'] }),
  )
  writeFileSync(join(consumer, 'program.ts'), PROGRAM)
})

test('a program that uses the package is checked by the types that come with it', () => {
  run([COMPILER, '-p', '.'], consumer)
})

test('a reader is made in one call, and law is asked', () => {
  const print =
    "import('./program.ts').then(({ told, code }) => console.log(JSON.stringify({ ...told, code })))"
  const { asked, ...told } = JSON.parse(run(['--eval', print], consumer))
  assert.match(asked, /Trust only official sources.*\?/u)
  assert.deepEqual(told, {
    id: 'a',
    quote: 'Trust only official sources',
    term: 'defined',
    code: 'kz',
  })
})

test('the package holds what it offers and nothing of the tests', () => {
  const held = readdirSync(installed, { recursive: true, encoding: 'utf8' })
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    exports: Record<string, { types?: string; default: string }>
  }
  for (const { types, default: code } of Object.values(exports))
    for (const file of [types ?? code, code]) assert.ok(held.includes(join(file)), file)
  assert.ok(held.includes(join('docs', 'reading.png')) && held.includes('SECURITY.md'))
  assert.ok(held.includes(join('dist', 'cli', 'main.js')) && held.includes(join('dist', 'reading.cjs')))
  assert.deepEqual(
    held.filter((name) => !name.includes('node_modules') && /in-tests|\.test\.|(?<!\.d)\.ts$/u.test(name)),
    [],
  )
  // Types of what nobody can import would be as many files again.
  assert.ok(held.filter((name) => name.endsWith('.d.ts')).length < 100)
})
