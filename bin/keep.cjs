'use strict'
const { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { clear } = require('./clear.cjs')

/** Whether files can be kept in a folder, which is made where there is none. */
exports.canKeep = function canKeep(folder) {
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Written under another name first, so that two programs that start at once never read half a file, and to the disk before it
 * gets its name: damage in the midst of compiled code would end the process.
 */
exports.keep = function keep(place, bytes) {
  const folder = path.dirname(place)
  // As `src/unfinished-name.ts`, a module of what is only started; hashes take long to load, and most starts write nothing.
  const unfinished = `${place}.${require('node:crypto').randomBytes(8).toString('hex')}.writing`
  try {
    makeFolder(folder)
    writeFileSync(unfinished, bytes, { mode: 0o600, flush: true })
    renameSync(unfinished, place)
    clear(folder)
  } catch {
    // A read-only home only costs time, and another program may have taken old files away just now.
  }
  try {
    // On a full disk each start would leave a piece.
    rmSync(unfinished, { force: true })
  } catch {
    // Where nothing could be written there is nothing to take away.
  }
}

/** Node's own `recursive` never ends where the system makes no folder: see `src/make-folder.ts`, a module of what is only started. */
function makeFolder(folder) {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}
