import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { megabytes, microseconds } from './tables.ts'
import type { Spread } from './times.ts'
import { writeMadeLaw } from './write-made-law.ts'

const AS_INSTALLED = fileURLToPath(new URL('./as-installed.ts', import.meta.url))

/** What asking took: see `as-installed.ts`. Terms, then searches, then those of these that fill their page. */
export interface Asked extends Spread {
  readonly search: Spread
  readonly full: Spread
  /** Searches that fill their page. */
  readonly filled: readonly string[]
  /** Provisions that a search shows at the median. */
  readonly medianShown: number
  /** Terms that stand nowhere. */
  readonly absent: number
  readonly memory: number
}

/** What the whole way took. */
export interface WholeWay {
  readonly added: Readonly<Record<string, number>>
  readonly asked: Asked
}

/**
 * `saual law add`, then terms and searches asked of the build, each in a process of its own.
 * @param scratch a folder that goes when all is measured
 * @param filling searches that are told apart as those that fill their page; those that do here where it is left out
 */
export function wholeWay(
  scratch: string,
  name: string,
  folder: string,
  phrases: readonly string[],
  isBuilt: boolean,
  filling?: readonly string[],
): WholeWay {
  const place = join(scratch, name)
  const listed = (kind: string, list: readonly string[]): string => {
    const file = join(scratch, `${name}-${kind}.json`)
    writeFileSync(file, JSON.stringify(list))
    return file
  }
  const run = (...args: string[]): unknown =>
    JSON.parse(
      execFileSync(process.execPath, [AS_INSTALLED, ...(isBuilt ? ['--built'] : []), ...args], {
        encoding: 'utf8',
        // As whoever starts the program does: from the second start on what was compiled is there.
        env: { ...process.env, NODE_COMPILE_CACHE: join(scratch, 'compiled') },
      }),
    )
  const lists = [listed('asked', phrases), ...(filling === undefined ? [] : [listed('filling', filling)])]
  compileFirst(join(scratch, `${name}-before`), run)
  return {
    added: run('add', folder, place) as WholeWay['added'],
    asked: run('ask', place, ...lists) as Asked,
  }
}

const FEW_BYTES = 10_000

/** Goes the whole way with little law, so that what is measured then has nothing left to compile, as from a second start on. */
function compileFirst(folder: string, run: (...args: string[]) => unknown): void {
  mkdirSync(folder)
  writeMadeLaw(folder, FEW_BYTES, 1)
  run('add', folder, `${folder}-built`)
  run('first', `${folder}-built`, 'law')
}

/** The whole way in words. */
export function toldOf({ added, asked }: WholeWay, bytes: number, isBuilt: boolean): string {
  const { seconds = 0, work = 0, size = 0, memory = 0, together = 0 } = added
  return [
    isBuilt ? 'the package as installed:' : 'from the checkout, whose types Node strips as it runs:',
    `  saual law add: ${seconds.toFixed(1)} s, ${work.toFixed(1)} s of work (${(bytes / 1e6 / seconds).toFixed(1)} MB/s with texts, definitions and history), file ${megabytes(size)}, peak memory of a process ${megabytes(memory)}, of all at a time ${megabytes(together)}`,
    `  saual law term (verdict, number of acts, first page with texts): p50 ${microseconds(asked.p50)}, p99 ${microseconds(asked.p99)}, peak memory ${megabytes(asked.memory)}`,
    `  saual law search (number of provisions and acts, first page with extracts): p50 ${microseconds(asked.search.p50)}, p99 ${microseconds(asked.search.p99)}`,
  ].join('\n')
}
