'use strict'
const { existsSync, readdirSync, readFileSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { BANNER, lateModules, ownPlaces, somePackages } = require('./bundle-plugins.cjs')

/** Kinds of folders that a reading looks into, and the modules there that it may load. */
const FOUND = {
  checks: ['check'],
  languages: ['language', 'dictionary'],
  jurisdictions: ['jurisdiction'],
  formats: ['format'],
  exports: ['export'],
}
/** What else is loaded by its path in the course of a reading. */
const NAMED = ['cli/commands/read', 'desk/law/builds']

/**
 * Puts all that `saual read` needs into one file, since finding and linking modules one by one takes longer than to read a
 * statement; and beside it the licences of the packages that are in it.
 * @param {string} source folder of our own source
 * @param {string} file the file to write, in the folder of the built modules
 */
exports.bundle = async function bundle(source, file) {
  const { build } = require('esbuild')
  const { metafile } = await build({
    stdin: { contents: entry(source), resolveDir: source, sourcefile: 'reading.ts', loader: 'ts' },
    absWorkingDir: path.dirname(source),
    outfile: file,
    bundle: true,
    metafile: true,
    minifySyntax: true,
    minifyWhitespace: true,
    // A fault that shows its line must not show the whole file.
    lineLimit: 160,
    charset: 'utf8',
    legalComments: 'none',
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    logLevel: 'warning',
    banner: { js: BANNER },
    plugins: [ownPlaces(source), lateModules(), somePackages()],
  })
  const packages = packagesOf(Object.keys(metafile.inputs))
  writeFileSync(`${file}.licences.txt`, packages.map((name) => licenceOf(source, name)).join('\n'))
}

function entry(source) {
  const found = Object.entries(FOUND).flatMap(([kind, files]) =>
    readdirSync(path.join(source, kind)).flatMap((name) =>
      files
        .map((module) => `${kind}/${name}/${module}`)
        .filter((module) => existsSync(path.join(source, `${module}.ts`))),
    ),
  )
  const modules = [...NAMED, ...found].map((name) => `${JSON.stringify(name)}: () => require('./${name}.ts')`)
  return `import { hold } from './modules.ts'
import { run } from './cli/main.ts'
hold({ ${modules.join(',\n')} })
run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
`
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
