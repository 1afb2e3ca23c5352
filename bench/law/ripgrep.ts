import { spawnSync } from 'node:child_process'
import { type Spread, spreadOf, timed } from './times.ts'

/** Phrases that ripgrep is asked: it reads the whole folder for each. */
const ASKED = 30

/** Yes or no by ripgrep over the files themselves; nothing where it is not installed. */
export function ripgrepOver(folder: string, phrases: readonly (readonly string[])[]): Spread | undefined {
  if (spawnSync('rg', ['--version']).error !== undefined) return undefined
  return spreadOf(
    phrases.slice(0, ASKED).map((words) => {
      const pattern = `\\b${words.join('[^\\p{L}\\p{N}]+')}\\b`
      return timed(() => spawnSync('rg', ['-qiU', pattern, folder])).time * 1000
    }),
  )
}
