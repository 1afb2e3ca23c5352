import { parentPort } from 'node:worker_threads'
import type { Answer, Sent } from './job.ts'

/** A thread that does what its job says: it answers, breaks off, throws, never ends, or can't set what it was given. */
parentPort?.on('message', ({ id, job: { data } }: Sent) => {
  const post = (answer: Answer) => parentPort?.postMessage(answer)
  switch (data.does) {
    case 'exit':
      return process.exit(7)
    case 'throw':
      throw new Error('out of ink')
    case 'hang':
      for (;;);
    case 'fail':
      return post({ id, failure: 'no such letter' })
    case 'lack':
      return post({ id, lacking: 'no such machine' })
    default:
      return post({ id, bytes: new Uint8Array([Number(data.does)]) })
  }
})
