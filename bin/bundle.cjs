'use strict'
const { createHash } = require('node:crypto')
const { existsSync, readdirSync, readFileSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { BANNER, FOOTER, lateModules, ownPlaces, somePackages } = require('./bundle-plugins.cjs')

/** Kinds of folders that a reading looks into, and the modules there that it may load. */
const FOUND = {
  checks: ['check'],
  languages: ['language', 'dictionary'],
  jurisdictions: ['jurisdiction'],
  formats: ['format'],
  exports: ['export'],
}
/** What else is loaded by its path in the course of a reading. */
const NAMED = ['cli/commands/read', 'desk/law/builds', 'law/corpus/answers/with-corpus']

/**
 * Puts all that `saual read` needs into one file, since finding and linking modules one by one takes longer than to read a
 * statement; and beside it the licences of the packages that are in it.
 * @param {string} source folder of our own source
 * @param {string} file the file to write, in the folder of the built modules
 */
exports.bundle = async function bundle(source, file) {
  const { code, inputs } = await bundled(source, 'js')
  writeFileSync(file, code)
  writeFileSync(
    `${file}.licences.txt`,
    packagesOf(inputs)
      .map((name) => licenceOf(source, name))
      .join('\n'),
  )
}

/**
 * What reading needs as one function, which `compiled.cjs` calls; its first line tells it from every other.
 * @param {'js' | 'ts'} ending of the modules that it stands beside: built ones or their source
 * @returns its name and code, the files in it, and all modules of our own that decide what is in it, be they there or not
 */
const bundled = async function bundled(source, ending) {
  const { build } = require('esbuild')
  const { OWN_CONTENT } = await import(pathToFileURL(path.join(source, 'kept.ts')).href)
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: entry(source, OWN_CONTENT),
      resolveDir: source,
      sourcefile: 'reading.ts',
      loader: 'ts',
    },
    absWorkingDir: path.dirname(source),
    write: false,
    bundle: true,
    metafile: true,
    minifySyntax: true,
    minifyWhitespace: true,
    // Short names are for those who start it daily; whoever works on the source wants to see theirs.
    minifyIdentifiers: ending === 'js',
    // A fault that shows its line must not show the whole file.
    lineLimit: 160,
    charset: 'ascii',
    legalComments: 'none',
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    // Else what holds `\\p{L}` becomes a call, made anew each time.
    supported: { 'regexp-unicode-property-escapes': true },
    // What is wrong with its source a checkout says itself.
    logLevel: ending === 'js' ? 'warning' : 'silent',
    banner: { js: BANNER },
    footer: { js: FOOTER },
    plugins: [ownPlaces(source, ending), lateModules(), somePackages()],
  })
  // What is still imported stands outside: packages and parts of Node.
  const code = inAscii(outputFiles[0].text).replaceAll(/\bimport\(/g, 'nodeImport(')
  const name = createHash('sha256').update(code).digest('hex').slice(0, 24)
  const inputs = Object.keys(metafile.inputs)
  const own = inputs.filter((input) => /^src\/.*\.ts$/.test(input))
  const kinds = Object.keys(FOUND).map((kind) => `src/${kind}`)
  const modules = [...kinds, ...own, ...candidates(source).map((module) => `src/${module}.ts`)]
  return { name, code: `//${name}\n${code}`, inputs, modules: [...new Set(modules)] }
}
exports.bundled = bundled

function entry(source, content) {
  const found = candidates(source).filter((module) => existsSync(path.join(source, `${module}.ts`)))
  const modules = [...NAMED, ...found].map((name) => `${JSON.stringify(name)}: () => require('./${name}.ts')`)
  return `import { hold } from './modules.ts'
import { run } from './cli/main.ts'
hold({ ${modules.join(',\n')} }, ${JSON.stringify(content)})
run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
`
}

/** Modules that may be loaded, whether they are there or not. */
function candidates(source) {
  return Object.entries(FOUND).flatMap(([kind, files]) =>
    readdirSync(path.join(source, kind), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => files.map((module) => `${kind}/${name}/${module}`)),
  )
}

/** The bundler escapes letters in words, but not in regular expressions: read and kept a byte a letter, the code takes half. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function packagesOf(inputs) {
  const names = inputs.map((input) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1])
  return [...new Set(names.filter((name) => name !== undefined))].sort()
}

function licenceOf(source, name) {
  const folder = path.join(source, '..', 'node_modules', name)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const text = file ? readFileSync(path.join(folder, file), 'utf8') : `${license}\n`
  return `${name} ${version}\n\n${text}`
}
