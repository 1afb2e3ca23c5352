'use strict'
const { readFileSync } = require('node:fs')
const path = require('node:path')

/** Parts of Node that take longest to load, and that a reading of a text needs late or never. */
const LATE = [
  'node:child_process',
  'node:crypto',
  'node:dns',
  'node:fs/promises',
  'node:http',
  'node:https',
  'node:module',
  'node:net',
  'node:os',
  'node:sqlite',
  'node:stream',
  'node:worker_threads',
  'node:zlib',
]
/** What is known without loading them: threads run modules, never the bundle. */
const KNOWN = { 'node:worker_threads': { isMainThread: true } }

/** Before the name of a module that stands in the bundle of the start and is asked for from another. */
const AT_START = 'start:'
exports.AT_START = AT_START

/** Before the name of a module that stands in the bundle of the rest and is imported at the start. */
const AT_NEED = 'need:'

/**
 * What stands around the modules of a bundle, and what they call: the place of a module as if it stood in a file of its own, a
 * part of Node, loaded when something in it is first used, a module of the start, one of the rest. A bundle is one function, which
 * `compiled.cjs` calls: `provide` takes what tells its modules by their names, `from` gives a module of another bundle. Names of the
 * bundle's own that stand freely in a module the bundler gives to nothing else.
 */
exports.BANNER = `(function (nodeRequire, nodeImport, __dirname, provide, from) {
const ownFile = (module) => require('node:path').join(__dirname, module)
const ownPlace = (module) => require('node:url').pathToFileURL(ownFile(module)).href
const require = ((late, known) => (name) => {
  if (name.startsWith('${AT_START}')) return from('', name.slice(${AT_START.length}))
  if (name.startsWith('${AT_NEED}')) return needed(name.slice(${AT_NEED.length}))
  if (!late.includes(name)) return nodeRequire(name)
  return new Proxy(known[name] ?? {}, { get: (own, key) => key in own ? own[key] : nodeRequire(name)[key] })
})(${JSON.stringify(LATE)}, ${JSON.stringify(KNOWN)})
const needed = (module) => new Proxy({}, { get: (own, key) => (own[key] ??= from('rest', module)[key]) })
const late = (whole, name, module) => Object.defineProperty(whole, name, { value: module[name] })[name]`
exports.FOOTER = '})'

/** Packages that readings need and that are many small files; the others stay where they are installed. */
const TAKEN_IN = ['yaml', 'intl-messageformat', '@noble/hashes/sha2.js', '@noble/hashes/utils.js']
exports.TAKEN_IN = TAKEN_IN

/** Data that are only looked up by names, never gone through. */
const LOOKED_UP = /^(?:checks|reader)\/(?:.+\/)?messages\.json$|^law\/country-names/

/** Modules that put a language together from its themes. */
const LANGUAGE = /^languages\/([^/]+)\/language\.[jt]s$/
/** A module or a package that is loaded while the program runs; none that only names a type. */
const IMPORTED_LATER = /(?<!typeof )\bimport\('(?:(\.[^']+)\.ts|([^'.:]+))'\)/g

/**
 * A language whose themes are loaded when one is first asked for, from a bundle of their own: a text is mostly in one language, and
 * most themes are asked for in few texts. A theme is what a member has from a module of the same name.
 * @param codeOf code that gives the module of a theme; nothing for what is needed at each start
 */
function withLateThemes(source, codeOf) {
  const themes = new Map()
  const left = source.replace(/^import \{ (\w+) \} from '\.\/([^']+)\.ts'\n/gm, (line, name, module) => {
    const code = source.includes(`\n  ${name},\n`) ? codeOf(module) : ''
    if (code === '') return line
    themes.set(name, code)
    return ''
  })
  return left.replace(/^ {2}(\w+),$/gm, (line, name) =>
    themes.has(name) ? `get ${name}() { return late(this, '${name}', ${themes.get(name)}) },` : line,
  )
}

/** A pattern that its module keeps for itself, on a line of its own or on the next. */
const OWN_PATTERN = /^const ([A-Z][A-Z0-9_]*)(?:: RegExp)? =\s+(\/(?![*/]).*\/[a-z]*)$(?!\n\s*[.?])/gm

/** A pattern that is a member of an object, on a line of its own or on the next. */
const MEMBER_PATTERN = /^ {2}(\w+):\s+(\/(?![*/]).*\/[a-z]*),$/gm

/**
 * Patterns that are made when they are first asked for: Node takes a pattern apart where it is named, and most starts ask for few. A
 * name in capitals stands for nothing else in a module.
 */
function withLatePatterns(source) {
  const names = []
  const ofMembers = source.replace(
    MEMBER_PATTERN,
    (_, name, pattern) => `  get ${name}() { return late(this, '${name}', { ${name}: ${pattern} }) },`,
  )
  const left = ofMembers.replace(OWN_PATTERN, (_, name, pattern) => {
    names.push(name)
    return `let made${name}: RegExp | undefined
function patternOf${name}() { return (made${name} ??= ${pattern}) }`
  })
  if (names.length === 0) return left
  return left.replace(
    new RegExp(`(?<![\\w.])(?:${names.join('|')})(?!\\w)`, 'g'),
    (name) => `patternOf${name}()`,
  )
}

