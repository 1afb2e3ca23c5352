'use strict'
const { readFileSync } = require('node:fs')
const path = require('node:path')
const { Script } = require('node:vm')

/** Where compiled modules are kept from one start to the next: this system's place for what can be made again, if it names one. */
exports.compiledFolder = function compiledFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env
  const place =
    XDG_CACHE_HOME ||
    (process.platform === 'win32'
      ? LOCALAPPDATA
      : HOME && path.join(HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache'))
  return place ? path.join(place, 'saual', 'compiled') : undefined
}

/**
 * Runs a bundle, and keeps it compiled as far as this run needed it: Node's own cache holds no function that was compiled
 * when it was first called, and these take longer to compile than a statement to read.
 * @param {string} file the part of a bundle that is run, in ASCII; its first line tells it from every other. The others stand beside it
 * @param {{ require: NodeRequire, load: (name: string) => Promise<unknown>, beside: string }} provided what it loads parts of Node and
 * packages with, and the folder of the modules that it stands for
 * @param {string | undefined} folder where compiled modules are kept
 * @param {() => boolean} isUsual whether what this run needed is what most runs need, asked at its end
 */
exports.runCompiled = function runCompiled(file, provided, folder, isUsual) {
  const running = new Map()
  const from = (part, module) => {
    if (!running.has(part)) run(part)
    return running.get(part)(module)
  }
  run('')

  function run(part) {
    const own = partFile(file, part)
    const source = sourceOf(own)
    const name = source.slice(2, source.indexOf('\n')) + (part === '' ? '' : `-${part}`)
    const place = folder && path.join(folder, `${name}-${process.version}-${process.arch}.bin`)
    const cachedData = place && find(place)
    const script = new Script(source, { filename: own, cachedData })
    // Another processor or other flags of Node: what was compiled for them does not fit.
    if (place && (!cachedData || script.cachedDataRejected))
      process.once('exit', () => {
        if (isUsual()) require('./keep.cjs').keep(place, script.createCachedData())
      })
    const provide = (given) => running.set(part, given)
    // A script of its own kind can import nothing by itself.
    script.runInThisContext()(provided.require, provided.load, provided.beside, provide, from)
  }
}

/** The file of a part, beside that of the start. */
function partFile(file, part) {
  return part === '' ? file : file.replace(/(?=\.cjs$)/, `-${part}`)
}
exports.partFile = partFile

/** A package without one of its parts is none: nothing in it can go on. */
function sourceOf(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    const { FAULT, tell } = require('./words.cjs')
    tell('start.no-program')
    process.exit(FAULT)
  }
}

function find(place) {
  try {
    return readFileSync(place)
  } catch {
    return undefined
  }
}
