import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { askGit, GitFailure, type GitOptions, gitProblem } from '../../git/git.ts'
import { clearLeftovers } from '../../git/leftovers.ts'
import { makeFolder } from '../../make-folder.ts'
import { Problem } from '../../problem.ts'
import { fetchInSteps } from './fetch-in-steps.ts'

/** Told what git tells: how many objects have come. */
export type FetchProgress = (words: string) => void

/** How a repository is fetched. */
export interface FetchOptions {
  readonly progress?: FetchProgress | undefined
  readonly signal?: AbortSignal | undefined
}

/** Only `https:` reaches out; a proxy and certificates of the person's own are theirs to set. */
const REACH: GitOptions = {
  // No git goes on tidying behind our back while the folder is read or renamed.
  settings: ['protocol.https.allow=always', 'gc.auto=0', 'maintenance.auto=false'],
  passOn: [
    ...[
      'http_proxy',
      'https_proxy',
      'all_proxy',
      'no_proxy',
      'HTTP_PROXY',
      'HTTPS_PROXY',
      'ALL_PROXY',
      'NO_PROXY',
    ],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
  ],
}
/** The one branch that is kept: what those who keep the repository hold up, whatever its name there. */
const BRANCH = 'refs/heads/held-up'
const REFS = `+HEAD:${BRANCH}`

/**
 * Brings a repository here, or what is new in it. The first time its history comes step by step into a folder of its own beside
 * `directory`: a stop loses only the step that it falls into, and the next call goes on from there. A history that was rewritten
 * since simply takes the place of the one before.
 * @param address of the repository, `https:` only
 * @param directory where it is kept once it is whole
 * @throws Problem where it can't be reached; the reason of the signal
 */
export async function fetchRepository(
  address: string,
  directory: string,
  { progress, signal }: FetchOptions = {},
): Promise<void> {
  if (!/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/u.test(address))
    throw new Problem('law-address', 'usage', { address })
  const options = {
    ...REACH,
    isWatched: true,
    signal,
    ...(progress ? { said: (words: string) => progress(lastLine(words)) } : {}),
  }
  const fetch = (folder: string, ...how: readonly string[]) =>
    askGit(folder, ['fetch', '--progress', '--no-tags', '--force', ...how, address, REFS], undefined, options)
  try {
    if (existsSync(directory)) {
      clearLeftovers(directory)
      await fetch(directory)
      await askGit(directory, ['symbolic-ref', 'HEAD', BRANCH])
      return
    }
    const begun = begunAt(directory)
    makeFolder(dirname(begun))
    await fetchInSteps(begun, address, BRANCH, fetch)
    renameSync(begun, directory)
  } catch (error) {
    signal?.throwIfAborted()
    if (!(error instanceof GitFailure)) throw error
    throw error.reason === 'no-git'
      ? gitProblem(error, address)
      : new Problem('law-unreachable', 'unavailable', { address, reason: error.message }, { cause: error })
  }
}

/** Takes a repository away, whole or begun; whether there was one. */
export function removeRepository(directory: string): boolean {
  const standing = [directory, begunAt(directory)].filter((folder) => existsSync(folder))
  for (const folder of standing) rmSync(folder, { recursive: true, force: true })
  return standing.length > 0
}

/** Where a repository grows until it is whole. */
function begunAt(directory: string): string {
  return `${directory}.begun`
}

function lastLine(words: string): string {
  return (
    words
      .trim()
      .split(/[\r\n]/u)
      .at(-1) ?? ''
  )
}
