import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { APPEAL, file, lines, saual } from './cli-in-tests.ts'
import { PROGRAM } from './command-in-tests.ts'

test('where help was asked of a command that there is not, the list of commands is named', async () => {
  assert.match((await saual(['help', 'nothing'])).err, /For help: .*saual\S* help$/mu)
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

test('says what is wrong with its use and what to do', async () => {
  file('my own appeal.txt', APPEAL)
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
    [['read', 'my', 'own', 'appeal.txt'], /read "my own appeal\.txt"/u],
    [['version'], /Did you mean “--version”/u],
    [['verify'], /verify FOLDER/u],
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

test('names itself where others write too, not to a person at a terminal', async (t) => {
  const asked = ['read', 'absent.txt', '--lang', 'kk'] as const
  assert.match((await saual(asked)).err, /^saual: «absent\.txt» деген файл жоқ/u)
  if (process.platform !== 'linux' || !existsSync('/usr/bin/script'))
    return t.skip('no terminal to try it at')
  const command = [process.execPath, PROGRAM, ...asked].join(' ')
  const { stdout } = spawnSync('/usr/bin/script', ['-qec', command, '/dev/null'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  assert.match(stdout, /^«absent\.txt» деген файл жоқ/u)
})

test('what is typed as in a browser is told to be written in full', async () => {
  for (const name of ['www.gov.kz', 'gov.kz/news?id=1', 'прокуратура.қаз/үндеу']) {
    const { code, err } = await saual(['read', name])
    assert.equal(code, 1)
    assert.ok(err.includes(`write it in full: https://${name}`), err)
  }
  assert.match((await saual(['read', 'folder/appeal.txt'])).err, /Check the name and the path/u)
})

test('no name and no word of a file commands the terminal', async () => {
  const { err } = await saual(['read', 'absent\u001B[31m.txt'])
  assert.match(err, /absent\uFFFD\[31m\.txt/u)
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

test('lists the checks and describes one', async () => {
  const checks = readdirSync(new URL('../src/checks/', import.meta.url), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory(),
  )
  const { code, out } = await saual(['checks', '--lang', 'ru'])
  assert.equal(code, 0)
  for (const { name } of checks) assert.match(out, new RegExp(`^${name}$`, 'mu'))
  assert.match((await saual(['checks', 'unmeasured-trend', '--lang', 'ru'])).out, /Когда молчит/u)
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
