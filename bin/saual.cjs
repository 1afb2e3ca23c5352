#!/usr/bin/env node
'use strict'
const { enableCompileCache } = require('node:module')
const { compiledFolder } = require('./compiled.cjs')
const { canRunProgram, pinnedNode } = require('./pinned-node.cjs')
const { program, reading } = require('./program.cjs')

const FAULT = 70
const main = program()

if (!main) stop('start.no-program')
else if (canRunProgram()) {
  // Before the program is loaded: even the compiler of types need not be started for what comes out of the cache.
  const folder = compiledFolder()
  if (folder) enableCompileCache(folder)
  const sooner = process.argv[2] === 'read' ? reading() : undefined
  if (sooner) require(sooner)
  else import(require('node:url').pathToFileURL(main).href)
} else {
  const node = pinnedNode()
  // A Node that was brought along and yet can't run the program must not call itself for ever.
  if (node && node !== process.execPath)
    require('./run.cjs')
      .run(node, [__filename, ...process.argv.slice(2)])
      .then((code) => {
        process.exitCode = code
      })
  else stop('start.no-node')
}

function stop(why) {
  require('./words.cjs').tell(why)
  process.exitCode = FAULT
}
