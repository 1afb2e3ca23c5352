import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))
const RUNS = 15
const STATEMENT = 'Cases of false information have become more frequent. Trust only official sources.\n'
const READ = ['read', '-', '--format', 'json']

interface Measured {
  readonly milliseconds: number
  readonly megabytes: number
}

/** Start from the shell and peak memory of reading one short statement, as installed and in a checkout, beside bare Node. */
export function shellFigures(): string {
  const bare = measure(['-e', '0'])
  const lines = [
    `bare node: ${bare.milliseconds.toFixed(0)} ms, ${bare.megabytes.toFixed(0)} MB`,
    besideBare('in a checkout', measure([join(PROJECT, 'bin', 'saual.cjs'), ...READ]), bare),
  ]
  const installed = asInstalled()
  try {
    lines.push(besideBare('as installed', measure([join(installed, 'bin', 'saual.cjs'), ...READ]), bare))
  } finally {
    rmSync(installed, { recursive: true })
  }
  return lines.join('\n')
}

function besideBare(kind: string, { milliseconds, megabytes }: Measured, bare: Measured): string {
  const times = (milliseconds / bare.milliseconds).toFixed(2)
  const memory = (megabytes / bare.megabytes).toFixed(2)
  return `${kind}: ${milliseconds.toFixed(0)} ms (ratio ${times}), ${megabytes.toFixed(0)} MB (ratio ${memory})`
}

/** A folder with what the package holds and no source, so that the built program runs, as it does where it is installed. */
function asInstalled(): string {
  const folder = mkdtempSync(join(tmpdir(), 'saual-installed-'))
  const hadBuilt = existsSync(join(PROJECT, 'dist'))
  execFileSync(process.execPath, [join(PROJECT, 'bin', 'build.cjs')], { stdio: ['ignore', 2, 2] })
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(PROJECT, part), join(folder, part), { recursive: true })
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  if (!hadBuilt) rmSync(join(PROJECT, 'dist'), { recursive: true })
  return folder
}

function measure(args: string[]): Measured {
  const times: number[] = []
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
  return {
    milliseconds: times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] as number,
    megabytes: kilobytes / 1024,
  }
}
