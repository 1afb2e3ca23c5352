'use strict'
const os = require('node:os')
const path = require('node:path')
const { run } = require('./run.cjs')

const ROOT = path.join(__dirname, '..')
const TESTS = ['src/**/*.test.ts', 'test/**/*.test.ts']

const tool = (file) => path.join(ROOT, 'node_modules', ...file.split('/'))

/** Files at once: node leaves one processor idle by itself, though tests mostly wait for browsers, databases and programs. */
const AT_ONCE = `--test-concurrency=${Math.max(2, os.availableParallelism())}`

/** Minutes after which a test is given up: one that waits for ever is told of by its name, and those after it are run. */
const LONGEST = 20
const GIVEN_UP = `--test-timeout=${LONGEST * 60_000}`

/** Everything that must hold before a change is taken in; all of it is run, so that one look shows all that is wrong. */
const STEPS = [
  ['types', [tool('typescript/bin/tsc'), '-p', '.']],
  ['form', [tool('@biomejs/biome/bin/biome'), 'check']],
  ['loose ends', [tool('knip/bin/knip.js')]],
  ['tests', ['--test', AT_ONCE, GIVEN_UP, ...TESTS]],
]

/** Runs all steps, or only the tests that are named. Answers the exit code. */
exports.test = async function test(node, named) {
  const steps = named.length > 0 ? [['tests', ['--test', AT_ONCE, GIVEN_UP, ...named]]] : STEPS
  const failed = []
  for (const [name, args] of steps) {
    process.stderr.write(`\n— ${name}\n`)
    if ((await run(node, args, { cwd: ROOT })) !== 0) failed.push(name)
  }
  process.stderr.write(failed.length === 0 ? '\nAll is well.\n' : `\nNot well: ${failed.join(', ')}.\n`)
  return failed.length === 0 ? 0 : 1
}
