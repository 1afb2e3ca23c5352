import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Reading } from '../src/reader/reading.ts'
import { APPEAL, FOLDER, file, line, lines, readings, saual } from './cli-in-tests.ts'
import { PROGRAM } from './command-in-tests.ts'

test('reads a file', async () => {
  const { code, out, err } = await saual([
    'read',
    file('appeal.txt', APPEAL),
    '--format',
    'json',
    '--date',
    '26.09.2022',
    '--speaker',
    'Асан Үсенов',
  ])
  assert.equal(err, '')
  assert.equal(code, 0)
  const { statement, claims, questions } = JSON.parse(out) as Reading
  assert.equal(statement.date, '2022-09-26')
  assert.equal(statement.speaker, 'Асан Үсенов')
  assert.equal(claims.length, 2)
  for (const { quote } of claims) assert.equal(statement.text.slice(quote.start, quote.end), quote.text)
  assert.ok(questions.length >= 2)
})

const UKRAINIAN =
  'Прокуратура застерігає громадян від поширення неправдивої інформації. Просимо довіряти лише офіційним джерелам.'

test('refuses a text in another language, and keeps no other one back', async () => {
  const { code, out, err } = await saual([
    ...['read', file('other.txt', UKRAINIAN), file('ours.txt', APPEAL)],
    ...['--format', 'json', '--lang', 'en'],
  ])
  assert.equal(code, 1)
  assert.match(err, /does not seem to be in Kazakh, Russian or English/u)
  assert.equal((JSON.parse(out) as Reading).claims.length, 2)
  const lying = file(
    'page.html',
    '<html lang="en"><p>Wir bitten die Bürger, nur amtlichen Quellen zu vertrauen.',
  )
  assert.equal((await saual(['read', lying])).code, 1)
  const named = await saual(['read', '-', '--language', 'ru', '--format', 'json'], { input: UKRAINIAN })
  assert.equal(named.code, 0)
})

test('readings longer than a pipe holds come whole and in order', async () => {
  const names = ['one', 'two', 'three']
  const files = names.map((name) => file(`${name}.txt`, `${name}\n\n${`${APPEAL}\n`.repeat(150)}`))
  const { code, out } = await saual(['read', ...files, '--format', 'json', '--language', 'ru'])
  assert.equal(code, 0)
  assert.deepEqual(
    readings(out).map(({ statement }) => statement.text.split('\n')[0]),
    names,
  )
})

test('reads standard input, named or not', async () => {
  for (const words of [
    ['read', '-', '-f', 'json'],
    ['read', '-f', 'json'],
  ]) {
    const { code, out } = await saual(words, { input: APPEAL })
    assert.equal(code, 0)
    assert.equal((JSON.parse(out) as Reading).claims.length, 2)
  }
})

test('reads with the named checks only', async () => {
  const { out } = await saual(['read', '-f', 'json', '--check', 'exclusive-trust'], { input: APPEAL })
  assert.deepEqual(
    [...new Set((JSON.parse(out) as Reading).findings.map(({ check }) => check))],
    ['exclusive-trust'],
  )
})

test('knows statements that were said before', async () => {
  const formula =
    'Призываем граждан сохранять спокойствие и доверять только официальным источникам информации.'
  const before = file(
    'before.jsonl',
    line({ id: 'may', text: formula, date: '2021-05-03', speaker: 'Ерлан Тестов' }),
  )
  const { code, out } = await saual(
    ['read', '-', '-f', 'json', '--earlier', before, '--check', 'recurring-formula'],
    { input: formula },
  )
  assert.equal(code, 0)
  assert.match(out, /"id": "may"/u)
})

test('goes on past what cannot be read, and says so', async () => {
  const good = file('good.txt', APPEAL)
  const { code, out, err } = await saual(['read', join(FOLDER, 'absent.txt'), good, good, '--format', 'json'])
  assert.equal(code, 1)
  assert.equal(readings(out).length, 2)
  assert.match(err, /absent\.txt/u)
  assert.equal(lines(err).length, 1)
})

