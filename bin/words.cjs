'use strict'
const path = require('node:path')
const { program } = require('./program.cjs')

/** How a start ends that can't go on: `fault` in src/cli/exit-codes.ts, which can't run yet. */
exports.FAULT = 70

/** Says one of the program's own messages on standard error, before the program itself can run. */
exports.tell = function tell(id) {
  const locale =
    process.env.LC_ALL ||
    process.env.LC_MESSAGES ||
    process.env.LANG ||
    Intl.DateTimeFormat().resolvedOptions().locale
  const place = program()
  const texts = place && require(path.join(path.dirname(place), 'cli', 'messages.json'))[id]
  const words = texts ? texts[locale.slice(0, 2).toLowerCase()] || texts.en : id
  // As in src/cli/complain.ts, which can't run yet.
  process.stderr.write(`${process.stderr.isTTY ? '' : 'saual: '}${words}\n`)
}
