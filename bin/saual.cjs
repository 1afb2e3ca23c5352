#!/usr/bin/env node
'use strict'
const { existsSync } = require('node:fs')
const path = require('node:path')
const { compiledFolder, runCompiled } = require('./compiled.cjs')
const { canRunProgram, program, reading } = require('./program.cjs')
const { startedAs } = require('./started-as.cjs')

const FAULT = 70
/** So many files at once are no longer what most starts are about, whichever of them are options. */
const MANY_FILES = 8
const main = program()

process.env.SAUAL_STARTED_AS = startedAs(process.argv[1], process.env)

if (!main) stop('start.no-program')
else if (canRunProgram()) {
  const folder = compiledFolder()
  if (process.argv[2] !== 'read') runModules(folder)
  else
    reading(folder).then((bundle) => {
      if (!bundle) return runModules(folder)
      // Nothing is left to be done then, and memory that is taken apart piece by piece takes its time.
      process.once('beforeExit', () => process.exit())
      runCompiled(bundle, path.dirname(main), folder, isReading)
    })
} else {
  const { pinnedNode } = require('./pinned-node.cjs')
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

/** Runs the program from its modules, by their compiled form where that is kept: even the compiler of types then need not start. */
function runModules(folder) {
  if (folder) require('node:module').enableCompileCache(folder)
  import(require('node:url').pathToFileURL(main).href)
}

/** Whether a statement was read, and not a help printed, nor many statements: what these need would lengthen each later start. */
function isReading() {
  const words = process.argv.slice(3)
  return (
    process.exitCode === 0 &&
    !words.some((word) => /^(?:-h|-V|--help|--version|--jsonl)$/.test(word)) &&
    words.filter((word) => existsSync(word)).length < MANY_FILES
  )
}

function stop(why) {
  require('./words.cjs').tell(why)
  process.exitCode = FAULT
}
