import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Files kept of one name: a checkout and an installed program may take turns. */
const KEPT_OF_A_NAME = 4

/** Modules that decide what lists, wording and models are as bytes, and how these are read again. */
const MAKERS = [
  'catalog',
  'reader/compiled',
  'reader/concepts',
  'reader/features',
  'reader/model',
  'reader/model-tables',
  'reader/phrases',
  'reader/sheet',
  'reader/stems',
  'reader/tables',
] as const

/** Taken at the start: this process makes with the modules that it began with, whatever becomes of their files meanwhile. */
const OWN_CONTENT = contentOf(makerFiles())

/**
 * Bytes made from files, kept from one start to the next in this system's place for what can be made again. They are made
 * anew when a source has another size or time, and by another program; where nothing can be written they are made at each
 * start.
 * @param name tells these bytes from others
 * @param sources files that the bytes are made from
 * @param makers files of the program that makes them; this one's by default
 */
export function kept(
  name: string,
  sources: readonly string[],
  make: () => Uint8Array,
  makers?: readonly string[],
): Uint8Array {
  const place = placeOf(name, sources, makers ? contentOf(makers) : OWN_CONTENT)
  return find(place) ?? keep(name, place, make())
}

/** As `kept`, for what takes its time to make; the program that makes it is among the sources. */
export async function keptLater(
  name: string,
  sources: readonly string[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const place = placeOf(name, sources, contentOf([]))
  return find(place) ?? keep(name, place, await make())
}

function placeOf(name: string, sources: readonly string[], program: string): string {
  return join(keptFolder(), `${name}-${stateOf(sources, program)}.bin`)
}

function find(place: string): Uint8Array | undefined {
  try {
    return readFileSync(place)
  } catch {
    return undefined
  }
}

/** The modules that make what is kept; `package.json` names the version, since installed files all have one time. */
export function makerFiles(): string[] {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const modules = MAKERS.map((name) => `./${name}.${ending}`)
  return ['../package.json', ...modules].map((name) => fileURLToPath(new URL(name, import.meta.url)))
}

/** Few and short files: their content is what counts. */
function contentOf(makers: readonly string[]): string {
  const hash = createHash('sha256')
  for (const maker of makers) hash.update(existsSync(maker) ? readFileSync(maker) : 'none').update('\0')
  return hash.digest('hex')
}

function stateOf(sources: readonly string[], program: string): string {
  const hash = createHash('sha256').update(program)
  for (const source of sources) {
    const stat = statSync(source, { throwIfNoEntry: false })
    hash.update(`${source}\n${stat?.size ?? -1}\n${stat?.mtimeMs ?? -1}\n`)
  }
  return hash.digest('hex').slice(0, 24)
}

/** Written under another name first, so that two programs that start at once never read half a file. */
function keep(name: string, place: string, bytes: Uint8Array): Uint8Array {
  const unfinished = `${place}.${process.pid}`
  try {
    mkdirSync(keptFolder(), { recursive: true, mode: 0o700 })
    writeFileSync(unfinished, bytes, { mode: 0o600 })
    renameSync(unfinished, place)
  } catch {
    // A read-only home only costs time.
  }
  clear(name)
  return bytes
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
