import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Reading } from '../src/reader/reading.ts'
import { type Around, type Ended, PROGRAM, runCommand } from './command-in-tests.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saual-cli-'))
after(() => rmSync(FOLDER, { recursive: true }))

const APPEAL =
  'В последнее время участились случаи распространения ложной информации.\n\nДоверяйте только официальным источникам.\n'
const WEATHER = 'Завтра в Астане ожидается снег, ночью до 12 градусов мороза.\n'

function saual(words: readonly string[], around: Around = {}): Promise<Ended> {
  return runCommand(words, { ...around, folder: FOLDER })
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name)
  writeFileSync(path, content)
  return path
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')
const readings = (text: string): Reading[] => lines(text).map((line) => JSON.parse(line) as Reading)
const line = (value: object): string => `${JSON.stringify(value)}\n`

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

test('explains a check and what it finds', async () => {
  const { code, out } = await saual(['read', '-', '--explain', 'exclusive-trust', '--lang', 'ru'], {
    input: APPEAL,
  })
  assert.equal(code, 0)
  assert.match(
    out,
    /\(exclusive-trust\)[\s\S]*Когда спрашивает[\s\S]*Доверяйте только официальным источникам/u,
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

test('reads lines of JSON in order and keeps their ids', async () => {
  const input = Array.from({ length: 300 }, (_, n) =>
    line({ id: n % 2 ? n : `№ ${n}`, text: n % 3 ? WEATHER : APPEAL, 'endorsed-by': 'Б', secret: 'x' }),
  )
  const { code, out, err } = await saual(['read', '--jsonl'], { input: input.join('') })
  assert.match(err, /^saual: 1: .*“secret”.*\n$/u, 'what is not read is said once')
  assert.equal(code, 0)
  const answers = readings(out)
  assert.deepEqual(
    answers.map(({ statement }) => statement.id),
    input.map((one) => (JSON.parse(one) as { id: string }).id),
  )
  for (const [n, { statement, claims }] of answers.entries()) {
    assert.equal(statement.text, n % 3 ? WEATHER : APPEAL)
    assert.equal(claims.length, n % 3 ? 0 : 2)
    assert.equal(statement.endorsedBy, 'Б')
  }
  assert.doesNotMatch(out, /secret/u)
})

test('gives numbers back in the digits in which they came', async () => {
  const { out } = await saual(['read', '--jsonl'], {
    input: '{"text":"Снег.","id":12345678901234567890}\n{"id":1.50,"text":"Снег."}\n',
  })
  assert.deepEqual(
    lines(out).map((one) => /"statement":\{"id":([^,]+),/u.exec(one)?.[1]),
    ['12345678901234567890', '1.50'],
  )
})

test('an id within another field is not the line’s', async () => {
  const { out } = await saual(['read', '--jsonl'], {
    input: [
      '{"id":12345678901234567890,"text":"Снег.","meta":{"id":12345678901234567000}}',
      '{"id":1e3,"text":"Снег.","meta":[{"id":1000},{"":{"id":1000.0}}]}',
      '{"meta":{"id":7.0},"id":7,"text":"Снег.","":{"id":7.00}}',
    ].join('\n'),
  })
  assert.deepEqual(
    lines(out).map((one) => /"statement":\{"id":([^,]+),/u.exec(one)?.[1]),
    ['12345678901234567890', '1e3', '7'],
  )
})

test('a field that nobody knows is named once, with the one that was meant', async () => {
  const input = [
    line({ text: WEATHER, juridiction: 'kz', Date: '2022-09-26' }),
    line({ text: WEATHER, juridiction: 'kz', endorsedBy: 'Б', 'endorsed-by': 'Б', country: 'kz' }),
  ].join('')
  const { code, out, err } = await saual(['read', '--jsonl'], { input })
  assert.equal(code, 0)
  assert.equal(lines(out).length, 2)
  const told = lines(err)
  assert.equal(told.length, 3, err)
  assert.match(told[0] ?? '', /^saual: 1: .*“juridiction”.*“jurisdiction”/u)
  assert.match(told[1] ?? '', /^saual: 1: .*“Date”.*“date”/u)
  assert.match(told[2] ?? '', /^saual: 2: .*“country”/u)
  const earlier = file('earlier-fields.jsonl', line({ text: WEATHER, spaeker: 'А' }))
  const read = await saual(['read', '--earlier', earlier, '-'], { input: APPEAL })
  assert.match(read.err, /^saual: .*earlier-fields\.jsonl: 1: .*“spaeker”.*“speaker”/u)
  assert.equal(read.code, 0)
})

test('no reading is put under an ending that is another form’s', async () => {
  for (const name of ['x.pdf', 'x.docx', 'x.jsno']) {
    const { code, out, err } = await saual(['read', file('ending.txt', APPEAL), '--out', name])
    assert.equal(code, 2)
    assert.equal(out, '')
    assert.match(err, /\.html, \.json, \.md, \.txt.*--format/u)
    assert.ok(!readdirSync(FOLDER).includes(name))
  }
  for (const words of [['x.pdf', '--format', 'terminal'], ['reading'], ['READING.JSON']])
    assert.equal((await saual(['read', file('ending.txt', APPEAL), '--out', ...words])).code, 0)
})

test('help tells of one thing that a command does', async () => {
  for (const words of [
    ['help', 'law', 'show'],
    ['law', 'show', '--help'],
    ['law', '--help', 'show'],
  ]) {
    const { code, out, err } = await saual(words)
    assert.equal(code, 0, err)
    assert.match(out, /law show ACT/u)
    assert.match(out, /--corpus/u)
    assert.doesNotMatch(out, /--as-typed|law diff|\bhistory ACT/u)
  }
  assert.match((await saual(['help', 'staff', 'invite'])).out, /staff invite NAME/u)
  assert.match((await saual(['help', 'record', 'rotate-key'])).out, /record rotate-key/u)
  for (const [words, says] of [
    [['help', 'law', 'shwo'], /Did you mean “show”/u],
    [['help', 'law', 'nothing'], /law nothing”.*show/u],
    [['help', 'read', 'x'], /one word too many|“x”/u],
    [['help', 'law', 'show', 'x'], /“x”/u],
  ] as const) {
    const { code, err } = await saual(words)
    assert.equal(code, 2, err)
    assert.match(err, says)
  }
  assert.equal((await saual(['law', 'nothing', '--help'])).code, 2)
})

test('answers each line of JSON as it comes', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'read', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] })
  for (const id of ['a', 'b', 'c']) {
    child.stdin.write(line({ id, text: APPEAL }))
    let answer = ''
    while (!answer.endsWith('\n'))
      answer += String(await new Promise((resolve) => child.stdout.once('data', resolve)))
    assert.equal((JSON.parse(answer) as Reading).statement.id, id)
  }
  child.stdin.end()
  assert.equal(await new Promise((resolve) => child.once('close', resolve)), 0)
})

test('a text on a line is the statement that it is in a file', async () => {
  const said = 'Верьте только\u00A0официальным сообщениям.\n\nОстальное \u00AD— слухи.'
  const written = `\uFEFF${said.replaceAll('\n', '  \r\n')}\r\n\r\n\r\n`
  const words = ['read', file('same.txt', written), '-f', 'json', '--language', 'ru']
  const inFile = JSON.parse((await saual(words)).out) as Reading
  const input = line({ text: written, language: 'ru-KZ', date: '26.09.2022', jurisdiction: 'KG' })
  const [onLine] = readings((await saual(['read', '--jsonl'], { input })).out)
  assert.ok(onLine)
  assert.equal(onLine.statement.text, inFile.statement.text)
  assert.equal(onLine.statement.sha256, inFile.statement.sha256)
  const { language, date, jurisdiction } = onLine.statement
  assert.deepEqual([language, date, jurisdiction], ['ru', '2022-09-26', 'kg'])
  for (const { quote } of onLine.findings)
    assert.equal(onLine.statement.text.slice(quote.start, quote.end), quote.text)
})

test('answers a broken line at its place', async () => {
  const broken: readonly (readonly [line: string | Uint8Array, id: string | null, code: string])[] = [
    ['{"id":"a","text":', null, 'line-broken'],
    ['["a"]', null, 'line-no-object'],
    ['{"id":"c"}', 'c', 'line-text'],
    ['{"id":"d","text":7}', 'd', 'line-text'],
    ['{"id":"e","text":" … "}', 'e', 'line-no-letters'],
    ['{"id":"f","text":"Снег.","date":"30.02.2022"}', 'f', 'metadata-no-day'],
    ['{"id":"f","text":"Снег.","date":"кеше"}', 'f', 'metadata-date'],
    ['{"id":"j","text":"Снег.","jurisdiction":"Kazakhstan"}', 'j', 'metadata-jurisdiction'],
    ['{"id":"g","text":"Снег.","body":{}}', 'g', 'line-field'],
    ['{"id":"h","text":"Снег.","language":"fr"}', 'h', 'line-language'],
    ['{"id":[],"text":"Снег."}', null, 'line-id'],
    [Uint8Array.of(0x22, 0xff, 0x22), null, 'line-encoding'],
  ]
  const good = Buffer.from(line({ id: 'good', text: APPEAL }))
  const input = Buffer.concat(
    broken.flatMap(([text]) => [good, Buffer.from(text as string), Buffer.from('\r\n\n')]),
  )
  const { code, out, err } = await saual(['read', '--jsonl', '--lang', 'kk'], { input })
  assert.equal(code, 1)
  const answers = lines(out).map(
    (one) => JSON.parse(one) as Partial<Reading> & { id?: string; error?: { code: string; message: string } },
  )
  assert.equal(answers.length, 2 * broken.length)
  for (const [n, [, id, expected]] of broken.entries()) {
    assert.equal(answers[2 * n]?.statement?.id, 'good')
    const { error, ...rest } = answers[2 * n + 1] ?? {}
    assert.deepEqual(rest, { id })
    assert.equal(error?.code, expected)
    assert.match(error?.message ?? '', /[әіңғүұқөһ]/u, 'in the language asked for')
  }
  assert.equal(lines(err).length, broken.length)
})

test('reads a last line without an end, and a line that spans many pieces', async () => {
  const long = `${APPEAL}${WEATHER.repeat(4000)}`
  const { code, out } = await saual(['read', '--jsonl'], { input: JSON.stringify({ id: 1, text: long }) })
  assert.equal(code, 0)
  assert.equal(readings(out)[0]?.statement.text, long)
})

test('keeps nothing of an endless line', async () => {
  const endless = Buffer.alloc(21 * 1024 * 1024, 'а')
  const { code, out } = await saual(['read', '--jsonl'], {
    input: Buffer.concat([endless, Buffer.from(`\n${line({ id: 2, text: WEATHER })}`)]),
  })
  assert.equal(code, 1)
  assert.match(lines(out)[0] ?? '', /line-too-long/u)
  assert.equal(lines(out).length, 2)
})

test('ends quietly when nobody reads on', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'read', '--jsonl'], { stdio: 'pipe' })
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  child.stdin.on('error', () => undefined)
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.end(line({ id: 1, text: APPEAL }).repeat(3000))
  await new Promise((resolve) => child.once('close', resolve))
  assert.equal(err, '')
})

