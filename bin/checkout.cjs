'use strict'
const { existsSync, readFileSync, statSync } = require('node:fs')
const path = require('node:path')
const { canKeep, keep, partFile } = require('./compiled.cjs')

const ROOT = path.join(__dirname, '..')
/** What a bundle depends on besides the modules in it: how it is made, and the packages that it takes in. */
const MAKERS = ['bin/bundle.cjs', 'bin/bundle-plugins.cjs', 'node_modules/.package-lock.json']

/**
 * The bundle of a checkout, made anew when the source has changed since.
 * @param {string} folder where compiled modules are kept
 * @returns {Promise<string | undefined>} its file; nothing where no file can be kept
 * @throws where the source has a fault, or the bundler is not installed
 */
exports.bundleOfCheckout = async function bundleOfCheckout(folder) {
  // Bundles are named by their content: two programs that make one at once never take one for the other.
  const fileOf = (name) => path.join(folder, `${name}.cjs`)
  // A part may be gone while others stay: only so many files are kept, the last that were made.
  const isWhole = ({ name, parts }) => parts.every((part) => existsSync(partFile(fileOf(name), part)))
  const record = path.join(folder, `${ROOT.replace(/[^\p{L}\p{N}]+/gu, '-').slice(-100)}.json`)
  const before = recorded(record)
  if (before && isUnchanged(before.states) && isWhole(before)) return fileOf(before.name)
  // To make one takes longer than to read from the modules: without a place for it that would be at each start.
  if (!canKeep(folder)) return undefined
  const started = Date.now()
  const { bundled } = require('./bundle.cjs')
  const { name, parts: codes, modules } = await bundled(path.join(ROOT, 'src'), 'ts')
  for (const [part, code] of Object.entries(codes)) keep(partFile(fileOf(name), part), code)
  const made = { name, parts: Object.keys(codes) }
  const files = [...MAKERS, ...modules]
  // What was edited meanwhile may or may not be in it.
  if (files.every((file) => !(statOf(file)?.mtimeMs >= started)))
    keep(
      record,
      JSON.stringify({ ...made, states: Object.fromEntries(files.map((file) => [file, stateOf(file)])) }),
    )
  return isWhole(made) ? fileOf(name) : undefined
}

/** What was kept of the bundle before; nothing where a version of ours kept it that told no parts. */
function recorded(record) {
  try {
    const before = JSON.parse(readFileSync(record, 'utf8'))
    return before.parts && before
  } catch {
    return undefined
  }
}

function isUnchanged(states) {
  return Object.entries(states).every(([file, state]) => stateOf(file) === state)
}

/** By what a change of a file or a folder is noticed. */
function stateOf(file) {
  const known = statOf(file)
  return known ? `${known.size} ${known.mtimeMs}` : 'none'
}

function statOf(file) {
  // Hundreds of names, each as Git writes it: joining them takes longer than the files' states do.
  return statSync(`${ROOT}/${file}`, { throwIfNoEntry: false })
}
