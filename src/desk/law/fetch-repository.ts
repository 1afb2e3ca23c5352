import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { Problem } from '../../problem.ts'

/** Told what git tells: how many objects have come. */
export type FetchProgress = (words: string) => void

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
  if (!existsSync(directory)) {
    mkdirSync(directory, { recursive: true })
    await git(['init', '--quiet', '--bare', directory], address)
  }
  await git(
    [
      `--git-dir=${directory}`,
      'fetch',
      '--progress',
      '--prune',
      '--force',
      address,
      '+refs/heads/*:refs/heads/*',
      '+refs/tags/*:refs/tags/*',
    ],
    address,
    progress,
  )
}

function git(args: readonly string[], address: string, progress?: FetchProgress): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      'git',
      [
        '-c',
        'core.hooksPath=/dev/null',
        '-c',
        'protocol.allow=never',
        '-c',
        'protocol.https.allow=always',
        ...args,
      ],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        windowsHide: true,
      },
    )
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      said = (said + words).slice(-2000)
      progress?.(
        words
          .trim()
          .split(/[\r\n]/u)
          .at(-1) ?? '',
      )
    })
    child.on('error', (cause) =>
      reject(new Problem('corpus-git-missing', 'unavailable', { place: address }, { cause })),
    )
    child.on('close', (code) => {
      if (code === 0) resolve()
      else
        reject(
          new Problem('law-unreachable', 'unavailable', {
            address,
            reason: said.trim().split('\n').at(-1) ?? '',
          }),
        )
    })
  })
}
