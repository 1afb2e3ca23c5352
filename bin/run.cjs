'use strict'
const { spawn } = require('node:child_process')

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a Node program as if it were this process: same input and output, same signals, same end. Answers the exit code. */
exports.run = function run(node, args, options) {
  return new Promise((resolve) => {
    // By this number the program knows that it has lost us, whom a hard kill gives no time to pass on.
    const env = { ...process.env, SAUAL_LAUNCHER: String(process.pid) }
    const child = spawn(node, args, { stdio: 'inherit', env, ...options })
    const pass = (signal) => child.kill(signal)
    for (const signal of PASSED_ON) process.on(signal, pass)
    child.on('error', (error) => {
      process.stderr.write(`saual: ${error.message}\n`)
      resolve(70)
    })
    child.on('exit', (code, signal) => {
      for (const passed of PASSED_ON) process.removeListener(passed, pass)
      if (signal === null) resolve(code)
      else process.kill(process.pid, signal)
    })
  })
}
