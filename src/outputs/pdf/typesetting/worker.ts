import { isMainThread, parentPort } from 'node:worker_threads'
import type { Answer, Sent } from './job.ts'
import { loadSetter, type Setter } from './setter.ts'

/** The thread in which things are set: it takes one job after the other. */
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

if (!isMainThread)
  parentPort?.on('message', async (sent: Sent) => {
    const given = await answer(sent)
    parentPort?.postMessage(given, 'bytes' in given ? [given.bytes.buffer] : [])
  })
