'use strict'
const {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs')
const path = require('node:path')
const { Script } = require('node:vm')

/** Files kept of each kind: checkouts and an installed program may take turns, and each has one for each of its parts. */
const KEPT = 40
const LONGEST_WRITING = 3_600_000
const FAULT = 70

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
 * @param {string} beside folder of the modules that it stands for
 * @param {string | undefined} folder where compiled modules are kept
 * @param {() => boolean} isUsual whether what this run needed is what most runs need, asked at its end
 */
exports.runCompiled = function runCompiled(file, beside, folder, isUsual) {
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
        if (isUsual()) keep(place, script.createCachedData())
      })
    const provide = (given) => running.set(part, given)
    // A script of its own kind can import nothing by itself.
    script.runInThisContext()(require, (name) => import(name), beside, provide, from)
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
    require('./words.cjs').tell('start.no-program')
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
exports.keep = keep

function keep(place, bytes) {
  const folder = path.dirname(place)
  // As `src/unfinished-name.ts`, a module of what is only started; hashes take long to load, and most starts write nothing.
  const unfinished = `${place}.${require('node:crypto').randomBytes(8).toString('hex')}.writing`
  try {
    makeFolder(folder)
    writeFileSync(unfinished, bytes, { mode: 0o600, flush: true })
    renameSync(unfinished, place)
    const all = readdirSync(folder)
      .map((file) => path.join(folder, file))
      .map((file) => ({ file, made: statSync(file).mtimeMs }))
      .sort((a, b) => b.made - a.made)
    const whole = all.filter(({ file }) => path.extname(file) === path.extname(place))
    // Another program may be writing one; what is older was left by one that was killed.
    const left = all.filter(
      ({ file, made }) => file.endsWith('.writing') && Date.now() - made > LONGEST_WRITING,
    )
    for (const { file } of [...whole.slice(KEPT), ...left]) rmSync(file, { force: true })
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
