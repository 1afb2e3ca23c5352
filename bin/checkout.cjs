'use strict'
const { existsSync, readFileSync, statSync } = require('node:fs')
const path = require('node:path')

const ROOT = path.join(__dirname, '..')
/** What a bundle depends on besides the modules in it: how it is made, and the packages that it takes in. */
const MAKERS = [
  'bin/bundle.cjs',
  'bin/bundle-entries.cjs',
  'bin/bundle-plugins.cjs',
  'node_modules/.package-lock.json',
]
const QUIET = { throwIfNoEntry: false }
/** Size and time of a file that is not there. */
const NONE = -1
/** Milliseconds for which a start has said that its bundle is in use: half of what `clear.cjs` asks for. */
const USED_FOR = 3 * 3_600_000

/**
 * The bundle of a checkout, made anew when the source has changed since.
 * @param {string} folder where compiled modules are kept
 * @param {(file: string, part: string) => string} partFile as `compiled.cjs` names the file of a part, which runs it
 * @returns {Promise<string | undefined>} its file; nothing where no file can be kept
 * @throws where the source has a fault, or the bundler is not installed
 */
exports.bundleOfCheckout = async function bundleOfCheckout(folder, partFile) {
  const record = path.join(folder, `${ROOT.replace(/[^\p{L}\p{N}]+/gu, '-').slice(-100)}.json`)
  const before = recorded(record)
  if (before && isUnchanged(before)) {
    const whole = wholeBundle(folder, before, partFile)
    if (whole) return whole
  }
  return make(folder, record, partFile)
}

async function make(folder, record, partFile) {
  const { canKeep, keep } = require('./keep.cjs')
  // To make one takes longer than to read from the modules: without a place for it that would be at each start.
  if (!canKeep(folder)) return undefined
  const started = Date.now()
  const { bundled } = require('./bundle.cjs')
  const { name, parts, modules } = await bundled(path.join(ROOT, 'src'), 'ts')
  const made = { name, parts: Object.keys(parts) }
  for (const [part, code] of Object.entries(parts)) keep(partFile(startFile(folder, name), part), code)
  const files = [...MAKERS, ...modules]
  const states = files.map((file) => statSync(`${ROOT}/${file}`, QUIET))
  // What was edited meanwhile may or may not be in it.
  if (states.every((state) => !(state?.mtimeMs >= started)))
    keep(
      record,
      JSON.stringify({
        ...made,
        files,
        sizes: states.map((state) => state?.size ?? NONE),
        times: states.map((state) => state?.mtimeMs ?? NONE),
      }),
    )
  return wholeBundle(folder, made, partFile)
}

/** What was kept of the bundle before; nothing where a version of ours kept it that told less. */
function recorded(record) {
  try {
    const before = JSON.parse(readFileSync(record, 'utf8'))
    return before.parts && before.times && before
  } catch {
    return undefined
  }
}

/** Asked of hundreds of files at each start, before any of this is compiled: the plainest loop takes half the time. */
function isUnchanged({ files, sizes, times }) {
  for (let index = 0; index < files.length; index++) {
    const state = statSync(`${ROOT}/${files[index]}`, QUIET)
    if (
      state === undefined
        ? times[index] !== NONE
        : state.mtimeMs !== times[index] || state.size !== sizes[index]
    )
      return false
  }
  return true
}

/** The file of the start; nothing where a part is gone while others stay. */
function wholeBundle(folder, { name, parts }, partFile) {
  const start = startFile(folder, name)
  if (!parts.every((part) => part === '' || existsSync(partFile(start, part)))) return undefined
  const known = statSync(start, QUIET)
  if (known && Date.now() - known.mtimeMs > USED_FOR) require('./clear.cjs').markUsed(start)
  return known && start
}

/** Bundles are named by their content: two programs that make one at once never take one for the other. */
function startFile(folder, name) {
  return path.join(folder, `${name}.cjs`)
}
