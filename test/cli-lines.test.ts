import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import type { Reading } from '../src/reader/reading.ts'
import { APPEAL, file, line, lines, readings, saual, WEATHER } from './cli-in-tests.ts'
import { PROGRAM } from './command-in-tests.ts'

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
  const broken = file('earlier-broken.jsonl', `${line({ text: WEATHER })}Неделя\n`)
  const refused = await saual(['read', '--earlier', broken, '-'], { input: APPEAL })
  assert.equal(refused.code, 1)
  assert.match(refused.err, /^saual: .*earlier-broken\.jsonl, line 2: The line is no JSON/u)
  assert.equal(read.code, 0)
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
