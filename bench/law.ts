import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { wordsOf } from '../src/law/corpus/letters.ts'
import { openPhraseIndex } from '../src/law/corpus/phrase-index.ts'
import { createPhraseWriter } from '../src/law/corpus/phrase-writer.ts'

/**
 * Speed of the word index of law beside SQLite's FTS5 and ripgrep, on the same provisions in one run:
 * `node bench/law.ts FOLDER`, a folder of laws as Markdown (tried on github bundestag/gesetze, 6,637 files, 166 MB). A provision is
 * what stands between two headings. Every verdict is compared with a plain look through the text.
 */
const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Name a folder of laws as Markdown: node bench/law.ts FOLDER')
  process.exit(64)
}
const PHRASES = 1000
const MEGABYTE = 1e6

const files = markdownBelow(folder)
const provisions: Buffer[] = files.flatMap((file) => provisionsOf(readFileSync(file)))
const bytes = provisions.reduce((sum, { length }) => sum + length, 0)
console.log(`${files.length} files, ${provisions.length} provisions, ${(bytes / MEGABYTE).toFixed(0)} MB`)

const writer = createPhraseWriter((word) => [word], bytes)
const built = milliseconds(() => {
  for (const provision of provisions) writer.add(provision)
  return writer.finish()
})
const tables = built.value
const index = openPhraseIndex(tables, (word) => [word])
const ours = Object.values(tables).reduce(
  (sum: number, table: Int32Array | Uint8Array) => sum + table.byteLength,
  0,
)

const texts = provisions.map((provision) => provision.toString())
const db = new DatabaseSync(':memory:')
db.exec("create virtual table t using fts5(x, content='', tokenize='unicode61 remove_diacritics 0')")
const fts = milliseconds(() => {
  db.exec('begin')
  const insert = db.prepare('insert into t(rowid, x) values (?, ?)')
  for (const [row, text] of texts.entries()) insert.run(row + 1, text)
  db.exec("commit; insert into t(t) values ('optimize')")
})
const { theirs } = db.prepare('select sum(length(block)) as theirs from t_data').get() as { theirs: number }
console.log(
  `build: ours ${speed(built.time)}, FTS5 ${speed(fts.time)}, ratio ${(fts.time / built.time).toFixed(2)}`,
)
console.log(`size: ours ${share(ours)}, FTS5 contentless ${share(theirs)}`)

const phrases = phrasesFrom(texts)
const shuffled = phrases.map((phrase, at) => [phrase[0], phrases[(at * 7 + 3) % PHRASES]?.at(-1)] as string[])
for (const [name, asked] of [
  ['phrases that stand in the law', phrases],
  ['first and last words put together, most of them nowhere', shuffled],
] as const) {
  const yesNo = db.prepare('select rowid from t where t match ? limit 1')
  const count = db.prepare('select count(*) as n from t where t match ?')
  let differing = 0
  for (const phrase of asked) if (isUsed(phrase) !== yesNo.all(quoted(phrase)).length > 0) differing++
  console.log(`${name} (${asked.length}); verdicts that differ from FTS5: ${differing}`)
  row('  yes or no', asked, isUsed, (phrase) => yesNo.all(quoted(phrase)))
  row('  all places', asked, places, (phrase) => count.all(quoted(phrase)))
}
const rg = spawnSync('rg', ['--version'])
if (rg.error === undefined) {
  const times = phrases.slice(0, 20).map((phrase) => {
    const pattern = phrase.join('[^\\p{L}\\p{N}]+')
    return milliseconds(() => spawnSync('rg', ['-qiU', pattern, folder])).time
  })
  console.log(`ripgrep, yes or no: p50 ${median(times).toFixed(0)} ms`)
} else console.log('ripgrep: not installed, left out')
console.log(`peak memory ${peakMemory()}`)

function isUsed(phrase: readonly string[]): boolean {
  let used = false
  index.find(phrase, () => {
    used = true
    return false
  })
  return used
}

function places(phrase: readonly string[]): number {
  let count = 0
  index.find(phrase, () => {
    count++
    return true
  })
  return count
}

function row(
  name: string,
  asked: readonly (readonly string[])[],
  own: (phrase: readonly string[]) => unknown,
  other: (phrase: readonly string[]) => unknown,
): void {
  const [a, b] = [own, other].map((look) => {
    for (const phrase of asked) look(phrase)
    return asked.map((phrase) => milliseconds(() => look(phrase)).time * 1000).sort((x, y) => x - y)
  }) as [number[], number[]]
  const at = (times: number[], part: number): number => times[Math.floor(times.length * part)] as number
  console.log(
    `${name}: ours p50 ${at(a, 0.5).toFixed(1)} µs, p99 ${at(a, 0.99).toFixed(0)} µs; FTS5 p50 ${at(b, 0.5).toFixed(1)} µs, p99 ${at(b, 0.99).toFixed(0)} µs; ratio ${(at(b, 0.5) / at(a, 0.5)).toFixed(1)} and ${(at(b, 0.99) / at(a, 0.99)).toFixed(1)}`,
  )
}

function quoted(phrase: readonly string[]): string {
  return `"${phrase.join(' ')}"`
}

/** Two to four neighbouring words from places all over the law; the same for the same law. */
function phrasesFrom(all: readonly string[]): string[][] {
  let seed = 7
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return seed % below
  }
  const found: string[][] = []
  while (found.length < PHRASES) {
    const text = all[random(all.length)] as string
    const at = random(Math.max(1, text.length - 200))
    const words = wordsOf(text.slice(at, at + 200)).slice(1, -1)
    const length = 2 + random(3)
    if (words.length >= length) found.push(words.slice(0, length))
  }
  return found
}

function markdownBelow(place: string): string[] {
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function provisionsOf(file: Buffer): Buffer[] {
  const found: Buffer[] = []
  let from = 0
  for (;;) {
    const next = file.indexOf('\n#', from + 1)
    found.push(file.subarray(from, next < 0 ? file.length : next))
    if (next < 0) return found
    from = next
  }
}

function milliseconds<Value>(run: () => Value): { readonly time: number; readonly value: Value } {
  const started = process.hrtime.bigint()
  const value = run()
  return { time: Number(process.hrtime.bigint() - started) / 1e6, value }
}

function speed(time: number): string {
  return `${(bytes / 1000 / time).toFixed(0)} MB/s`
}

function share(size: number): string {
  return `${((size / bytes) * 100).toFixed(1)} % of the text`
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] as number
}

function peakMemory(): string {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
  const kilobytes = Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0)
  return kilobytes > 0 ? `${(kilobytes / 1024).toFixed(0)} MB` : 'not told on this system'
}
