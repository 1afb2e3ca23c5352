import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Files kept of one name: a checkout and an installed program may take turns. */
const KEPT_OF_A_NAME = 4

/**
 * Bytes made from files, kept from one start to the next in this system's place for what can be made again. They are made
 * anew when a source has another size or time; where nothing can be written they are made at each start.
 * @param name tells these bytes from others
 * @param sources files that the bytes are made from
 */
export function kept(name: string, sources: readonly string[], make: () => Uint8Array): Uint8Array {
  const place = join(keptFolder(), `${name}-${stateOf(sources)}.bin`)
  try {
    return readFileSync(place)
  } catch {
    const bytes = make()
    keep(place, bytes)
    clear(name)
    return bytes
  }
}

function stateOf(sources: readonly string[]): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    const stat = statSync(source, { throwIfNoEntry: false })
    hash.update(`${source}\n${stat?.size ?? -1}\n${stat?.mtimeMs ?? -1}\n`)
  }
  return hash.digest('hex').slice(0, 24)
}

/** Written under another name first, so that two programs that start at once never read half a file. */
function keep(place: string, bytes: Uint8Array): void {
  const unfinished = `${place}.${process.pid}`
  try {
    mkdirSync(keptFolder(), { recursive: true, mode: 0o700 })
    writeFileSync(unfinished, bytes, { mode: 0o600 })
    renameSync(unfinished, place)
  } catch {
    // A read-only home only costs time.
  }
}

/** Takes away what was made from sources that have changed since, apart from the newest few. */
function clear(name: string): void {
  try {
    const own = readdirSync(keptFolder())
      .filter(
        (file) => file.startsWith(`${name}-`) && /^[0-9a-f]{24}\.bin$/u.test(file.slice(name.length + 1)),
      )
      .map((file) => join(keptFolder(), file))
      .map((file) => ({ file, made: statSync(file).mtimeMs }))
      .sort((a, b) => b.made - a.made)
    for (const { file } of own.slice(KEPT_OF_A_NAME)) rmSync(file, { force: true })
  } catch {
    // Another program may have taken them away just now.
  }
}

function keptFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'saual', 'lists')
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'saual', 'lists')
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'saual', 'lists')
}
