import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the peers are installed. */
export const PEERS = fileURLToPath(new URL('node_modules/', import.meta.url))

/** Installs what the bench's own lock file names, unless a peer that is asked for is there already. No script is run. */
export function installPeers(wanted: string): void {
  if (existsSync(join(PEERS, wanted))) return
  console.error('Installing the peers (once) …')
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: join(PEERS, '..'),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
