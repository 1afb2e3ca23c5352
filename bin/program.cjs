'use strict'
const { existsSync } = require('node:fs')
const path = require('node:path')

const ROOT = path.join(__dirname, '..')

/** The module that is the program, of a checkout: an installed package has no source. */
const SOURCE = path.join(ROOT, 'src', 'main.ts')
exports.SOURCE = SOURCE

/** All that reading needs in few files, which a package brings along: this one, and others beside it. */
exports.READING = path.join(ROOT, 'dist', 'reading.cjs')

/** The module that is the program, or nothing where the package is not whole. */
exports.program = function program() {
  // A checkout runs its source, because a built copy beside it may be older.
  return [SOURCE, path.join(ROOT, 'dist', 'main.js')].find((place) => existsSync(place))
}

/** Whether the Node that runs this can run the program: it strips types and knows calendar days. */
exports.canRunProgram = function canRunProgram() {
  return Number(process.versions.node.split('.')[0]) >= 24 && 'Temporal' in globalThis
}
