/** For tests only: repositories made from the miniature, in temporary folders that are gone after the test. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'

export const MINIATURE = fileURLToPath(new URL('../../../corpus/legalize/', import.meta.url))

/** An empty folder. */
export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'legalize-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A file with all the folders above it. */
export function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** Runs git in a folder, as nobody in particular. */
export function git(folder: string, args: readonly string[], day = '2030-01-01'): string {
  const moment = `${day}T00:00:00Z`
  const who = {
    GIT_AUTHOR_NAME: 'P',
    GIT_AUTHOR_EMAIL: 'p@example.org',
    GIT_COMMITTER_NAME: 'P',
    GIT_COMMITTER_EMAIL: 'p@example.org',
  }
  const dates = { GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment }
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...who,
    ...dates,
  }
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Commits all that stands in the folder. */
export function commit(folder: string, message: string, day?: string): string {
  git(folder, ['add', '--all'])
  git(folder, ['commit', '--quiet', '--allow-empty', '-m', message], day)
  return git(folder, ['rev-parse', 'HEAD']).trim()
}

/** The miniature's history as a repository; with `steps`, only so many of its commits. */
export function miniatureHistory(t: TestContext, steps = Number.POSITIVE_INFINITY): string {
  const folder = temporaryFolder(t)
  git(folder, ['init', '--quiet'])
  for (const step of readdirSync(join(MINIATURE, 'history')).sort().slice(0, steps)) {
    const source = join(MINIATURE, 'history', step)
    const [day, ...message] = readFileSync(join(source, 'message.txt'), 'utf8').split('\n')
    cpSync(source, folder, { recursive: true })
    for (const path of removedBy(source)) rmSync(join(folder, path))
    for (const name of ['message.txt', 'removed.txt']) rmSync(join(folder, name), { force: true })
    commit(folder, message.join('\n'), day)
  }
  return folder
}

function removedBy(source: string): string[] {
  if (!readdirSync(source).includes('removed.txt')) return []
  return readFileSync(join(source, 'removed.txt'), 'utf8').split('\n').filter(Boolean)
}

/** A law file of the convention. */
export function lawFile(front: Readonly<Record<string, string>>, body = '## Article 1\n\nWords.\n'): string {
  const whole = {
    title: 'Trial',
    identifier: 'ZZ-1',
    country: 'zz',
    rank: 'law',
    status: 'in_force',
    source: 'https://example.org',
    ...front,
  }
  const lines = Object.entries(whole).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n# Trial\n\n${body}`
}
