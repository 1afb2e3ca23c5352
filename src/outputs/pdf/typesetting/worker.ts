import type { Answer, Sent } from './job.ts'
import { loadSetter, type Setter } from './setter.ts'

/** The process in which things are set: it takes one job after the other. */
let setter: Promise<Setter> | undefined

async function answer({ id, job }: Sent): Promise<Answer> {
  let ready: Setter
  try {
    setter ??= loadSetter()
    ready = await setter
  } catch (error) {
    return { id, lacking: said(error) }
  }
  try {
    return { id, bytes: await ready.set(job) }
  } catch (error) {
    return { id, failure: said(error) }
  }
}

function said(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] as string) : String(error)
}

// Whoever only imports this module has no channel.
if (process.send) {
  process.on('message', async (sent: Sent) => {
    process.send?.(await answer(sent))
  })
  process.once('disconnect', () => process.exit())
}
