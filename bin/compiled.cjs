'use strict'
const path = require('node:path')

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