test('what came through standard input is named in words, and what came from a file by its name', async () => {
  for (const [language, words] of [
    ['kk', 'Стандартты енгізу арқылы мәтін келмеді.'],
    ['ru', 'Через стандартный ввод не пришло никакого текста.'],
    ['en', 'No text came through standard input.'],
  ] as const)
    for (const input of ['', ' \n', '12, 13.\n'])
      for (const source of [[], ['-']]) {
        const { code, out, err } = await saual(['read', ...source, '--lang', language], { input })
        assert.deepEqual([code, out], [1, ''])
        assert.ok(err.startsWith(`saual: ${words}`), err)
      }
  const binary = await saual(['read'], { input: new Uint8Array([0, 1, 2, 255]) })
  assert.match(binary.err, /“standard input” is not text/u)
  const numbers = await saual(['read', file('numbers.txt', '12, 13.\n')])
  assert.match(numbers.err, /There is no text here: “.*numbers\.txt”/u)
  const before = file('before.json', (await saual(['read', '--format', 'json'], { input: APPEAL })).out)
  const against = await saual(['read', '-', '--against', before], { input: '' })
  assert.match(against.err, /^saual: No text came through standard input\./u)
})

test('refuses what is no text', async () => {
  const huge = file('huge.txt', '')
  truncateSync(huge, 200 * 1024 * 1024)
  const binary = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 256)
  for (const path of [
    huge,
    file('empty.txt', ''),
    file('blank.txt', ' \n\n '),
    file('binary.bin', binary),
    FOLDER,
  ]) {
    const { code, out, err } = await saual(['read', path])
    assert.equal(code, 1, path)
    assert.equal(out, '')
    assert.doesNotMatch(err, /\n\s+at /u, 'no trace of the program')
    assert.equal(lines(err).length, 1, err)
  }
})

test('refuses addresses inside this machine', async () => {
  const insideAddresses = [
    ['https://127.0.0.1:9/'],
    ['https://localhost/'],
    ['http://10.0.0.1/', '--allow-http'],
    ['https://[::1]/'],
  ]
  for (const words of insideAddresses) {
    const { code, out, err } = await saual(['read', ...words])
    assert.equal(code, 3, `${words[0]}: ${err}`)
    assert.equal(out, '')
  }
  for (const address of ['http://127.0.0.1:9/', 'ftp://example.org/', 'https://name:word@example.org/'])
    assert.equal((await saual(['read', address])).code, 3)
})

test('serves the page until it is told to stop', async () => {
  const child = spawn(process.execPath, [PROGRAM, '--lang', 'en'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said = String(await new Promise((resolve) => child.stdout.once('data', resolve)))
  const address = /http:\/\/127\.0\.0\.1:\d+\//u.exec(said)?.[0]
  assert.ok(address, said)
  assert.equal((await fetch(address)).status, 200)
  child.kill('SIGTERM')
  assert.equal(await new Promise((resolve) => child.once('close', resolve)), 0)
})

test('starts from a checkout with nothing but readings on standard output, and passes signals on', async () => {
  const start = fileURLToPath(new URL('../bin/start.cjs', import.meta.url))
  const reader = spawn(process.execPath, [start, 'saual', 'read', '--jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let out = ''
  reader.stdout.on('data', (chunk) => {
    out += chunk
  })
  reader.stdin.end(line({ id: 'a', text: APPEAL }))
  assert.equal(await new Promise((resolve) => reader.once('close', resolve)), 0)
  assert.deepEqual(
    readings(out).map(({ statement }) => statement.id),
    ['a'],
  )
  const page = spawn(process.execPath, [start, 'saual'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const said = String(await new Promise((resolve) => page.stdout.once('data', resolve)))
  page.kill('SIGTERM')
  assert.equal(await new Promise((resolve) => page.once('close', resolve)), 0)
  const address = /http:\S+/u.exec(said)?.[0] as string
  await assert.rejects(fetch(address), 'the page went with it')
})

test('npm start reads the files that lie where it is typed', () => {
  file('typed-here.txt', APPEAL)
  const npm = ['--prefix', fileURLToPath(new URL('..', import.meta.url)), 'start', '--silent', '--']
  const { stdout, stderr } = spawnSync('npm', [...npm, 'read', 'typed-here.txt', '--format', 'json'], {
    cwd: FOLDER,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  assert.equal((JSON.parse(stdout || 'null') as Reading | null)?.statement.text, APPEAL, stderr)
})
