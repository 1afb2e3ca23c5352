import { openQueue } from './queue.ts'

/** A program that has one job done, tells the number of the process that did it, and stays as long as that keeps it. */
const { set } = openQueue(
  { seconds: 60, waiting: 5, idle: 600, rest: 600, heap: 64, memory: 400 },
  new URL(process.argv[2] as string),
)
const pid = await set({ template: 'none', data: { does: 'pid' }, form: { kind: 'pdf' } }, 'pid')
console.log(new TextDecoder().decode(pid))
