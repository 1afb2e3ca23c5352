'use strict'
const { existsSync } = require('node:fs')
const path = require('node:path')

// A checkout runs its source, because a built copy beside it may be older. An installed package has no source.
const PLACES = ['src/main.ts', 'dist/main.js'].map((file) => path.join(__dirname, '..', file))

/** All that reading needs in one file, which a package brings along. */
const READING = path.join(__dirname, '..', 'dist', 'reading.cjs')

/** The file that makes readings as the program does, only sooner; nothing in a checkout, where a built copy may be older. */
exports.reading = function reading() {
  return existsSync(PLACES[0]) || !existsSync(READING) ? undefined : READING
}

/** The module that is the program, or nothing where the package is not whole. */
exports.program = function program() {
  return PLACES.find((place) => existsSync(place))
}
