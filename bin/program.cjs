'use strict'
const { existsSync } = require('node:fs')
const path = require('node:path')

// A checkout runs its source, because a built copy beside it may be older. An installed package has no source.
const PLACES = ['src/main.ts', 'dist/main.js'].map((file) => path.join(__dirname, '..', file))

/** The module that is the program, or nothing where the package is not whole. */
exports.program = function program() {
  return PLACES.find((place) => existsSync(place))
}
