'use strict'
const { existsSync } = require('node:fs')
const path = require('node:path')

// A checkout runs its source, because a built copy beside it may be older. An installed package has no source.
const PLACES = ['src/main.ts', 'dist/main.js'].map((file) => path.join(__dirname, '..', file))

/** All that reading needs in one file, which a package brings along. */
const READING = path.join(__dirname, '..', 'dist', 'reading.cjs')

/**
 * The file that makes readings as the program does, only sooner; of a checkout, where a built copy may be older, it is made
 * from the source.
 * @param {string | undefined} folder where compiled modules are kept
 */
exports.reading = async function reading(folder) {
  if (!existsSync(PLACES[0])) return existsSync(READING) ? READING : undefined
  if (!folder) return undefined
  try {
    const { bundleOfCheckout } = require('./checkout.cjs')
    return await bundleOfCheckout(folder)
  } catch {
    // The program itself says what is wrong with its source.
    return undefined
  }
}

/** The module that is the program, or nothing where the package is not whole. */
exports.program = function program() {
  return PLACES.find((place) => existsSync(place))
}

/** Whether the Node that runs this can run the program: it strips types and knows calendar days. */
exports.canRunProgram = function canRunProgram() {
  return Number(process.versions.node.split('.')[0]) >= 24 && 'Temporal' in globalThis
}
