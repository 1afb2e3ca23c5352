import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))
const { bundle } = createRequire(import.meta.url)('../bin/bundle.cjs') as {
  bundle: (source: string, file: string) => Promise<void>
}

/** A package with the bundle and the data beside it, and modules that must not be loaded: what reading needs is in the bundle. */
const installed = mkdtempSync(join(tmpdir(), 'saual-bundle-'))
after(() => rmSync(installed, { recursive: true }))
cpSync(join(PROJECT, 'bin'), join(installed, 'bin'), { recursive: true })
cpSync(join(PROJECT, 'package.json'), join(installed, 'package.json'))
cpSync(join(PROJECT, 'src'), join(installed, 'dist'), {
  recursive: true,
  filter: (from) => !from.endsWith('.test.ts') && !/[/\\](?:samples|cases)$/u.test(from),
})
for (const file of readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.ts'))
    writeFileSync(
      join(installed, 'dist', file.replace(/ts$/u, 'js')),
      "throw new Error('a module was loaded beside the bundle')\n",
    )
symlinkSync(join(PROJECT, 'node_modules'), join(installed, 'node_modules'), 'junction')
await bundle(join(PROJECT, 'src'), join(installed, 'dist', 'reading.cjs'))

const bundled = join(installed, 'bin', 'saual.cjs')
const checkout = join(PROJECT, 'src', 'main.ts')

function run(
  program: string,
  args: string[],
  input: string,
  cache = join(installed, 'cache'),
): { output: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'ru_RU.UTF-8', XDG_CACHE_HOME: cache },
  })
  return { output: stdout + stderr, status }
}

const STATEMENT = `---
title: Обращение
body: Генеральная прокуратура Республики Казахстан
date: 2022-09-26
---
Участились случаи распространения ложной информации. По статье 274 УК РК блогерам грозит до 20 лет лишения свободы.
Доверяйте только официальным источникам!
`

/** Each language is asked for what its bundle loads late: names, citations, penalties, who says what. */
const IN_THREE = `Министр Ержан Серіков: «Жалған ақпарат тарату көбейді. Қылмыстық кодекстің 274-бабы бойынша 7 жылға дейін бас бостандығынан айыру көзделген».

По словам заместителя министра Марата Ахметова, некоторые блогеры провоцируют беспорядки за деньги. Им грозит штраф до 200 МРП для физических лиц.

Deputy Minister Aigerim Nurlanova said that rumours have become massive. Certain forces want to destabilise the country. Trust only official sources.
`

for (const [what, args, input] of [
  ['a statement with the law of its day', ['read', '-', '--format', 'json'], STATEMENT],
  ['the same in the terminal', ['read', '-', '--lang', 'kk'], STATEMENT],
  ['a statement in three languages', ['read', '-', '--format', 'json'], IN_THREE],
  ['a stream of statements', ['read', '--jsonl'], `${JSON.stringify({ id: '1', text: 'Trust only us.' })}\n`],
  ['what cannot be read', ['read', '-'], ''],
  ['a wrong option', ['read', '--frmat', 'json'], ''],
  ['its version', ['read', '--version'], ''],
  ['what a check asks', ['read', '-', '--lang', 'en', '--explain', 'exclusive-trust'], STATEMENT],
] as const)
  test(`the bundle says what the checkout says: ${what}`, () => {
    assert.deepEqual(run(bundled, [...args], input), run(checkout, [...args], input))
  })

test('what many readings needed is not kept for the starts that make one', () => {
  const folder = join(installed, 'cache', 'saual', 'compiled')
  rmSync(folder, { recursive: true, force: true })
  const files = Array.from({ length: 8 }, (_, index) => join(installed, `${index}.txt`))
  for (const file of files) writeFileSync(file, STATEMENT)
  run(bundled, ['read', ...files, '--format', 'json'], '')
  run(bundled, ['read', '--jsonl'], '')
  assert.ok(!existsSync(folder))
  run(bundled, ['read', files[0] as string, '--format', 'json'], '')
  assert.ok(existsSync(folder))
})

