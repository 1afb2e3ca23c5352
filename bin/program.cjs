'use strict'
const { existsSync } = require('node:fs')
const path = require('node:path')

/** From a checkout the source runs as it is; a built copy may be older than it. An installed package has no source. */
exports.folder = function folder() {
  const root = path.join(__dirname, '..')
  return [path.join(root, 'src'), path.join(root, 'dist')].find(
    (place) => existsSync(path.join(place, 'problem.ts')) || existsSync(path.join(place, 'main.js')),
  )
}

exports.main = function main() {
  const place = exports.folder()
  return place && ['main.ts', 'main.js'].map((file) => path.join(place, file)).find(existsSync)
}
