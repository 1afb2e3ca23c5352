'use strict'
const { createHash } = require('node:crypto')
const { existsSync, readdirSync, readFileSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const {
  AT_START,
  BANNER,
  FOOTER,
  fromStart,
  heldFirst,
  ownPlaces,
  somePackages,
  TAKEN_IN,
} = require('./bundle-plugins.cjs')
const { partFile } = require('./compiled.cjs')

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

/** Of what is found or loaded by its path: what every reading of a text needs. */
const AT_EACH_START =
  /^(?:checks\/[^/]+\/check|languages\/[^/]+\/(?:language|recognition|sentence-ends)|formats\/[^/]+\/format|exports\/json\/export|catalog|cli\/commands\/read|cli\/inputs\/read-inputs|intake\/(?:extract|file|standard-input))$/

/** The bundle of what no reading of a text needs at once; languages have their own. */
const REST = 'rest'

/**
 * Puts all that `saual read` needs into few files, since finding and linking modules one by one takes longer than to read a
 * statement: one for every start, one for the words of each language, and one for the rest; and beside them the licences of the
 * packages that are in them.
 * @param {string} source folder of our own source
 * @param {string} file the file of the start, in the folder of the built modules
 */
exports.bundle = async function bundle(source, file) {
  const { parts, inputs } = await bundled(source, 'js')
  for (const [part, code] of Object.entries(parts)) writeFileSync(partFile(file, part), code)
  writeFileSync(
    `${file}.licences.txt`,
    packagesOf(inputs)
      .map((name) => licenceOf(source, name))
      .join('\n'),
  )
}

/**
 * What reading needs as functions, which `compiled.cjs` calls; the first line of each tells all of them from every other.
 * @param {'js' | 'ts'} ending of the modules that they stand beside: built ones or their source
 * @returns their name and the code of each part, that of the start under `''`; the files in them, and all modules of our own that
 * decide what is in them, be they there or not
 */
const bundled = async function bundled(source, ending) {
  const { OWN_CONTENT } = await import(pathToFileURL(path.join(source, 'kept.ts')).href)
  const found = candidates(source).filter((module) => existsSync(path.join(source, `${module}.ts`)))
  const modules = [...NAMED, ...found]
  const first = modules.filter((module) => AT_EACH_START.test(module))
  /** Modules of each part that are loaded from another. */
  const loaded = { [REST]: new Set(modules.filter((module) => !first.includes(module))) }
  const elsewhere = (importer, module) => {
    if (AT_EACH_START.test(module)) return ''
    const language = /^languages\/([^/]+)\/language\.ts$/.exec(importer)?.[1]
    const part = language ?? REST
    loaded[part] ??= new Set()
    loaded[part].add(module)
    return `from('${part}', '${module}')`
  }
  const held = Object.fromEntries(modules.map((module) => [module, `from('${REST}', '${module}')`]))
  const start = (given) =>
    built(source, ending, startOf(first, held, OWN_CONTENT, given), [
      ownPlaces(source, ending, elsewhere),
      heldFirst(source, OWN_CONTENT),
    ])

  const inputs = new Set((await start({})).inputs)
  const atStart = new Set([...inputs].map(moduleOf).filter((module) => module !== undefined))
  const asked = new Set()
  const parts = {}
  for (const [part, names] of Object.entries(loaded)) {
    const own = await built(source, ending, partOf([...names]), [
      ownPlaces(source, ending, (_, module) => {
        if (!atStart.has(module)) return undefined
        asked.add(module)
        return `require('${AT_START}${module}')`
      }),
      fromStart(source, atStart, asked),
    ])
    parts[part] = own.code
    for (const input of own.inputs) inputs.add(input)
  }
  parts[''] = (await start(await namesOf(source, [...asked]))).code

  const name = createHash('sha256').update(Object.values(parts).join()).digest('hex').slice(0, 24)
  const own = [...inputs].filter((input) => /^src\/.*\.ts$/.test(input))
  const kinds = Object.keys(FOUND).map((kind) => `src/${kind}`)
  const deciding = [...kinds, ...own, ...candidates(source).map((module) => `src/${module}.ts`)]
  return {
    name,
    parts: Object.fromEntries(Object.entries(parts).map(([part, code]) => [part, `//${name}\n${code}`])),
    inputs: [...inputs],
    modules: [...new Set(deciding)],
  }
}
exports.bundled = bundled

/** One bundle, and the files in it. */
async function built(source, ending, contents, plugins) {
  const { build } = require('esbuild')
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: source, sourcefile: 'reading.ts', loader: 'ts' },
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
    plugins: [...plugins, somePackages()],
  })
  // What is still imported stands outside: packages and parts of Node.
  const code = inAscii(outputFiles[0].text).replaceAll(/\bimport\(/g, 'nodeImport(')
  return { code, inputs: Object.keys(metafile.inputs) }
}

/**
 * The start: what it holds by name is there before its modules are.
 * @param first modules found by name that stand in it
 * @param held code that gives those of other parts
 * @param given names of what other parts ask of its modules
 */
function startOf(first, held, content, given) {
  const defaults = first.map((module, index) => `import default${index} from './${module}.ts'`)
  const own = first.map((module, index) => [module, `{ default: default${index} }`])
  const table = Object.entries({ ...held, ...Object.fromEntries(own) })
  const others = Object.entries(given).map(
    ([module, names], at) =>
      `import { ${names.map((name, index) => `${name} as given${at}_${index}`).join(', ')} } from './${module}.ts'`,
  )
  const cases = Object.entries(given).map(
    ([module, names], at) =>
      `case '${module}': return { ${names.map((name, index) => `get ${name}() { return given${at}_${index} }`).join(', ')} }`,
  )
  return `import 'held-first'
import { hold } from './modules.ts'
import { run } from './cli/main.ts'
${[...defaults, ...others].join('\n')}
hold({ ${table.map(([module, code]) => `'${module}': () => (${code})`).join(',\n')} }, ${JSON.stringify(content)})
provide((name) => { switch (name) { ${cases.join('\n')} } })
run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
`
}
/** A part that others ask for these modules and packages. */
function partOf(names) {
  const file = (name) => (TAKEN_IN.includes(name) ? name : `./${name}.ts`)
  return `const modules = { ${names.map((name) => `'${name}': () => require('${file(name)}')`).join(',\n')} }
provide((name) => modules[name]())
`
}

/** What modules give to others, types apart. */
async function namesOf(source, modules) {
  const { build } = require('esbuild')
  const { metafile } = await build({
    entryPoints: modules.map((module) => path.join(source, `${module}.ts`)),
    absWorkingDir: path.dirname(source),
    outdir: path.join(source, '..', 'none'),
    write: false,
    metafile: true,
    format: 'esm',
  })
  return Object.fromEntries(
    Object.values(metafile.outputs).map(({ entryPoint, exports: names }) => [moduleOf(entryPoint), names]),
  )
}

/** Our own module that is a file in a bundle, by its path in the source without the ending. */
function moduleOf(input) {
  return /^src\/(.*)\.ts$/.exec(input)?.[1]
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
