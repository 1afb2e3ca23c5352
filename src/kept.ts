import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { home } from './home.ts'
import { makeFolder } from './make-folder.ts'
import { heldContent } from './modules.ts'
import { PIECE, type Pieces, wholePieces } from './reader/tables/pieces.ts'
import { sha256Of } from './sha256.ts'
import { isLeftUnfinished, unfinishedName } from './unfinished-name.ts'

/** Files kept of one name: a checkout and an installed program may take turns. */
const KEPT_OF_A_NAME = 4
const PRINT_DIGITS = 16

/** Modules that decide what lists, wording and models are as bytes, and how these are read again. */
const MAKERS = [
  'catalog',
  'law/fold',
  'law/once',
  'reader/lists/compiled',
  'reader/lists/concepts',
  'reader/lists/fit-sheets',
  'reader/lists/phrases',
  'reader/lists/sheet',
  'reader/lists/sheet-lists',
  'reader/lists/sheet-sections',
  'reader/lists/stems',
  'reader/model/features',
  'reader/model/model',
  'reader/model/model-tables',
  'reader/questions/wording',
  'reader/tables/ordered',
  'reader/tables/pieces',
  'reader/tables/tables',
  'reader/tables/trie-nodes',
] as const

/**
 * By what the program that makes is known. Taken at the start: this process makes with the modules that it began with, whatever
 * becomes of their files meanwhile.
 * @public written into bundles by `bin/bundle.cjs`
 */
export const OWN_CONTENT = heldContent() ?? contentOf(makerFiles())

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
  const state = stateOf(sources, makers ? contentOf(makers) : OWN_CONTENT)
  return find(name, state) ?? keep(name, state, make())
}

/** As `kept`, for bytes of which most starts need few: they are read piece by piece. */
export function keptInPieces(name: string, sources: readonly string[], make: () => Uint8Array): Pieces {
  const state = stateOf(sources, OWN_CONTENT)
  return findPieces(name, state) ?? wholePieces(keep(name, state, make()))
}