test('what was compiled is kept until it is damaged, and then made again', () => {
  const folder = join(installed, 'cache', 'saual', 'compiled')
  rmSync(folder, { recursive: true, force: true })
  const read = () => run(bundled, ['read', '-', '--format', 'json'], STATEMENT)
  const first = read()
  const names = readdirSync(folder).filter((file) => file.endsWith('.bin'))
  assert.ok(names.length > 0)
  const files = names.map((name) => join(folder, name))
  const whole = new Map(files.map((file) => [file, readFileSync(file)]))
  for (const damaged of [
    (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
    () => Buffer.alloc(0),
    () => Buffer.from('nothing of ours'),
  ]) {
    for (const [file, bytes] of whole) writeFileSync(file, damaged(bytes))
    assert.deepEqual(read(), first)
    for (const [file, bytes] of whole) assert.ok(statSync(file).size > bytes.length / 2)
  }
  assert.deepEqual(
    readdirSync(folder)
      .filter((file) => file.endsWith('.bin'))
      .sort(),
    names.sort(),
  )
})

test('a text in one language loads neither the words of others nor what the law needs', () => {
  const folder = join(installed, 'cache', 'saual', 'compiled')
  for (const [language, text] of [
    ['en', 'Cases of false information have become more frequent. Trust only official sources.'],
    ['ru', 'Участились случаи распространения ложной информации. Доверяйте только официальным источникам!'],
  ]) {
    rmSync(folder, { recursive: true, force: true })
    run(bundled, ['read', '-', '--format', 'json'], `${text}\n`)
    const parts = readdirSync(folder).map((file) => /^[0-9a-f]+-(?:([a-z]+)-)?v/u.exec(file)?.[1] ?? 'start')
    assert.ok(parts.includes(language as string))
    if (language === 'en') assert.deepEqual(parts.sort(), ['en', 'start'])
    assert.ok(!parts.includes('rest'))
  }
})

test('where nothing can be kept, readings are the same', () => {
  // No folder can be made in it.
  const cache = join(installed, 'package.json')
  for (const program of [bundled, join(PROJECT, 'bin', 'saual.cjs')])
    assert.deepEqual(
      run(program, ['read', '-', '--format', 'json'], STATEMENT, cache),
      run(checkout, ['read', '-', '--format', 'json'], STATEMENT),
    )
})

test('a package that lacks a part says so', () => {
  const part = join(installed, 'dist', 'reading-rest.cjs')
  const aside = join(installed, 'aside.cjs')
  renameSync(part, aside)
  const cache = join(installed, 'other-cache')
  const { output, status } = run(bundled, ['read', '-', '--format', 'json'], STATEMENT, cache)
  renameSync(aside, part)
  assert.deepEqual([output, status], ['saual: Сама программа не найдена. Переустановите ее.\n', 70])
})

test('a checkout reads with its source as it stands, edited or added to', () => {
  const copy = join(installed, 'checkout')
  for (const part of ['bin', 'src', 'package.json'])
    cpSync(join(PROJECT, part), join(copy, part), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'), 'junction')
  const read = (format: string) =>
    run(join(copy, 'bin', 'saual.cjs'), ['read', '-', '--format', format], STATEMENT).output
  const json = join(copy, 'src', 'exports', 'json', 'export.ts')
  const before = read('json')
  assert.equal(read('json'), before)
  // Old files make room for new ones, also where others of the same bundle stay.
  const folder = join(installed, 'cache', 'saual', 'compiled')
  for (const gone of ['-rest.cjs', '-en.cjs', '-ru.cjs']) {
    for (const file of readdirSync(folder))
      if (file.endsWith(gone) || file.endsWith('.bin')) rmSync(join(folder, file))
    assert.equal(read('json'), before)
  }
  // Formats that need a library run in threads, from the modules that the bundle stands for.
  const page = join(installed, 'page.html')
  writeFileSync(page, '<!doctype html><title>Notice</title><main><p>Trust only official sources.</p></main>')
  assert.deepEqual(run(join(copy, 'bin', 'saual.cjs'), ['read', page], ''), run(checkout, ['read', page], ''))
  writeFileSync(json, readFileSync(json, 'utf8').replace('${JSON.stringify', 'edited ${JSON.stringify'))
  assert.equal(read('json'), `edited ${before}`)
  const added = join(copy, 'src', 'exports', 'added')
  mkdirSync(added)
  writeFileSync(
    join(added, 'export.ts'),
    `export default { name: 'added', extension: 'txt', mediaType: 'text/plain', render: () => 'added' }`,
  )
  assert.equal(read('added'), 'added')
  writeFileSync(json, 'a fault')
  assert.match(read('json'), /SyntaxError|failed|fault/u)
})
