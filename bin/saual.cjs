#!/usr/bin/env node
'use strict'
const { pathToFileURL } = require('node:url')
const { canRunProgram, pinnedNode } = require('./pinned-node.cjs')
const { main } = require('./program.cjs')
const { run } = require('./run.cjs')
const { tell } = require('./words.cjs')

const FAULT = 70
const program = main()
const node = canRunProgram() ? undefined : pinnedNode()

if (!program) {
  tell('start.no-program')
  process.exitCode = FAULT
} else if (canRunProgram()) import(pathToFileURL(program).href)
else if (!node) {
  tell('start.no-node')
  process.exitCode = FAULT
} else run(node, [program, ...process.argv.slice(2)]).then((code) => { process.exitCode = code })
