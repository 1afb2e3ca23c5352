import assert from 'node:assert/strict'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { kept, keptInPieces, keptLater, makerFiles } from './kept.ts'
import { PIECE, readPieces } from './reader/tables/pieces.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-kept-'))
const before = process.env.XDG_CACHE_HOME
process.env.XDG_CACHE_HOME = folder
after(() => {
  if (before === undefined) delete process.env.XDG_CACHE_HOME
  else process.env.XDG_CACHE_HOME = before
  rmSync(folder, { recursive: true })
})

const source = join(folder, 'source.md')
const bytes = (text: string) => new TextEncoder().encode(text)

/** Changes the source, and the time that tells of it. */
function write(text: string, second: number): void {
  writeFileSync(source, text)
  utimesSync(source, second, second)
}

test('what was made once is not made again until its source changes', () => {
  let made = 0
  const make = () => bytes(`made ${++made}`)
  write('one', 1000)
  assert.equal(Buffer.from(kept('lists', [source], make)).toString(), 'made 1')
  assert.equal(Buffer.from(kept('lists', [source], make)).toString(), 'made 1')
  write('two', 2000)
  assert.equal(Buffer.from(kept('lists', [source], make)).toString(), 'made 2')
})

test('what is read piece by piece is what was kept, even when its file is gone', () => {
  write('one', 2500)
  const whole = Uint8Array.from({ length: 3 * PIECE + 100 }, (_, at) => at % 251)
  const made = keptInPieces('pieces', [source], () => whole)
  readPieces(made, 0, whole.length)
  assert.deepEqual(made.bytes, whole)
  const again = keptInPieces('pieces', [source], () => bytes('made anew'))
  readPieces(again, PIECE + 5, PIECE + 6)
  assert.deepEqual(again.bytes.subarray(PIECE, 2 * PIECE), whole.subarray(PIECE, 2 * PIECE))
  assert.ok(again.bytes.subarray(2 * PIECE).every((byte) => byte === 0))
  rmSync(join(folder, 'saual', 'lists'), { recursive: true })
  readPieces(again, 2 * PIECE - 1, whole.length)
  assert.deepEqual(again.bytes.subarray(PIECE), whole.subarray(PIECE))
})

test('a file that was cut short since is a fault, and no table of nothing', () => {
  write('one', 2600)
  keptInPieces('cut', [source], () => new Uint8Array(2 * PIECE).fill(7))
  const again = keptInPieces('cut', [source], () => bytes('made anew'))
  const [file] = readdirSync(join(folder, 'saual', 'lists')).filter((name) => name.startsWith('cut-'))
  truncateSync(join(folder, 'saual', 'lists', file as string), PIECE)
  assert.throws(() => readPieces(again, 0, 2 * PIECE), /cut short/u)
})

test('old makings are cleared, those of another name stay', () => {
  kept('other', [source], () => bytes('other'))
  for (let place = 0; place < 10; place++) kept('lists', [join(folder, `${place}.md`)], () => bytes('lists'))
  const files = readdirSync(join(folder, 'saual', 'lists'))
  assert.equal(files.filter((file) => file.startsWith('lists-')).length, 4)
  assert.equal(files.filter((file) => file.startsWith('other-')).length, 1)
})

test('what a killed program left unfinished goes too, and what may still be written stays', () => {
  const lists = join(folder, 'saual', 'lists')
  const unfinished = ['0', '1'].map((digit) => `left-${digit.repeat(16)}.bin.${digit.repeat(16)}.writing`)
  for (const name of unfinished) writeFileSync(join(lists, name), 'half')
  utimesSync(join(lists, unfinished[0] as string), 1, 1)
  kept('left', [source], () => bytes('left'))
  const own = readdirSync(lists).filter((name) => name.startsWith('left-'))
  assert.deepEqual(
    own.filter((name) => name.endsWith('.writing')),
    [unfinished[1]],
  )
})

test('so it is with what the program is started from', () => {
  const { keep } = createRequire(import.meta.url)('../bin/keep.cjs') as {
    keep: (place: string, bytes: Uint8Array) => void
  }
  const place = join(folder, 'compiled')
  mkdirSync(place)
  for (const name of ['old', 'new']) writeFileSync(join(place, `${name}.writing`), 'half')
  utimesSync(join(place, 'old.writing'), 1, 1)
  keep(join(place, 'program.bin'), bytes('whole'))
  assert.deepEqual(readdirSync(place).sort(), ['new.writing', 'program.bin'])
})