/**
 * A module in the bundle finds its files, and threads find the module, as if it stood in a file of its own.
 * @param {string} source folder of our own source
 * @param {'js' | 'ts'} ending of the modules that the bundle stands beside
 * @param {(importer: string, module: string) => string | undefined} elsewhere code that gives a package, or a module by its path in
 * the source without the ending, that is loaded while another runs; an empty one where it is imported at once, nothing where the bundler is to
 * care for it
 */
exports.ownPlaces = function ownPlaces(source, ending, elsewhere) {
  const own = source.replaceAll(/[\\.]/g, '\\$&')
  const place = (file) => path.relative(source, file).replaceAll(path.sep, '/')
  return {
    name: 'own-places',
    setup(build) {
      build.onLoad({ filter: new RegExp(`^${own}.*\\.ts$`) }, ({ path: file }) => {
        const name = place(file)
        const module = name.replace(/ts$/, ending)
        const folder = path.posix.dirname(name)
        const of = (other) => elsewhere(name, path.posix.join(folder, other))
        const written = readFileSync(file, 'utf8')
        const hoisted = []
        const contents = withLatePatterns(LANGUAGE.test(module) ? withLateThemes(written, of) : written)
          .replaceAll(IMPORTED_LATER, (imported, other, taken) => {
            if (other === undefined && !TAKEN_IN.includes(taken)) return imported
            const given = other === undefined ? elsewhere(name, taken) : of(other)
            if (given !== '') return given === undefined ? imported : `Promise.resolve(${given})`
            hoisted.push(`import * as hoisted${hoisted.length} from '${other}.ts'\n`)
            return `Promise.resolve(hoisted${hoisted.length - 1})`
          })
          .replaceAll('import.meta.url', `ownPlace('${module}')`)
          .replaceAll('import.meta.filename', `ownFile('${module}')`)
          .replaceAll('import.meta.dirname', `ownFile('${path.posix.dirname(module)}')`)
        return { contents: hoisted.join('') + contents, loader: 'ts' }
      })
      // Data stay in files of their own, beside the built modules: most readings need few of them, and of words that are looked up by
      // their names none till one is.
      build.onLoad({ filter: new RegExp(`^${own}.*\\.json$`) }, ({ path: file }) => {
        const data = `JSON.parse(readFileSync(ownFile('${place(file)}'), 'utf8'))`
        const lookedUp = `let data
export default new Proxy({}, { get: (_, name) => (data ??= ${data})[name] })`
        const contents = `import { readFileSync } from 'node:fs'
${LOOKED_UP.test(place(file)) ? lookedUp : `export default ${data}`}`
        return { contents, loader: 'js' }
      })
    },
  }
}

/** What the program is known by is told before any of its modules asks. */
exports.heldFirst = function heldFirst(source, content) {
  return {
    name: 'held-first',
    setup(build) {
      build.onResolve({ filter: /^held-first$/ }, ({ path: name }) => ({ path: name, namespace: 'held' }))
      build.onLoad({ filter: /.*/, namespace: 'held' }, () => ({
        contents: `import { hold } from './modules.ts'\nhold({}, ${JSON.stringify(content)})`,
        resolveDir: source,
        loader: 'ts',
      }))
    },
  }
}

const OWN_MODULE = /^\.{1,2}\/.*\.ts$/

/** A module of our own that another imports, by its path in the source without the ending. */
function moduleOf(source, { path: name, resolveDir }) {
  return path.relative(source, path.join(resolveDir, name)).replaceAll(path.sep, '/').slice(0, -3)
}

/**
 * Takes a module of the start from there.
 * @param {string} source folder of our own source
 * @param {ReadonlySet<string>} atStart modules in the bundle of the start, by their path in the source without the ending
 * @param {Set<string>} asked those that were asked for are added to it
 */
exports.fromStart = function fromStart(source, atStart, asked) {
  return {
    name: 'from-start',
    setup(build) {
      build.onResolve({ filter: OWN_MODULE }, (imported) => {
        const module = moduleOf(source, imported)
        if (!atStart.has(module)) return undefined
        asked.add(module)
        return { path: AT_START + module, external: true }
      })
    },
  }
}

/**
 * Leaves some modules to the bundle of the rest: what others import from them is looked up there when it is first used.
 * @param {string} source folder of our own source
 * @param {RegExp} those modules by their path in the source without the ending
 * @param {Set<string>} asked those that were asked for are added to it
 */
exports.atNeedFromRest = function atNeedFromRest(source, those, asked) {
  return {
    name: 'at-need-from-rest',
    setup(build) {
      build.onResolve({ filter: OWN_MODULE }, (imported) => {
        const module = moduleOf(source, imported)
        if (!those.test(module)) return undefined
        asked.add(module)
        return { path: AT_NEED + module, external: true }
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
