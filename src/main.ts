import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/** Where this system keeps what can be made again; nothing where it names no such place. */
function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: NodeJS.ProcessEnv): string | undefined {
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME
  if (process.platform === 'win32') return LOCALAPPDATA
  if (!HOME) return undefined
  return process.platform === 'darwin' ? join(HOME, 'Library', 'Caches') : join(HOME, '.cache')
}

const folder = cacheFolder(process.env)
// Before all else, because only modules that are loaded afterwards come out of the cache.
if (folder !== undefined) enableCompileCache(join(folder, 'saual', 'compiled'))

const { run } = await import('./cli/main.ts')
process.exitCode = await run(process.argv.slice(2))
