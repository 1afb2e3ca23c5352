import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { megabytes, microseconds } from './tables.ts'

const AS_INSTALLED = fileURLToPath(new URL('./as-installed.ts', import.meta.url))

/** What the whole way took: see `as-installed.ts`. */
export interface WholeWay {
  readonly added: Readonly<Record<string, number>>
  readonly asked: Readonly<Record<string, number>>
}

/**
 * `saual law add`, then terms and searches asked of the build, each in a process of its own.
 * @param scratch a folder that goes when all is measured
 */
export function wholeWay(
  scratch: string,
  name: string,
  folder: string,
  phrases: readonly string[],
  isBuilt: boolean,
): WholeWay {
  const place = join(scratch, name)
  const file = join(scratch, `${name}.json`)
  writeFileSync(file, JSON.stringify(phrases))
  const run = (...args: string[]): Record<string, number> =>
    JSON.parse(
      execFileSync(process.execPath, [AS_INSTALLED, ...(isBuilt ? ['--built'] : []), ...args], {
        encoding: 'utf8',
      }),
    ) as Record<string, number>
  return { added: run('add', folder, place), asked: run('ask', place, file) }
}

/** The whole way in words. */
export function toldOf({ added, asked }: WholeWay, bytes: number, isBuilt: boolean): string {
  const { seconds = 0, work = 0, size = 0, memory = 0, together = 0 } = added
  return [
    isBuilt ? 'the package as installed:' : 'from the checkout, whose types Node strips as it runs:',
    `  saual law add: ${seconds.toFixed(1)} s, ${work.toFixed(1)} s of work (${(bytes / 1e6 / seconds).toFixed(1)} MB/s with texts, definitions and history), file ${megabytes(size)}, peak memory of a process ${megabytes(memory)}, of both that work in turn ${megabytes(together)}`,
    `  saual law term (verdict, number of acts, first page with texts): p50 ${microseconds(asked.p50)}, p99 ${microseconds(asked.p99)}, peak memory ${megabytes(asked.memory ?? 0)}`,
    `  saual law search (number of provisions and acts, first page with extracts): p50 ${microseconds(asked.searchP50)}, p99 ${microseconds(asked.searchP99)}`,
  ].join('\n')
}
