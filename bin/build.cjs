'use strict'
const { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { spawnSync } = require('node:child_process')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { bundle } = require('./bundle.cjs')

/** Makes `dist/` for the package: Node strips no types from what lies in node_modules. */
const ROOT = path.join(__dirname, '..')
const SOURCE = path.join(ROOT, 'src')
const BUILT = path.join(ROOT, 'dist')
const COMPILER = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
/** The compiler writes the modules; samples of formats and cases of definitions are there for tests. */
const LEFT_OUT =
  /\.ts$|[/\\]formats[/\\][^/\\]+[/\\]samples$|[/\\]definitions[/\\][^/\\]+[/\\](?:cases|in-order\.txt)$/

rmSync(BUILT, { recursive: true, force: true })
const { status } = spawnSync(process.execPath, [COMPILER, '-p', path.join(ROOT, 'tsconfig.build.json')], {
  stdio: ['ignore', 2, 2],
})
process.exitCode = status === null ? 1 : status
if (status === 0) {
  // Sheets, models, law and words stand beside the modules that read them.
  cpSync(SOURCE, BUILT, { recursive: true, filter: (from) => !LEFT_OUT.test(from) })
  dropDeclarations(
    Object.values(require('../package.json').exports)
      .filter(({ types }) => types)
      .map(({ types }) => path.join(ROOT, types)),
  )
  makeScripts()
  // What the command line reads with, in one file.
  bundle(SOURCE, path.join(BUILT, 'reading.cjs'))
}

/** Keeps the types of what the package offers, and of what these mention. */
function dropDeclarations(offered) {
  const kept = new Set(offered)
  for (const file of kept)
    for (const [, mentioned] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import\()\s*['"](\.[^'"]+)\.ts['"]/g,
    ))
      kept.add(`${path.join(path.dirname(file), mentioned)}.d.ts`)
  for (const name of globSync('**/*.d.ts', { cwd: BUILT })) {
    const file = path.join(BUILT, name)
    if (!kept.has(file)) rmSync(file)
  }
}

/** What browsers read with: the bundler is there when the package is made, not where it is installed. */
async function makeScripts() {
  const bundler = path.join(SOURCE, 'site', 'reader', 'bundle.ts')
  const { bundleScripts } = await import(pathToFileURL(bundler).href)
  const folder = path.join(BUILT, 'site', 'reader', 'scripts')
  mkdirSync(folder)
  for (const [name, bytes] of await bundleScripts(SOURCE))
    writeFileSync(path.join(folder, `${name}.js`), bytes)
}
