import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { megabytes, microseconds } from './tables.ts'

const AS_INSTALLED = fileURLToPath(new URL('./as-installed.ts', import.meta.url))

/**
 * `saual law add`, then terms asked of the build, each in a process of its own.
 * @param scratch a folder that goes when all is measured
 */
export function asInstalled(
  scratch: string,
  folder: string,
  bytes: number,
  phrases: readonly string[],
): string {
  const place = join(scratch, 'installed')
  const file = join(scratch, 'phrases.json')
  writeFileSync(file, JSON.stringify(phrases))
  const run = (...args: string[]): Record<string, number> =>
    JSON.parse(execFileSync(process.execPath, [AS_INSTALLED, ...args], { encoding: 'utf8' })) as Record<
      string,
      number
    >
  const added = run('add', folder, place)
  const asked = run('ask', place, file)
  return [
    `saual law add: ${(added.seconds as number).toFixed(1)} s (${(bytes / 1e6 / (added.seconds as number)).toFixed(1)} MB/s with texts, definitions and history), file ${megabytes(added.size as number)}, peak memory ${megabytes(added.memory as number)}`,
    `saual law term: p50 ${microseconds(asked.p50)}, p99 ${microseconds(asked.p99)} with texts and definitions, peak memory ${megabytes(asked.memory as number)}`,
  ].join('\n')
}
