'use strict'
const path = require('node:path')
const { install, isInstalled } = require('./install.cjs')
const { pinnedNode } = require('./pinned-node.cjs')
const { canRunProgram } = require('./program.cjs')
const { run } = require('./run.cjs')
const { NPM_START } = require('./started-as.cjs')
const { FAULT, tell } = require('./words.cjs')

const [task, ...args] = process.argv.slice(2)

start().then((code) => {
  process.exitCode = code
})

/** `saual` runs the program, `test` the tests, anything else is a script of ours. */
async function start() {
  if (!isInstalled()) {
    tell('start.installing')
    if (!install()) {
      tell('start.install-failed')
      return FAULT
    }
  }
  const node = pinnedNode() || (canRunProgram() ? process.execPath : undefined)
  if (!node) {
    tell('start.no-node')
    return FAULT
  }
  if (task === 'test') {
    const { test } = require('./test.cjs')
    return test(node, args)
  }
  if (task !== 'saual') return run(node, [path.resolve(__dirname, '..', task), ...args])
  process.env.SAUAL_STARTED_AS ||= NPM_START
  return run(node, [path.join(__dirname, 'saual.cjs'), ...args], { cwd: typedIn() })
}

/** Where `npm start` was typed: npm runs it in the folder of the project, in which the files that it names do not lie. */
function typedIn() {
  const { npm_lifecycle_event: event, INIT_CWD } = process.env
  return event === 'start' && INIT_CWD ? INIT_CWD : process.cwd()
}