/** As `kept`, for what takes its time to make; the program that makes it is among the sources. */
export async function keptLater(
  name: string,
  sources: readonly string[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const state = stateOf(sources, '')
  return find(name, state) ?? keep(name, state, await make())
}

/** What bytes are made from. It stands before them in their file, and must be the same to the letter when they are read again. */
interface State {
  readonly bytes: Uint8Array
  /** Tells files of one name apart, by where their sources lie and the program that made them. */
  readonly print: string
}

function stateOf(sources: readonly string[], program: string): State {
  const states = sources.map((source) => {
    const stat = statSync(source, { throwIfNoEntry: false })
    return `${source}\n${stat?.size ?? -1}\n${stat?.mtimeMs ?? -1}\n`
  })
  const bytes = Buffer.from(`${program}\n${states.join('')}`)
  // Tables of whole numbers behind it begin at a multiple of four.
  const whole = Buffer.alloc(Math.ceil((bytes.length + 1) / 4) * 4)
  bytes.copy(whole)
  return { bytes: whole, print: nameOf(program + (sources[0] ?? '')) }
}

function find(name: string, { bytes, print }: State): Uint8Array | undefined {
  try {
    const file = readFileSync(placeOf(name, print))
    return file.subarray(0, bytes.length).equals(bytes) ? file.subarray(bytes.length) : undefined
  } catch {
    return undefined
  }
}

function findPieces(name: string, { bytes, print }: State): Pieces | undefined {
  let file: number | undefined
  try {
    file = openSync(placeOf(name, print), 'r')
    const state = Buffer.allocUnsafe(bytes.length)
    if (readSync(file, state, 0, bytes.length, 0) === bytes.length && state.equals(bytes))
      return piecesOf(file, bytes.length, fstatSync(file).size - bytes.length)
  } catch {
    // What can't be read is made anew.
  }
  if (file !== undefined) closeSync(file)
  return undefined
}

/** The bytes of a file from a place on. It stays open till all are read: whatever becomes of its name, they are the same. */
function piecesOf(file: number, from: number, length: number): Pieces {
  const bytes = new Uint8Array(length)
  const isRead = new Uint8Array(Math.ceil(length / PIECE))
  let unread = isRead.length
  return {
    bytes,
    isRead,
    read(first, last) {
      const at = first * PIECE
      const asked = Math.min((last + 1) * PIECE, length) - at
      if (readSync(file, bytes, at, asked, from + at) < asked) throw new Error('a kept file was cut short')
      for (let piece = first; piece <= last; piece++) unread -= 1 - (isRead[piece] as number)
      isRead.fill(1, first, last + 1)
      if (unread === 0) closeSync(file)
    },
  }
}

function placeOf(name: string, print: string): string {
  return join(keptFolder(), `${name}-${print}.bin`)
}

/** The modules that make what is kept; `package.json` names the version, since installed files all have one time. */
export function makerFiles(): string[] {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const modules = MAKERS.map((name) => `./${name}.${ending}`)
  return ['../package.json', ...modules].map((name) => fileURLToPath(new URL(name, import.meta.url)))
}

/** Few and short files: their content is what counts. */
function contentOf(makers: readonly string[]): string {
  return printOf(
    makers.map((maker) => (existsSync(maker) ? readFileSync(maker, 'latin1') : 'none')).join('\0'),
  )
}

/** By what a text is told from others. */
function printOf(text: string): string {
  return sha256Of(text).slice(0, PRINT_DIGITS)
}

/**
 * By what files of one name are told apart. What stands in a file tells whether it is the one that was meant, so that this need only
 * be likely to differ, and at each start it is asked before anything is read.
 */
function nameOf(text: string): string {
  let [first, second] = [0x811c9dc5, 0x01000193]
  for (let index = 0; index < text.length; index++) {
    first = Math.imul(first ^ text.charCodeAt(index), 0x01000193)
    second = Math.imul(second + text.charCodeAt(index), 0x85ebca6b) ^ (second >>> 13)
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(PRINT_DIGITS / 2, '0')).join('')
}

/** Written under another name first, so that two programs that start at once never read half a file. */
function keep(name: string, { bytes: state, print }: State, bytes: Uint8Array): Uint8Array {
  const place = placeOf(name, print)
  const unfinished = unfinishedName(place)
  try {
    makeFolder(keptFolder(), 0o700)
    writeFileSync(unfinished, Buffer.concat([state, bytes]), { mode: 0o600 })
    renameSync(unfinished, place)
  } catch {
    // A read-only home only costs time; on a full disk each start would leave a piece.
    drop(unfinished)
  }
  clear(name)
  return bytes
}

function drop(unfinished: string): void {
  try {
    rmSync(unfinished, { force: true })
  } catch {
    // Where nothing could be written there is nothing to take away.
  }
}

/** Takes away what was made from sources that have changed since, apart from the newest few. */
function clear(name: string): void {
  try {
    const own = readdirSync(keptFolder())
      .filter((file) => file.startsWith(`${name}-`) && OWN.test(file.slice(name.length + 1)))
      .map((file) => join(keptFolder(), file))
      .map((file) => ({ file, made: statSync(file).mtimeMs }))
      .sort((a, b) => b.made - a.made)
    const whole = own.filter(({ file }) => !isUnfinished(file))
    // Another program may be writing one; what is older was left by one that was killed.
    const left = own.filter(({ file, made }) => isUnfinished(file) && isLeftUnfinished(made))
    for (const { file } of [...whole.slice(KEPT_OF_A_NAME), ...left]) rmSync(file, { force: true })
  } catch {
    // Another program may have taken them away just now.
  }
}

/** What is kept of a name, and what is being written of it. */
const OWN = /^[0-9a-f]{16}\.bin(?:$|\.)/u

function isUnfinished(file: string): boolean {
  return !file.endsWith('.bin')
}

function keptFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'saual', 'lists')
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'saual', 'lists')
  return join(home(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'saual', 'lists')
}
