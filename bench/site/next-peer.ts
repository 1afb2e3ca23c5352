import { execFileSync } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPeers, PEERS } from '../install-peers.ts'
import { type Running, startProgram } from './peers.ts'

const SOURCE = join(fileURLToPath(new URL('.', import.meta.url)), 'next')
/** Beneath the folder of the peers, where Next.js finds itself. */
const BUILT = join(PEERS, '..', '.cache', 'next')
const PROGRAM = join(PEERS, 'next', 'dist', 'bin', 'next')
const ENVIRONMENT = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
/** Its own scripts in a page, and what stands around a paragraph; the text itself stands in a page twice. */
const [FRAME, AROUND] = [5_600, 60]

/**
 * Next.js on a page of as many bytes as ours: `/kept`, rendered when it was built, and `/rendered` anew for each request.
 * @param page ours
 */
export async function startNext(port: number, page: string): Promise<Running> {
  installPeers('next')
  rmSync(BUILT, { recursive: true, force: true })
  cpSync(SOURCE, BUILT, { recursive: true })
  writeFileSync(join(BUILT, 'app', 'paragraphs.json'), JSON.stringify(paragraphsOf(page)))
  execFileSync(process.execPath, [PROGRAM, 'build'], {
    cwd: BUILT,
    env: ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const args = [PROGRAM, 'start', '--port', String(port), '--hostname', '127.0.0.1']
  const server = await startProgram(port, process.execPath, args, { cwd: BUILT, env: ENVIRONMENT })
  return {
    ...server,
    async stop() {
      await server.stop()
      rmSync(BUILT, { recursive: true })
    },
  }
}

/** Words of our page, so many that the other page becomes as large. */
function paragraphsOf(page: string): string[] {
  const texts = page
    .replace(/<(?:head|script|style)\b[\s\S]*?<\/(?:head|script|style)>/gu, '')
    .split(/<[^>]*>/u)
    .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
    .filter((text) => text.length > 1)
  const taken: string[] = []
  let size = FRAME
  for (let n = 0; texts.length > 0 && size < page.length; n++) {
    const text = texts[n % texts.length] as string
    taken.push(text)
    size += 2 * Buffer.byteLength(text) + AROUND
  }
  return taken
}
