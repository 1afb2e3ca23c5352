import type { Fts5 } from './fts5.ts'
import { countUses, isUsed, type OwnIndex } from './own-index.ts'
import type { Postgres } from './postgres.ts'
import { microseconds } from './tables.ts'
import { type Spread, spreadOver } from './times.ts'

/** What is compared: indexes over the same provisions of so many bytes. */
interface Compared {
  readonly bytes: number
  readonly own: OwnIndex
  readonly fts5: Fts5
  readonly postgres: Postgres | undefined
  /** Yes or no on the first set of phrases. */
  readonly ripgrep: Spread | undefined
}

type Words = readonly string[]
type Ask = (words: Words) => unknown

/**
 * Rows of the comparison: build, size, then yes or no and all places for each set of phrases. FTS5 answers yes or no as soon as it
 * has met one place; the time in which it looks a phrase up everywhere is set beside our yes or no, too.
 */
export function comparison(
  compared: Compared,
  sets: readonly (readonly [name: string, asked: readonly Words[]])[],
): string[][] {
  const { own, fts5, postgres, ripgrep } = compared
  const looks = sets.flatMap(([name, asked], set) => {
    const yesNo = spreadsOver(asked, (words) => isUsed(own, words), fts5.isUsed)
    const all = spreadsOver(asked, (words) => countUses(own, words), fts5.countUses)
    const rg = set === 0 ? ripgrep : undefined
    return [
      ...rowsOf(`${name}, yes or no`, yesNo, all.theirs, [postgres?.yesNo[set], rg]),
      ...rowsOf(`${name}, all places`, all, all.theirs, [postgres?.all[set], undefined]),
    ]
  })
  const name = postgres ? `PostgreSQL ${postgres.version.split(' ')[0]}` : 'PostgreSQL'
  const head = ['', 'Saual', 'FTS5', 'ratio', 'to FTS5, all places', name, 'ripgrep']
  return [head, ...builds(compared), ...looks]
}

function builds({ bytes, own, fts5, postgres }: Compared): string[][] {
  const speed = (time: number): string => `${(bytes / 1000 / time).toFixed(0)} MB/s`
  const share = (size: number): string => `${((size / bytes) * 100).toFixed(1)} % of text`
  return [
    [
      'build',
      speed(own.buildTime),
      speed(fts5.buildTime),
      (fts5.buildTime / own.buildTime).toFixed(2),
      '–',
      postgres ? speed(postgres.buildTime) : '–',
      '–',
    ],
    [
      'build, by work of processors',
      speed(own.buildWork),
      speed(fts5.buildWork),
      (fts5.buildWork / own.buildWork).toFixed(2),
      '–',
      '–',
      '–',
    ],
    [
      'size',
      share(own.size),
      share(fts5.size),
      (fts5.size / own.size).toFixed(2),
      '–',
      postgres ? share(postgres.size) : '–',
      '–',
    ],
  ]
}

interface Spreads {
  readonly ours: Spread
  readonly theirs: Spread
}

function spreadsOver(asked: readonly Words[], ours: Ask, theirs: Ask): Spreads {
  return { ours: spreadOver(asked, ours), theirs: spreadOver(asked, theirs) }
}

/** @param everywhere the time in which FTS5 looks the phrases up everywhere */
function rowsOf(
  name: string,
  { ours, theirs }: Spreads,
  everywhere: Spread,
  others: readonly (Spread | undefined)[],
): string[][] {
  return (['p50', 'p99'] as const).map((part) => [
    `${name}, ${part}`,
    microseconds(ours[part]),
    microseconds(theirs[part]),
    (theirs[part] / ours[part]).toFixed(1),
    (everywhere[part] / ours[part]).toFixed(1),
    ...others.map((spread) => microseconds(spread?.[part])),
  ])
}
