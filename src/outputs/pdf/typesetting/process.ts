import { fork } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '../../../problem.ts'
import { letGoFirst, memoryOf } from '../../../watched-memory.ts'
import type { Answer, Job, Sent } from './job.ts'

/** Megabytes that a process may take. */
export interface ApartLimits {
  /** Of what JavaScript holds; beyond it the process ends itself. */
  readonly heap: number
  /** Of all, native code included; Linux alone tells, elsewhere only `heap` holds. */
  readonly memory: number
}

/** A process of its own that does one job at a time. */
export interface Apart {
  /** @throws Problem `output-failed` where the process ends before it answers, or what `end` was given */
  ask(job: Job): Promise<Answer>
  /** Ends the process at once, and with it the job that it does. */
  end(why?: Problem): void
  hasEnded(): boolean
}

/** Milliseconds between looks at how much memory a process has. */
const LOOK_EVERY = 100

/** Begins a process that runs a module. It keeps nobody from ending and ends with whoever began it. */
export function beginApart(worker: URL, { heap, memory }: ApartLimits): Apart {
  const file = fileURLToPath(worker)
  const child = fork(file, [], {
    // The typesetter opens no file outside of the folder that it is begun in.
    cwd: dirname(file),
    // Nothing of what this program knows: no address of a database, no password of mail. Windows starts nothing without its root.
    env: process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot },
    execArgv: [`--max-old-space-size=${heap}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const kill = (): void => void child.kill('SIGKILL')
  const ended = Promise.withResolvers<never>()
  // Waited for as long as a job is done; in between nobody asks.
  ended.promise.catch(() => undefined)
  let isOver = false
  const over = (why: Problem): void => {
    if (isOver) return
    isOver = true
    process.off('exit', kill)
    ended.reject(why)
  }
  const end = (why = failed('ended')): void => {
    over(why)
    kill()
  }
  // One that can't be spoken to must not stay; a second error would be one of the program.
  child.on('error', (error) => end(failed(error.message)))
  child.once('exit', (code, signal) => over(failed(signal ?? `exit ${code}`)))
  process.once('exit', kill)
  letGoFirst(child.pid)
  const hold = (isHeld: boolean): void => {
    for (const held of [child, child.channel]) isHeld ? held?.ref() : held?.unref()
  }
  hold(false)
  let jobs = 0

  return {
    end,
    hasEnded: () => isOver || !child.connected,
    async ask(job) {
      const id = ++jobs
      const answered = Promise.withResolvers<Answer>()
      const onMessage = (answer: Answer): void => {
        if (answer.id === id) answered.resolve(answer)
      }
      child.on('message', onMessage)
      const look = setInterval(() => {
        if (memoryOf(child.pid) > memory) end(failed(`> ${memory} MB`))
      }, LOOK_EVERY)
      hold(true)
      try {
        child.send({ id, job } satisfies Sent, (error) => error && end(failed(error.message)))
        return await Promise.race([answered.promise, ended.promise])
      } finally {
        clearInterval(look)
        child.off('message', onMessage)
        // An idle process keeps no program running.
        hold(false)
      }
    },
  }
}

function failed(reason: string): Problem {
  return new Problem('output-failed', 'unavailable', { reason })
}
