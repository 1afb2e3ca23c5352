'use strict'
const { existsSync } = require('node:fs')
const path = require('node:path')

/** Packages that bring Node along, in the order in which they are tried. */
const BROUGHT_BY = [
  `node-${process.platform}-${process.arch}`,
  `node-bin-${process.platform}-${process.arch}`,
]
if (process.platform === 'win32') BROUGHT_BY.unshift(`node-win-${process.arch}`)

const PROGRAM = process.platform === 'win32' ? 'node.exe' : 'node'

/** Where the Node that this package was tested with lies, or nothing where it was not installed. */
exports.pinnedNode = function pinnedNode() {
  for (const name of BROUGHT_BY) {
    try {
      const manifest = require.resolve(`${name}/package.json`, { paths: [path.join(__dirname, '..')] })
      const node = path.join(path.dirname(manifest), 'bin', PROGRAM)
      if (existsSync(node)) return node
    } catch {
      // Another package may bring it.
    }
  }
  return undefined
}
