import { complain } from '../complain.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import type { Say } from '../say.ts'

/** What ends a program in good order: the key of a person, and the system's word. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const
/** Milliseconds between two looks at whether our starter still runs. */
const LOOK = 250

/**
 * Does work that Ctrl-C stops at a place where nothing is left half done. The key is heard as often as it is pressed: whatever
 * started us may pass it on a second time. It stops as well when the launcher that started this process is gone: nobody waits for
 * the work any more, and nobody could stop it.
 */
export async function stoppable(
  say: Say,
  work: (signal: AbortSignal) => Promise<ExitCode>,
): Promise<ExitCode> {
  const stop = new AbortController()
  const hear = () => stop.abort()
  for (const signal of SIGNALS) process.on(signal, hear)
  const looking = isLaunched()
    ? setInterval(() => {
        if (!isLaunched()) stop.abort()
      }, LOOK).unref()
    : undefined
  try {
    return await work(stop.signal)
  } catch (error) {
    if (!stop.signal.aborted) throw error
    complain(say('law.stopped'))
    return EXIT.stopped
  } finally {
    clearInterval(looking)
    for (const signal of SIGNALS) process.removeListener(signal, hear)
  }
}

/** Whether the launcher that started this process, if one did, still runs: an orphan belongs to another. */
function isLaunched(): boolean {
  return process.env.SAUAL_LAUNCHER === String(process.ppid)
}
