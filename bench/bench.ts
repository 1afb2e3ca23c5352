import { askedOf } from '../evaluation/asked.ts'
import { readPart } from '../evaluation/development-set.ts'
import { loadCatalog } from '../src/catalog.ts'
import { statementReader } from '../src/desk/read-statement.ts'
import { takeIn } from '../src/desk/take-in.ts'
import { installPeers } from './install-peers.ts'
import { shellFigures } from './shell.ts'

const USAGE = `npm run bench
Speed of reading beside named peers, in one run on the same text, by the time that processors worked for it: others on the
machine then count little. Ratios carry over to other machines; single figures do not. The text is the open half of the
development set with its controls, repeated: dense appeals and plain notices alike. It takes no options.`

askedOf(USAGE, {})
installPeers('alex')
const { peersFor } = await import('./peers.ts')

const LARGE = 3e6
const SLOW_PEER = 2e5
const ROUNDS = 7

const catalog = await loadCatalog()
for (const { tag } of catalog.languages) {
  const read = statementReader(catalog)
  const statements = [...readPart(tag, 'open'), ...readPart(tag, 'controls-open')]
  const sample = statements.map(({ text }) => text).join('\n\n')
  const large = repeated(sample, LARGE)
  const reading = (text: string) => read(takeIn({ text, metadata: { language: tag } }))
  const speed = await megabytesPerSecond(large, reading)
  console.log(`\n${tag}: ${speed.toFixed(1)} MB/s with all checks, questions in three languages`)
  for (const peer of await peersFor(tag)) {
    const text = peer.name.startsWith('write-good')
      ? repeated(sample, LARGE / 3)
      : repeated(sample, SLOW_PEER)
    const theirs = await megabytesPerSecond(text, peer.read)
    console.log(
      `  ${peer.name.padEnd(28)} ${theirs.toFixed(2).padStart(7)} MB/s   ratio ${(speed / theirs).toFixed(1)}`,
    )
  }
  const short = statementOf(sample, 500)
  const once = await bestOf(() => {
    for (let index = 0; index < 100; index++) reading(short)
  })
  console.log(`  a statement of 500 words: ${(once / 100).toFixed(3)} ms`)
}
console.log(`\n${shellFigures()}`)

function repeated(text: string, length: number): string {
  return Buffer.from(`${text}\n\n`.repeat(Math.ceil(length / text.length))).toString()
}

function statementOf(text: string, words: number): string {
  return text.split(/\s+/u).slice(0, words).join(' ')
}

async function megabytesPerSecond(text: string, read: (text: string) => unknown): Promise<number> {
  const milliseconds = await bestOf(() => read(text))
  return Buffer.byteLength(text) / 1e6 / (milliseconds / 1000)
}

/** Milliseconds of processor time, best of several rounds: what the code can do when the machine does not disturb it. */
async function bestOf(run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const started = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(started)
    best = Math.min(best, (user + system) / 1000)
    if (best > 3000 && round > 0) break
  }
  return best
}
