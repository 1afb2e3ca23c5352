import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const run = (script: string, ...words: string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL(`../${script}`, import.meta.url)), ...words], {
    encoding: 'utf8',
  })

for (const [script, ...wrong] of [
  ['evaluation/evaluate.ts', '--bogus', 'word'],
  ['evaluation/measure-language.ts', '--bogus', 'word'],
  ['evaluation/measure-law.ts', '--bogus', '99', '--show'],
  ['evaluation/scan-law.ts', '--bogus', 'NO-CORPUS', '--phrases=few', '--seed=x', '--on=2026-02-30'],
  ['training/train.ts', '--bogus', 'de'],
  ['bench/bench.ts', '--bogus', 'word'],
] as const)
  test(`${script} says what it takes, and does nothing where it is asked for something else`, () => {
    const help = run(script, '--help')
    assert.equal(help.status, 0)
    assert.match(help.stdout, /^npm run /u)
    for (const word of wrong) {
      const { status, stdout, stderr } = run(script, word)
      assert.equal(status, 2, word)
      assert.equal(stdout, '')
      assert.match(stderr, /^[^\n]+\.\n\nnpm run /u)
      assert.doesNotMatch(stderr, /^\s+at |Error/mu)
    }
  })

test('the development set is asked for a language that there is, and another set for a folder that there is', () => {
  for (const [words, why] of [
    [['--language', 'de'], /no language “de”; there are en, kk, ru\./u],
    [['--set', '/nowhere/at-all'], /no folder \/nowhere\/at-all\./u],
    [['--set'], /--set/u],
  ] as const) {
    const { status, stderr } = run('evaluation/evaluate.ts', ...words)
    assert.equal(status, 2)
    assert.match(stderr, why)
  }
})