test('says what is wrong with its use and what to do', async () => {
  const wrong: readonly (readonly [words: readonly string[], says: RegExp])[] = [
    [['raed', 'x'], /Did you mean “read”/u],
    [['https://example.org/'], /saual(?:\.cjs)? read https:\/\/example\.org\//u],
    [['read', '--formt', 'json', 'x'], /Did you mean --format/u],
    [['read', '--format', 'jsno', 'x'], /Did you mean “json”/u],
    [['read', '--out'], /--out lacks its value/u],
    [['read', '--jsonl=yes'], /takes no value/u],
    [['read', '--date', '30.02.2022', 'x'], /no such day as “30\.02\.2022”/u],
    [['read', '--date', 'today', 'x'], /“today” was not understood/u],
    [['read', '--language', 'fr', 'x'], /kk, ru or en/u],
    [['read', '--jurisdiction', 'kaz', 'x'], /two letters/u],
    [['read', '--check', 'undefined-trem', 'x'], /Did you mean “undefined-term”/u],
    [['read', '--jsonl', 'x'], /read --jsonl < x/u],
    [['read', '--jsonl', '--out', 'x'], /> readings\.jsonl/u],
    [['read', '-', '-'], /twice/u],
    [['read', 'a', 'b', '--out', 'one.html'], /folder/u],
    [['checks', 'nothing-like-it'], /undefined-term/u],
    [['help', 'nothing'], /no command/u],
    [['serve', '--port', '0'], /1 to 65535/u],
    [['--lang', 'fr'], /kk, ru or en/u],
  ]
  for (const [words, says] of wrong) {
    const { code, out, err } = await saual(words)
    assert.equal(code, 2, words.join(' '))
    assert.equal(out, '')
    assert.match(err, says)
  }
})

test('speaks the language of whoever asks', async () => {
  const spoken: readonly (readonly [Readonly<Record<string, string>>, readonly string[], RegExp])[] = [
    [{ LC_ALL: 'kk_KZ.UTF-8' }, ['--help'], /Қолданылуы/u],
    [{ LANG: 'ru_RU.UTF-8' }, ['help'], /Как вызвать/u],
    [{ LANG: 'ru_RU.UTF-8' }, ['read', '--help', '--lang=en'], /Usage/u],
    [{ LANG: 'ru_RU.UTF-8', LC_ALL: 'de_DE.UTF-8' }, ['-h'], /Usage/u],
    [{}, ['--lang', 'kk', 'read', '-h'], /Қолданылуы/u],
  ]
  for (const [environment, words, says] of spoken) {
    const { code, out, err } = await saual(words, { environment })
    assert.equal(code, 0)
    assert.equal(err, '')
    assert.match(out, says)
  }
})

test('has help for each command and words for each option', async () => {
  const commands = readdirSync(new URL('../src/cli/commands/', import.meta.url)).map((name) =>
    name.replace('.ts', ''),
  )
  for (const language of ['kk', 'ru', 'en']) {
    for (const command of commands) {
      const { code, out, err } = await saual(['help', command, '--lang', language])
      assert.equal(code, 0, err)
      for (const one of lines(out)) assert.ok(one.length <= 80, `${command} ${language}: ${one}`)
    }
  }
})

test('colours nothing that is piped, unless asked to', async () => {
  const colour = (environment: Record<string, string>) =>
    saual(['read', '-'], { input: APPEAL, environment }).then(({ out }) => out.includes('\u001B['))
  assert.equal(await colour({}), false)
  assert.equal(await colour({ FORCE_COLOR: '1' }), true)
  assert.equal(await colour({ FORCE_COLOR: '0' }), false)
  assert.equal(await colour({ NO_COLOR: '1' }), false)
})

test('writes a file whole, in the form of its ending', async () => {
  const source = file('source.txt', APPEAL)
  for (const [name, begins] of [
    ['reading.json', /^\{/u],
    ['reading.html', /^<!doctype html>/iu],
    ['reading.md', /^# /u],
  ] as const) {
    const { code, out, err } = await saual(['read', source, '--out', name])
    assert.equal(err, '')
    assert.equal(code, 0)
    assert.equal(out, '')
    assert.match(readFileSync(join(FOLDER, name), 'utf8'), begins)
  }
  assert.deepEqual(
    readdirSync(FOLDER).filter((name) => name.endsWith('.tmp')),
    [],
  )
})

test('leaves a file alone when there is nothing to write', async () => {
  const kept = file('kept.json', 'what stood here')
  assert.equal((await saual(['read', file('nothing.txt', ''), '--out', kept])).code, 1)
  assert.equal(readFileSync(kept, 'utf8'), 'what stood here')
  const { code, err } = await saual([
    'read',
    file('some.txt', APPEAL),
    '--out',
    join(FOLDER, 'absent', 'x.json'),
  ])
  assert.equal(code, 1)
  assert.match(err, /could not be written/u)
})

test('writes several readings into a folder, none over another', async () => {
  const one = file('one.txt', APPEAL)
  const { code, err } = await saual([
    'read',
    one,
    one,
    file('two.txt', WEATHER),
    '--format',
    'markdown',
    '--out',
    'readings/',
  ])
  assert.equal(err, '')
  assert.equal(code, 0)
  assert.deepEqual(readdirSync(join(FOLDER, 'readings')).sort(), ['one-2.md', 'one.md', 'two.md'])
})

test('never writes over the statement itself', async () => {
  const path = file('own.txt', APPEAL)
  assert.equal((await saual(['read', path, '--out', 'own.txt'])).code, 2)
  assert.equal((await saual(['read', path, '--out', '.'])).code, 0)
  assert.equal(readFileSync(path, 'utf8'), APPEAL)
  assert.match(readFileSync(join(FOLDER, 'own-2.txt'), 'utf8'), /exclusive-trust/u)
})

test('lists the checks and describes one', async () => {
  const checks = readdirSync(new URL('../src/checks/', import.meta.url), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory(),
  )
  const { code, out } = await saual(['checks', '--lang', 'ru'])
  assert.equal(code, 0)
  for (const { name } of checks) assert.match(out, new RegExp(`^${name}$`, 'mu'))
  assert.match((await saual(['checks', 'unmeasured-trend', '--lang', 'ru'])).out, /Когда молчит/u)
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
