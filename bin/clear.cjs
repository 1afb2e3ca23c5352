'use strict'
const { readdirSync, rmSync, statSync, utimesSync } = require('node:fs')
const path = require('node:path')

const HOUR = 3_600_000
/** Hardly any reading takes so long, and one that does has mostly taken all its parts by then. */
const IN_USE = 6 * HOUR
/** Bundles kept, apart from those in use: checkouts and installed programs may take turns. */
const KEPT = 8
/** Records kept of what bundles checkouts have: small, and of one that is gone none is asked for. */
const KEPT_RECORDS = 40

/** A program takes parts of its bundle from the disk at any time: by the time of this file of it others see that it is in use. */
exports.markUsed = function markUsed(file) {
  try {
    const now = new Date()
    utimesSync(file, now, now)
  } catch {
    // Of a home that can't be written to nothing is taken away either.
  }
}

/** Takes away the bundles that were used longest ago, each as a whole, and what programs left that were killed as they wrote. */
exports.clear = function clear(folder) {
  const files = readdirSync(folder).map((name) => path.join(folder, name))
  const whole = files.filter((file) => !file.endsWith('.writing'))
  // Another program may be writing one.
  drop(files.filter((file) => file.endsWith('.writing') && Date.now() - usedAt([file]) > HOUR))
  drop(
    inOrder(whole.filter((file) => file.endsWith('.json')).map((file) => [file]))
      .slice(KEPT_RECORDS)
      .flat(),
  )
  for (const bundle of inOrder(bundlesOf(whole)).slice(KEPT))
    if (Date.now() - usedAt(bundle) > IN_USE) drop(bundle)
}

/** Files by the bundle that they belong to, compiled ones among them: its name stands first in theirs. */
function bundlesOf(files) {
  const named = Map.groupBy(files, (file) => /^[0-9a-f]{24}(?=[-.])/.exec(path.basename(file))?.[0])
  named.delete(undefined)
  return [...named.values()]
}

/** Groups of files, the one that was used last first. */
function inOrder(groups) {
  return groups
    .map((files) => ({ files, at: usedAt(files) }))
    .sort((a, b) => b.at - a.at)
    .map(({ files }) => files)
}

/** When one of the files was last made or said to be in use; asked anew each time, for that may be now. */
function usedAt(files) {
  return Math.max(...files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0))
}

function drop(files) {
  for (const file of files) rmSync(file, { force: true })
}
