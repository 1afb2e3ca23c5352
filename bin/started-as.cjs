'use strict'
const { existsSync } = require('node:fs')
const path = require('node:path')

/** In a clone nothing is called `saual`: what has just been typed is said, for that runs. */
exports.startedAs = function startedAs(script, environment) {
  if (environment.SAUAL_STARTED_AS) return environment.SAUAL_STARTED_AS
  if (environment.npm_command === 'exec') return 'npx saual'
  if (!existsSync(path.join(__dirname, '..', 'src'))) return 'saual'
  // A link to the clone is found under its own name.
  if (!script.endsWith('.cjs')) return path.basename(script)
  return `node ${inQuotes(path.relative(process.cwd(), script))}`
}

/** What `npm start` started. */
exports.NPM_START = 'npm start --'

function inQuotes(file) {
  return /\s/.test(file) ? `"${file}"` : file
}