test('what was cut short or written over is made again', () => {
  write('whole', 3500)
  const made = (words: string) => Buffer.from(kept('cut', [source], () => bytes(words))).toString()
  assert.equal(made('whole'), 'whole')
  const lists = join(folder, 'saual', 'lists')
  const file = readdirSync(lists).find((name) => name.startsWith('cut-')) as string
  writeFileSync(join(lists, file), readFileSync(join(lists, file)).subarray(0, 20))
  assert.equal(made('again'), 'again')
  writeFileSync(join(lists, file), 'nothing of ours')
  assert.equal(made('and again'), 'and again')
})

test('what can’t be kept leaves nothing half written', () => {
  write('in the way', 3700)
  const lists = join(folder, 'saual', 'lists')
  kept('blocked', [source], () => bytes('first'))
  const file = readdirSync(lists).find((name) => name.startsWith('blocked-')) as string
  rmSync(join(lists, file))
  mkdirSync(join(lists, file))
  assert.equal(Buffer.from(kept('blocked', [source], () => bytes('second'))).toString(), 'second')
  assert.deepEqual(
    readdirSync(lists).filter((name) => name.startsWith('blocked-')),
    [file],
  )
  rmSync(join(lists, file), { recursive: true })
})

test('another program makes them anew, though its files have the same size and time', () => {
  write('three', 4000)
  const program = (code: string): string => {
    const file = join(mkdtempSync(join(folder, 'program-')), 'maker.ts')
    writeFileSync(file, code)
    utimesSync(file, 1, 1)
    return file
  }
  const [one, other] = [program('packs so'), program('packs as')]
  const made = (maker: string) =>
    Buffer.from(kept('by', [source], () => bytes(readFileSync(maker, 'utf8')), [maker]))
  assert.equal(made(one).toString(), 'packs so')
  assert.equal(made(other).toString(), 'packs as')
})

/** A program of its own, with one maker that holds these words; begins when it is imported. */
function programOf(words: string) {
  const program = mkdtempSync(join(folder, 'program-'))
  const [module, maker] = [join(program, 'src', 'kept.ts'), join(program, 'src', 'catalog.ts')]
  writeFileSync(join(program, 'package.json'), '{"type":"module"}')
  for (const name of [
    'home.ts',
    'kept.ts',
    'make-folder.ts',
    'modules.ts',
    join('reader', 'tables', 'pieces.ts'),
    'sha256.ts',
    'unfinished-name.ts',
  ])
    cpSync(fileURLToPath(new URL(name, import.meta.url)), join(program, 'src', name))
  symlinkSync(
    fileURLToPath(new URL('../node_modules', import.meta.url)),
    join(program, 'node_modules'),
    'junction',
  )
  writeFileSync(maker, words)
  return {
    maker,
    begin: async () => (await import(pathToFileURL(module).href)) as typeof import('./kept.ts'),
  }
}

test('a process that began before its program was edited does not pass for the new one', async () => {
  write('edited', 4500)
  const before = programOf('packs so')
  const begun = await before.begin()
  writeFileSync(before.maker, 'packs as')
  const edited = await programOf('packs as').begin()
  const made = (program: typeof begun, words: string) =>
    Buffer.from(program.kept('edited', [source], () => bytes(words))).toString()
  assert.equal(made(begun, 'packed so'), 'packed so')
  assert.equal(made(edited, 'packed as'), 'packed as')
})

test('what takes its time is kept too, and what failed is not', async () => {
  write('one', 5000)
  const made = async (words: string) =>
    Buffer.from(await keptLater('later', [source], async () => bytes(words))).toString()
  await assert.rejects(
    keptLater('later', [source], () => Promise.reject(new Error('no time'))),
    /no time/u,
  )
  assert.equal(await made('first'), 'first')
  assert.equal(await made('second'), 'first')
  write('one', 6000)
  assert.equal(await made('third'), 'third')
})

/** Modules below ours that a module needs to run, itself included. */
function needs(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/^import (?!type )[^']*from '(\.[^']+)'/gmu))
    needs(resolve(dirname(file), name as string), found)
  return found
}

test('every module that packs and unpacks what is kept belongs to the program that makes it', () => {
  const reader = fileURLToPath(new URL('./reader/', import.meta.url))
  const entries = ['lists/compiled', 'lists/concepts', 'lists/phrases', 'lists/sheet', 'model/model']
  const needed = entries.flatMap((name) => [...needs(join(reader, `${name}.ts`))])
  const known = makerFiles()
  for (const file of needed) assert.ok(known.includes(file), `${file} is missing in kept.ts`)
  for (const file of known) assert.ok(readFileSync(file).length > 0)
})
