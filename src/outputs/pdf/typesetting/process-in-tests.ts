import type { Answer, Sent } from './job.ts'

const hoard: unknown[] = []

/** A process that does what its job says: it answers, breaks off, throws, never ends, or can't set what it was given. */
process.on('message', ({ id, job: { data } }: Sent) => {
  const post = (answer: Answer) => process.send?.(answer)
  switch (data.does) {
    case 'exit':
      return process.exit(7)
    case 'crash':
      return process.abort()
    case 'throw':
      throw new Error('out of ink')
    case 'hang':
      for (;;);
    case 'hoard':
      for (;;) hoard.push(Array.from({ length: 1000 }, (_, n) => ({ n })))
    case 'hoard-native':
      // Outside of what JavaScript holds, as native code would.
      setInterval(() => hoard.push(Buffer.alloc(20_000_000, 1)), 10)
      return
    case 'fail':
      return post({ id, failure: 'no such letter' })
    case 'lack':
      return post({ id, lacking: 'no such machine' })
    case 'pid':
      return post({ id, bytes: new TextEncoder().encode(String(process.pid)) })
    default:
      return post({ id, bytes: new Uint8Array([Number(data.does)]) })
  }
})
process.once('disconnect', () => process.exit())
