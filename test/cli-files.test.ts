import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { APPEAL, FOLDER, file, saual, WEATHER } from './cli-in-tests.ts'

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

test('a statement in another language is named, with the option that says otherwise, and keeps no other back', async () => {
  const french = file(
    'appel.txt',
    'Le ministère avertit les blogueurs : faites confiance aux sources officielles.',
  )
  const { code, out, err } = await saual(['read', french, file('weather.txt', WEATHER)])
  assert.equal(code, 1)
  assert.notEqual(out, '')
  assert.match(err, /appel\.txt” does not seem to be in Kazakh, Russian or English.*--language kk, ru or en/u)
})

test('of several files, what is wrong is told with the name of the file', async () => {
  const two = file('two-days.md', `---\ndate: 05/06/2022\n---\n${WEATHER}`)
  const weather = file('weather.txt', WEATHER)
  const { code, err } = await saual(['read', weather, two, '--lang', 'en'])
  assert.equal(code, 1)
  assert.equal(
    err.split('\n')[0],
    `saual: ${two}: “05/06/2022” may be 5 June 2022 or 6 May 2022. Write the one that is meant.`,
  )
  assert.match((await saual(['read', two, '--lang', 'en'])).err, /^saual: “05/u)
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
    readdirSync(FOLDER).filter((name) => name.endsWith('.writing')),
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
  assert.match(readFileSync(join(FOLDER, 'own-2.txt'), 'utf8'), /Only official sources/u)
})
