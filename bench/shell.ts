import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))
const RUNS = 15
const STATEMENT = 'Cases of false information have become more frequent. Trust only official sources.\n'

/** Start from the shell and peak memory of reading one short statement, beside bare Node. */
export function shellFigures(): string {
  const built = existsSync(join(PROJECT, 'dist'))
  const bare = measure(['-e', '0'])
  const saual = measure([join(PROJECT, 'bin', 'saual.cjs'), 'read', '-', '--format', 'json'])
  const kind = built ? 'built' : 'from the checkout, types stripped at start'
  return [
    `from the shell (${kind}): ${saual.milliseconds.toFixed(0)} ms, bare node ${bare.milliseconds.toFixed(0)} ms, ratio ${(saual.milliseconds / bare.milliseconds).toFixed(2)}`,
    `peak memory: ${saual.megabytes.toFixed(0)} MB, bare node ${bare.megabytes.toFixed(0)} MB, ratio ${(saual.megabytes / bare.megabytes).toFixed(2)}`,
  ].join('\n')
}

function measure(args: string[]): { milliseconds: number; megabytes: number } {
  const times: number[] = []
  let megabytes = 0
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now()
    spawnSync(process.execPath, args, { input: STATEMENT })
    times.push(performance.now() - started)
  }
  const peak = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, ...args], {
    input: STATEMENT,
    encoding: 'utf8',
  })
  const kilobytes = Number(/(\d+)\s*$/u.exec(peak.stderr ?? '')?.[1])
  if (Number.isFinite(kilobytes)) megabytes = kilobytes / 1024
  return { milliseconds: times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] as number, megabytes }
}
