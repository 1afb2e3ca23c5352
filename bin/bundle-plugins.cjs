'use strict'
const { readFileSync } = require('node:fs')
const path = require('node:path')

/**
 * What stands around the parts of a bundle, and what they call: the place of a module as if it stood in a file of its own, a
 * part of Node, a package. A bundle is one function, which `compiled.cjs` calls.
 */
exports.BANNER = `(function (require, nodeImport, __dirname) {
const ownFile = (module) => require('node:path').join(__dirname, module)
const ownPlace = (module) => require('node:url').pathToFileURL(ownFile(module)).href
const nodeModule = (name) => require(name)
const late = (whole, name, module) => Object.defineProperty(whole, name, { value: module[name] })[name]`
exports.FOOTER = '})'

/** Packages that most readings need and that are many small files; the others stay where they are installed. */
const TAKEN_IN = ['yaml', 'intl-messageformat', '@noble/hashes/sha2.js', '@noble/hashes/utils.js']

/** Parts of Node that take longest to load, and that a reading of a text needs late or never. */
const LATE = [
  'node:child_process',
  'node:crypto',
  'node:dns',
  'node:fs/promises',
  'node:http',
  'node:https',
  'node:net',
  'node:os',
  'node:sqlite',
  'node:stream',
  'node:worker_threads',
  'node:zlib',
]
/** What is known without loading them: threads run modules, never the bundle. */
const KNOWN = { 'node:worker_threads': { isMainThread: true } }

/** Modules that put a language together from its themes. */
const LANGUAGE = /^languages\/[^/]+\/language\.[jt]s$/

/**
 * A language whose themes are loaded when one is first asked for: a text is mostly in one language, and most themes are
 * asked for in few texts. A theme is what a member has from a module of the same name.
 */
function withLateThemes(source) {
  const themes = new Map()
  const left = source.replace(/^import \{ (\w+) \} from ('[^']+')\n/gm, (line, name, module) => {
    if (!source.includes(`\n  ${name},\n`)) return line
    themes.set(name, module)
    return ''
  })
  return left.replace(/^ {2}(\w+),$/gm, (line, name) =>
    themes.has(name) ? `get ${name}() { return late(this, '${name}', require(${themes.get(name)})) },` : line,
  )
}

/** A module in the bundle finds its files, and threads find the module, as if it stood in a file of its own. */
exports.ownPlaces = function ownPlaces(source, ending) {
  const own = source.replaceAll(/[\\.]/g, '\\$&')
  const place = (file) => path.relative(source, file).replaceAll(path.sep, '/')
  return {
    name: 'own-places',
    setup(build) {
      build.onLoad({ filter: new RegExp(`^${own}.*\\.ts$`) }, ({ path: file }) => {
        const module = place(file).replace(/ts$/, ending)
        const written = readFileSync(file, 'utf8')
        const contents = (LANGUAGE.test(module) ? withLateThemes(written) : written)
          .replaceAll('import.meta.url', `ownPlace('${module}')`)
          .replaceAll('import.meta.filename', `ownFile('${module}')`)
          .replaceAll('import.meta.dirname', `ownFile('${path.posix.dirname(module)}')`)
        return { contents, loader: 'ts' }
      })
      // Data stay in files of their own, beside the built modules: most readings need few of them.
      build.onLoad({ filter: new RegExp(`^${own}.*\\.json$`) }, ({ path: file }) => {
        const contents = `const { readFileSync } = require('node:fs')
module.exports = JSON.parse(readFileSync(ownFile('${place(file)}'), 'utf8'))`
        return { contents, loader: 'js' }
      })
    },
  }
}

/** Loads some parts of Node when something in them is first used. */
exports.lateModules = function lateModules() {
  return {
    name: 'late-modules',
    setup(build) {
      const filter = new RegExp(`^(?:${LATE.join('|')})$`)
      build.onResolve({ filter }, ({ path: name }) => ({ path: name, namespace: 'late' }))
      build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path: name }) => {
        const known = KNOWN[name] ?? {}
        const getters = Object.keys(require(name)).map((key) =>
          key in known ? `${key}: ${JSON.stringify(known[key])}` : `get ${key}() { return late().${key} }`,
        )
        const contents = `const late = () => nodeModule('${name}')
module.exports = { ${getters.join(', ')} }`
        return { contents, loader: 'js' }
      })
    },
  }
}

/** Takes some packages in, with what they need themselves, and leaves all others outside. */
exports.somePackages = function somePackages() {
  return {
    name: 'some-packages',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path: name, importer }) => {
        if (path.isAbsolute(name) || TAKEN_IN.includes(name) || /[/\\]node_modules[/\\]/.test(importer))
          return undefined
        return { path: name, external: true }
      })
    },
  }
}
