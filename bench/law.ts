import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chanceOf } from './law/chance.ts'
import { comparison } from './law/comparison.ts'
import { fts5Of } from './law/fts5.ts'
import { largerLaw } from './law/larger-law.ts'
import { ownIndex } from './law/own-index.ts'
import { mixedPhrases, phrasesOf } from './law/phrases.ts'
import { postgresOver } from './law/postgres.ts'
import { type Provisions, provisionsBelow } from './law/provisions.ts'
import { ripgrepOver } from './law/ripgrep.ts'
import { megabytes, tableOf } from './law/tables.ts'
import { falseVerdicts, inflectedVerdicts } from './law/verdicts.ts'
import { toldOf, wholeWay } from './law/whole-way.ts'
import { writeMadeLaw } from './law/write-made-law.ts'

/**
 * The word index of law beside SQLite's FTS5, PostgreSQL and ripgrep, on the same provisions in one run:
 * `npm run bench:law -- FOLDER`, a folder of laws as Markdown (tried on github bundestag/gesetze, 6,637 files, 166 MB);
 * without a folder, on law in invented words. `--without-postgres` leaves out PostgreSQL, which takes minutes to build;
 * `--built` measures the whole way on the package in `dist`, made by `npm run prepack`, as people install it. Ratios carry over to other machines; single figures do not.
 */
const PHRASES = 1000
const MADE_BYTES = 20e6
const NOTHING: Provisions = { files: 0, bytes: 0, utf8: [] }

const isBuilt = process.argv.includes('--built')
const isWithoutPostgres = process.argv.includes('--without-postgres')
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const scratch = mkdtempSync(join(tmpdir(), 'saual-bench-law-'))
try {
  measure(folder ?? madeFolder())
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function madeFolder(): string {
  const folder = join(scratch, 'made')
  mkdirSync(folder)
  writeMadeLaw(folder, MADE_BYTES, 1)
  return folder
}

function measure(folder: string): void {
  const { files, bytes, utf8 } = existsSync(folder) ? provisionsBelow(folder) : NOTHING
  if (files === 0) {
    console.error(`There are no laws as Markdown in ${folder}`)
    process.exitCode = 66
    return
  }
  console.log(`${files} files, ${utf8.length} provisions, ${megabytes(bytes)}`)
  const keysOf = (word: string): string[] => [word]
  const own = ownIndex(utf8, keysOf)
  const texts = utf8.map((one) => one.toString())
  const fts5 = fts5Of(texts)
  const chance = chanceOf(7)
  const phrases = phrasesOf(texts, PHRASES, chance)
  const mixed = mixedPhrases(phrases, chance)
  const [standing, shuffled] = [phrases.map(({ words }) => words), mixed.map(({ words }) => words)]
  const postgres = isWithoutPostgres ? undefined : postgresOver(texts, [standing, shuffled])
  const ripgrep = ripgrepOver(folder, standing)

  const rows = comparison({ bytes, own, fts5, postgres, ripgrep }, [
    ['phrases of the law', standing],
    ['mixed words', shuffled],
  ])
  console.log(`\n${tableOf(rows)}\n`)
  if (isWithoutPostgres) console.log('PostgreSQL: left out as asked')
  else if (postgres === undefined) console.log('PostgreSQL: its programs are not on this machine, left out')
  else {
    const seconds = (postgres.buildTime / 1000).toFixed(1)
    console.log(`PostgreSQL: vectors and index in ${seconds} s, after the texts were there`)
    if (postgres.left > 0)
      console.log(`PostgreSQL: ${postgres.left} provisions have more words than a vector holds`)
  }
  if (ripgrep === undefined) console.log('ripgrep: not installed, left out')

  const asked = [...phrases, ...mixed]
  const wrong = falseVerdicts(own, texts, asked, [
    ['FTS5', asked.map(({ words }) => fts5.isUsed(words))],
    ...(postgres ? [['PostgreSQL', verdictsOn([standing, shuffled], postgres.verdicts)] as const] : []),
  ])
  fts5.close()
  console.log(
    `verdicts on ${asked.length} phrases with line breaks, hyphens and capitals, against a look through every word: ${wrong}`,
  )
  console.log(inflectedVerdicts(PHRASES))
  const typed = phrases.map((phrase) => phrase.typed)
  console.log(toldOf(wholeWay(scratch, 'installed', folder, typed, isBuilt), bytes, isBuilt))
  console.log(largerLaw(scratch, isBuilt))
}

/** Verdicts on all phrases; none on those that were not asked. */
function verdictsOn(
  sets: readonly (readonly unknown[])[],
  verdicts: readonly (readonly boolean[])[],
): (boolean | undefined)[] {
  return sets.flatMap((set, index) => set.map((_, phrase) => verdicts[index]?.[phrase]))
}
