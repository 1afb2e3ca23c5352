import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { askGit, GitFailure, type GitOptions, gitProblem } from '../../git/git.ts'
import { Problem } from '../../problem.ts'

/** Told what git tells: how many objects have come. */
export type FetchProgress = (words: string) => void

/** Only `https:` reaches out; a proxy and certificates of the person's own are theirs to set. */
const REACH: GitOptions = {
  settings: ['protocol.https.allow=always'],
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

/**
 * Brings a repository here, or what is new in it. Whatever came before a stop is kept and not fetched again; a history that
 * was rewritten since simply takes the place of the one before.
 * @param address of the repository, `https:` only
 * @param directory where it is kept
 * @throws Problem where it can't be reached
 */
export async function fetchRepository(
  address: string,
  directory: string,
  progress?: FetchProgress,
): Promise<void> {
  if (!/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/u.test(address))
    throw new Problem('law-address', 'usage', { address })
  const said = (words: string) =>
    progress?.(
      words
        .trim()
        .split(/[\r\n]/u)
        .at(-1) ?? '',
    )
  try {
    if (!existsSync(join(directory, 'HEAD'))) {
      mkdirSync(directory, { recursive: true })
      await askGit(directory, ['init', '--quiet', '--bare'])
    }
    const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*']
    await askGit(directory, ['fetch', '--progress', '--prune', '--force', address, ...refs], undefined, {
      ...REACH,
      said,
    })
    await followHead(address, directory)
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error
    throw error.isMissing
      ? gitProblem(error, address)
      : new Problem('law-unreachable', 'unavailable', { address, reason: error.message }, { cause: error })
  }
}

/** The branch that is read is the one that those who keep the repository hold up, whatever its name. */
async function followHead(address: string, directory: string): Promise<void> {
  const told = await askGit(directory, ['ls-remote', '--symref', address, 'HEAD'], undefined, REACH)
  const branch = /^ref: (refs\/heads\/\S+)\tHEAD$/mu.exec(told)?.[1]
  if (branch !== undefined) await askGit(directory, ['symbolic-ref', 'HEAD', branch])
}
