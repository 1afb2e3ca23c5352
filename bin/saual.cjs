#!/usr/bin/env node
'use strict'
const { existsSync, readFileSync } = require('node:fs')
const path = require('node:path')
const { compileFunction } = require('node:vm')

/** So many files at once are no longer what most starts are about, whichever of them are options. */
const MANY_FILES = 8

const { compiledFolder, partFile, runCompiled } = beside('compiled.cjs')
const { canRunProgram, program, READING, SOURCE } = beside('program.cjs')
const main = program()

process.env.SAUAL_STARTED_AS = beside('started-as.cjs').startedAs(process.argv[1], process.env)

if (!main) stop('start.no-program')
else if (canRunProgram()) {
  const folder = compiledFolder()
  if (process.argv[2] !== 'read') runModules(folder)
  else
    bundleOf(folder).then((bundle) => {
      if (!bundle) return runModules(folder)
      // Nothing is left to be done then, and memory that is taken apart piece by piece takes its time.
      process.once('beforeExit', () => process.exit())
      const provided = { require, load: (name) => import(name), beside: path.dirname(main) }
      runCompiled(bundle, provided, folder, isReading)
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

/** What a file beside this one gives. Node's own way would first read `package.json`, and look up each folder: 1 ms of a start of 50. */
function beside(name) {
  const filename = path.join(__dirname, name)
  const given = {}
  const run = compileFunction(readFileSync(filename, 'utf8'), ['require', 'exports', '__dirname'], {
    filename,
  })
  run(require, given, __dirname)
  return given
}

/**
 * The file that makes readings as the program does, only sooner, or nothing where there is none; of a checkout, where a built copy
 * may be older, it is made from the source.
 */
async function bundleOf(folder) {
  if (!existsSync(SOURCE)) return existsSync(READING) ? READING : undefined
  if (!folder) return undefined
  try {
    return await beside('checkout.cjs').bundleOfCheckout(folder, partFile)
  } catch {
    // The program itself says what is wrong with its source.
    return undefined
  }
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
  const { FAULT, tell } = require('./words.cjs')
  tell(why)
  process.exitCode = FAULT
}
