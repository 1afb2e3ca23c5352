import { EXIT, type ExitCode } from '../exit-codes.ts'
import type { Say } from '../say.ts'

/**
 * Does work that Ctrl-C stops at a place where nothing is left half done. The key is heard as often as it is pressed: whatever
 * started us may pass it on a second time.
 */
export async function stoppable(
  say: Say,
  work: (signal: AbortSignal) => Promise<ExitCode>,
): Promise<ExitCode> {
  const stop = new AbortController()
  const hear = () => stop.abort()
  process.on('SIGINT', hear)
  try {
    return await work(stop.signal)
  } catch (error) {
    if (!stop.signal.aborted) throw error
    process.stderr.write(`saual: ${say('law.stopped')}\n`)
    return EXIT.stopped
  } finally {
    process.removeListener('SIGINT', hear)
  }
}
