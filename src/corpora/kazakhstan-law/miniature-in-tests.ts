/** For tests only: makes a git repository of the miniature corpus. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringAt, yamlMap } from './yaml-values.ts'

export const MINIATURE = fileURLToPath(new URL('../../../corpus/kazakhstan-law/', import.meta.url))

/** A repository in a temporary folder, with a commit for each version of the miniature. */
export function miniatureRepository(): string {
  const place = emptyRepository()
  const versions = join(MINIATURE, 'versions')
  for (const name of readdirSync(versions).sort()) {
    const source = readFileSync(join(versions, name, 'commit.yaml'), 'utf8')
    const commit = yamlMap(source, name)
    const deleted = commit.deleted
    for (const path of Array.isArray(deleted) ? deleted : []) rmSync(join(place, String(path)))
    copyIfThere(join(versions, name, 'files'), place)
    commitAll(place, {
      day: name.slice(0, 10),
      message: String(commit.message),
      author: `${stringAt(commit, 'author')} <${stringAt(commit, 'email')}>`,
    })
  }
  return place
}

export function emptyRepository(): string {
  const place = mkdtempSync(join(tmpdir(), 'saual-kazakhstan-law-'))
  git(place, ['init', '--quiet', '--initial-branch=main'])
  return place
}

/** Commits everything with an author date at midnight UTC; the committer's date is another, as in a corpus built later. */
export function commitAll(
  place: string,
  { day, message, author }: { readonly day: string; readonly message: string; readonly author?: string },
): void {
  git(place, ['add', '--all'])
  git(
    place,
    [
      ...['-c', 'user.name=build', '-c', 'user.email=build@agencies.qaz-law.invalid'],
      ...['commit', '--quiet', '--allow-empty', '--no-gpg-sign', '--cleanup=verbatim'],
      ...[`--message=${message}`, `--date=${day}T00:00:00Z`],
      ...[`--author=${author ?? 'body <1@agencies.qaz-law.invalid>'}`],
    ],
    { GIT_COMMITTER_DATE: '2026-11-01T12:00:00Z' },
  )
}

export function git(
  place: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): string {
  return execFileSync('git', ['-C', place, ...args], {
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', ...environment },
  })
}

function copyIfThere(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true })
  } catch (error) {
    // A commit that only deletes brings no files.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
