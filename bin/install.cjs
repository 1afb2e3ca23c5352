'use strict'
const { spawnSync } = require('node:child_process')
const { existsSync, readFileSync, statSync } = require('node:fs')
const path = require('node:path')

const ROOT = path.join(__dirname, '..')
const WANTED = path.join(ROOT, 'package-lock.json')
/** npm writes here what it installed. */
const INSTALLED = path.join(ROOT, 'node_modules', '.package-lock.json')

/** Whether everything that the lock file names for this machine is installed. */
exports.isInstalled = function isInstalled() {
  if (!existsSync(WANTED)) return true
  if (!existsSync(INSTALLED)) return false
  if (statSync(INSTALLED).mtimeMs >= statSync(WANTED).mtimeMs) return true
  // A checkout renews the date of a file whose words stayed the same, and installing anew takes a minute.
  const installed = packages(INSTALLED)
  return Object.entries(packages(WANTED)).every(([place, wanted]) => {
    const there = installed[place]
    return (
      place === '' ||
      (there
        ? there.version === wanted.version && there.integrity === wanted.integrity
        : wanted.optional === true)
    )
  })
}

/** Installs exactly what the lock file names, and runs no script of any package. Answers whether it worked. */
exports.install = function install() {
  // Its warnings that some packages want a newer Node mislead: the program runs on one that it brings along.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  // Standard output belongs to the readings.
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] }
  const done =
    npm && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  return done.status === 0
}

function packages(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages
}
