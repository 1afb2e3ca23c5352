import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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

const bundled = join(installed, 'dist', 'reading.cjs')
const checkout = join(PROJECT, 'bin', 'saual.cjs')

function run(program: string, args: string[], input: string): { output: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'ru_RU.UTF-8', XDG_CACHE_HOME: join(installed, 'cache') },
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

for (const [what, args, input] of [
  ['a statement with the law of its day', ['read', '-', '--format', 'json'], STATEMENT],
  ['the same in the terminal', ['read', '-', '--lang', 'kk'], STATEMENT],
  ['a stream of statements', ['read', '--jsonl'], `${JSON.stringify({ id: '1', text: 'Trust only us.' })}\n`],
  ['what cannot be read', ['read', '-'], ''],
  ['a wrong option', ['read', '--frmat', 'json'], ''],
] as const)
  test(`the bundle says what the checkout says: ${what}`, () => {
    assert.deepEqual(run(bundled, [...args], input), run(checkout, [...args], input))
  })
