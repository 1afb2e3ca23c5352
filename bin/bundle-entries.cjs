'use strict'
const { readdirSync } = require('node:fs')
const path = require('node:path')
const { TAKEN_IN } = require('./bundle-plugins.cjs')

/** Kinds of folders that a reading looks into, and the modules there that it may load. */
const FOUND = {
  checks: ['check'],
  languages: ['language', 'dictionary'],
  jurisdictions: ['jurisdiction'],
  formats: ['format'],
  exports: ['export'],
}
exports.KINDS = Object.keys(FOUND)

/** What else is loaded by its path in the course of a reading. */
exports.NAMED = ['cli/commands/read', 'desk/law/builds', 'law/corpus/answers/with-corpus']

/** Of what is found or loaded by its path: what every reading of a text needs. */
exports.AT_EACH_START =
  /^(?:checks\/[^/]+\/check|languages\/[^/]+\/(?:language|recognition|sentence-ends)|formats\/[^/]+\/format|exports\/json\/export|catalog|cli\/commands\/read|cli\/inputs\/read-inputs|intake\/(?:extract|file|standard-input))$/

/**
 * Of what these import: what is asked only where a law is, or where a text cites one; what takes apart files other than plain texts; and
 * what compiles the lists, of which a start finds the outcome kept.
 */
exports.AT_NEED = new RegExp(
  `^(?:${[
    'reader/cited/.*',
    'law/(?:office-names|pack|corpus)/.*',
    'law/(?:amounts|countries-named|fact-sources|joined-labels|source-words)',
    'formats/(?:apart|blocks|cyrillic|dom|utf8-damage|western)',
    'formats/subtitles/(?!format$).*',
    'reader/lists/(?:sheet|sheet-lists|sheet-sections)',
  ].join('|')})$`,
)

/** Names of the folders of each kind, sorted. */
function foldersOf(source) {
  return Object.fromEntries(
    Object.keys(FOUND).map((kind) => [
      kind,
      readdirSync(path.join(source, kind), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    ]),
  )
}

/** Modules that may be loaded, whether they are there or not. */
exports.candidates = function candidates(source) {
  return Object.entries(foldersOf(source)).flatMap(([kind, names]) =>
    names.flatMap((name) => FOUND[kind].map((module) => `${kind}/${name}/${module}`)),
  )
}

/**
 * The start: what it holds by name is there before its modules are.
 * @param {string} source folder of our own source
 * @param first modules found by name that stand in it
 * @param held code that gives those of other parts
 * @param {string} content what `kept.ts` knows the program by
 * @param given names of what other parts ask of its modules
 */
exports.startOf = function startOf(source, first, held, content, given) {
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
hold({ ${table.map(([module, code]) => `'${module}': () => (${code})`).join(',\n')} }, ${JSON.stringify(content)}, ${JSON.stringify(foldersOf(source))})
provide((name) => { switch (name) { ${cases.join('\n')} } })
run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
`
}

/** A part that others ask for these modules and packages. */
exports.partOf = function partOf(names) {
  const file = (name) => (TAKEN_IN.includes(name) ? name : `./${name}.ts`)
  return `const modules = { ${names.map((name) => `'${name}': () => require('${file(name)}')`).join(',\n')} }
provide((name) => modules[name]())
`
}
