'use strict'
const { createHash } = require('node:crypto')
const { existsSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { AT_NEED, AT_EACH_START, candidates, KINDS, NAMED, partOf, startOf } = require('./bundle-entries.cjs')
const {
  AT_START,
  atNeedFromRest,
  BANNER,
  FOOTER,
  fromStart,
  heldFirst,
  ownPlaces,
  somePackages,
} = require('./bundle-plugins.cjs')
const { partFile } = require('./compiled.cjs')
const { licencesOf } = require('./licences.cjs')

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
  writeFileSync(`${file}.licences.txt`, licencesOf(path.dirname(source), inputs))
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
  const atNeed = atNeedFromRest(source, AT_NEED, loaded[REST])
  const start = (given) =>
    built(source, ending, startOf(source, first, held, OWN_CONTENT, given), [
      ownPlaces(source, ending, elsewhere),
      heldFirst(source, OWN_CONTENT),
      atNeed,
    ])

  const inputs = new Set((await start({})).inputs)
  const atStart = new Set([...inputs].map(moduleOf).filter((module) => module !== undefined))
  const asked = new Set()
  const parts = {}
  // The rest comes last: till then it is told what others leave to it.
  for (const part of [...Object.keys(loaded).filter((part) => part !== REST), REST]) {
    const own = await built(source, ending, partOf([...loaded[part]]), [
      ownPlaces(source, ending, (_, module) => {
        if (!atStart.has(module)) return undefined
        asked.add(module)
        return `require('${AT_START}${module}')`
      }),
      fromStart(source, atStart, asked),
      ...(part === REST ? [] : [atNeed]),
    ])
    parts[part] = own.code
    for (const input of own.inputs) inputs.add(input)
  }
  parts[''] = (await start(await namesOf(source, [...asked]))).code

  const name = createHash('sha256').update(Object.values(parts).join()).digest('hex').slice(0, 24)
  const own = [...inputs].filter((input) => /^src\/.*\.ts$/.test(input))
  const deciding = [
    ...KINDS.map((kind) => `src/${kind}`),
    ...own,
    ...candidates(source).map((module) => `src/${module}.ts`),
  ]
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
    stdin: { contents, resolveDir: source, sourcefile: 'entry', loader: 'ts' },
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

/** The bundler escapes letters in words, but not in regular expressions: read and kept a byte a letter, the code takes half. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
