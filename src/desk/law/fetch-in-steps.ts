import { existsSync, rmSync } from 'node:fs'
import { askGit, GitFailure } from '../../git/git.ts'
import { clearLeftovers } from '../../git/leftovers.ts'
import { shallowCommits } from '../../git/shallow.ts'
import { makeFolder } from '../../make-folder.ts'

/** Fetches into a repository; `how` are more words for `git fetch`. */
type Fetch = (directory: string, ...how: readonly string[]) => Promise<unknown>

/** Commits of the first step behind the newest state, and of the smallest. */
const FIRST_STEP = 256
/** Seconds that a step should take: less is a loss that nobody minds, more one that hurts. */
const SHORT = 10
const LONG = 40

/**
 * Fetches a repository so that a stop loses little: the newest state first, as one piece, then its history, some hundred commits
 * at a time. A git that is killed in the middle of a transfer keeps nothing of it.
 * @param directory where it grows; what an earlier call brought there from the same address is kept
 * @throws GitFailure
 */
export async function fetchInSteps(
  directory: string,
  address: string,
  branch: string,
  fetch: Fetch,
): Promise<void> {
  if (existsSync(directory)) clearLeftovers(directory)
  if ((await addressOf(directory)) !== address) {
    rmSync(directory, { recursive: true, force: true })
    await begin(directory, address, branch)
  }
  if (!(await hasCommit(directory, branch))) await fetchNewest(directory, fetch)
  let step = FIRST_STEP
  for (let left = shallowCommits(directory); left.length > 0; ) {
    const started = performance.now()
    await fetch(directory, `--deepen=${step}`)
    const seconds = (performance.now() - started) / 1000
    const now = shallowCommits(directory)
    // Rewritten since: nobody knows the commits any more at which the history breaks off here.
    if (now.join() === left.join()) {
      rmSync(directory, { recursive: true })
      await begin(directory, address, branch)
      await fetch(directory)
      return
    }
    left = now
    if (seconds < SHORT) step *= 2
    else if (seconds > LONG) step = Math.max(FIRST_STEP, Math.floor(step / 2))
  }
}

async function begin(directory: string, address: string, branch: string): Promise<void> {
  makeFolder(directory)
  await askGit(directory, ['init', '--quiet', '--bare'])
  await askGit(directory, ['symbolic-ref', 'HEAD', branch])
  // Last, so that it stands only in a repository that is ready.
  await askGit(directory, ['config', 'remote.origin.url', address])
}

async function addressOf(directory: string): Promise<string | undefined> {
  try {
    return (await askGit(directory, ['config', '--get', 'remote.origin.url'])).trim()
  } catch (error) {
    if (error instanceof GitFailure && error.reason !== 'no-git') return undefined
    throw error
  }
}

async function hasCommit(directory: string, branch: string): Promise<boolean> {
  return (await askGit(directory, ['for-each-ref', branch])) !== ''
}

/** A server of mere files can't part a history; it then comes in one piece. */
async function fetchNewest(directory: string, fetch: Fetch): Promise<void> {
  try {
    await fetch(directory, '--depth=1')
  } catch (error) {
    if (!(error instanceof GitFailure) || !/shallow/iu.test(error.message)) throw error
    await fetch(directory)
  }
}
