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
  /** From the shell to the end. */
  readonly milliseconds: number
  readonly megabytes: number
}

/**
 * Start from the shell and peak memory of reading one short statement, as installed and in a checkout, beside bare Node. They
 * take turns, so that others on the machine disturb them alike; each has been started once before, and kept what it made.
 */
export function shellFigures(): string {
  const installed = asInstalled()
  const kinds = {
    'bare node': ['-e', '0'],
    'in a checkout': [join(PROJECT, 'bin', 'saual.cjs'), ...READ],
    'as installed': [join(installed, 'bin', 'saual.cjs'), ...READ],
  }
  const times: Record<string, number[]> = {}
  try {
    for (const args of Object.values(kinds)) start(args)
    for (let run = 0; run < RUNS; run++)
      for (const [kind, args] of Object.entries(kinds)) {
        const started = performance.now()
        start(args)
        times[kind] = [...(times[kind] ?? []), performance.now() - started]
      }
    const measured = Object.entries(kinds).map(([kind, args]): [string, Measured] => [
      kind,
      { milliseconds: median(times[kind] as number[]), megabytes: megabytesOf(args) },
    ])
    const bare = (measured[0] as [string, Measured])[1]
    return measured.map(([kind, own]) => besideBare(kind, own, bare)).join('\n')
  } finally {
    rmSync(installed, { recursive: true })
  }
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

function start(args: readonly string[]): void {
  spawnSync(process.execPath, args, { input: STATEMENT })
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number
}

function megabytesOf(args: readonly string[]): number {
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, ...args], {
    input: STATEMENT,
    encoding: 'utf8',
  })
  return Number(/(\d+)\s*$/u.exec(stderr ?? '')?.[1]) / 1024
}
