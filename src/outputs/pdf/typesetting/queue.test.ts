import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Job } from './job.ts'
import { openQueue, type QueueLimits } from './queue.ts'

const PROCESS = new URL('./process-in-tests.ts', import.meta.url)
/** Milliseconds after which a process that is still there stays for good, however busy the machine. */
const LATE = 60_000
const LIMITS: QueueLimits = { seconds: 60, waiting: 50, idle: 0.05, rest: 600, heap: 64, memory: 400 }
const job = (does: string): Job => ({ template: 'none', data: { does }, form: { kind: 'pdf' } })

/** Jobs by what they do, which tells them apart too. */
function queue(limits: Partial<QueueLimits> = {}) {
  const { set } = openQueue({ ...LIMITS, ...limits }, PROCESS)
  return (does: string, key = does) => set(job(does), key)
}

async function pidOf(set: ReturnType<typeof queue>): Promise<number> {
  return Number(new TextDecoder().decode(await set('pid')))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Waits until a process is gone. */
async function gone(pid: number): Promise<void> {
  const late = Date.now() + LATE
  while (isRunning(pid)) {
    assert.ok(Date.now() < late, 'the process is still there')
    await wait(20)
  }
}

test('jobs are done one after the other, each answered with its own', async () => {
  const set = queue()
  const made = await Promise.all(['1', '2', '3'].map((does) => set(does)))
  assert.deepEqual(
    made.map(([byte]) => byte),
    [1, 2, 3],
  )
})

for (const does of ['exit', 'crash', 'throw', 'hoard'])
  test(`a process that breaks off (${does}) fails its own job alone`, async () => {
    const set = queue()
    const [before, broken, after] = await Promise.allSettled([set('1'), set(does), set('2')])
    assert.equal(before.status, 'fulfilled')
    assert.equal(broken.status === 'rejected' && broken.reason.code, 'output-failed')
    assert.equal(after.status, 'fulfilled')
  })

if (process.platform === 'linux')
  test('a process that takes too much memory outside of JavaScript is ended', async () => {
    const set = queue()
    await assert.rejects(set('hoard-native'), { code: 'output-failed', values: { reason: '> 400 MB' } })
    assert.deepEqual([...(await set('5'))], [5])
  })

test('a job that broke its process off is not tried again, whoever asks for it', async () => {
  const set = queue()
  const pid = await pidOf(set)
  const asked = [set('crash'), set('crash')]
  for (const each of asked) await assert.rejects(each, { code: 'output-failed' })
  const next = await pidOf(set)
  assert.notEqual(next, pid)
  await assert.rejects(set('crash'), { code: 'output-failed' })
  assert.equal(await pidOf(set), next)
})

test('a job that broke off is tried again after a rest, but not for ever', async () => {
  const set = queue({ rest: 0 })
  for (let times = 0; times < 3; times++) await assert.rejects(set('crash'), { code: 'output-failed' })
  const pid = await pidOf(set)
  await assert.rejects(set('crash'), { code: 'output-failed' })
  assert.equal(await pidOf(set), pid)
})

test('a job that takes too long is ended, and the next one is done', async () => {
  const set = queue({ seconds: 2 })
  const pid = await pidOf(set)
  const hanging = set('hang')
  const next = set('5')
  await assert.rejects(hanging, { code: 'output-too-slow', kind: 'unavailable' })
  await gone(pid)
  // A new process may take its time to begin where much else is done.
  await next.catch((error) => assert.equal(error.code, 'output-too-slow'))
})

test('what can’t be set, and a machine that has no typesetter, are told apart', async () => {
  const set = queue()
  await assert.rejects(set('fail'), { code: 'output-failed' })
  await assert.rejects(set('lack'), { code: 'output-typeset' })
  assert.deepEqual([...(await set('6'))], [6])
})

test('a job that can’t be sent fails alone', async () => {
  const { set } = openQueue(LIMITS, PROCESS)
  const data = { does: '7', not: () => 'sent' }
  await assert.rejects(set({ ...job('7'), data }, 'unsent'), /could not be cloned/u)
  assert.deepEqual([...(await set(job('7'), 'sent'))], [7])
})

test('where too much waits already, it is said at once', async () => {
  const set = queue({ waiting: 2 })
  const taken = [set('1'), set('2')]
  await assert.rejects(set('3'), { code: 'output-busy', kind: 'unavailable' })
  await Promise.all(taken)
  assert.deepEqual([...(await set('4'))], [4])
})

test('a process that had a rest ends, and another begins with the next job', async () => {
  const set = queue()
  await gone(await pidOf(set))
  assert.deepEqual([...(await set('2'))], [2])
})

for (const [how, signal] of [
  ['ends', undefined],
  ['is killed', 'SIGKILL'],
] as const)
  test(`where the program ${how}, the process goes with it`, async () => {
    const program = spawn(
      process.execPath,
      [fileURLToPath(new URL('./program-in-tests.ts', import.meta.url)), PROCESS.href],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    // Nothing is asked of it any more: by itself, the program ends.
    const ended = once(program, 'exit')
    const [line] = (await Promise.race([once(program.stdout, 'data'), ended])) as [Buffer]
    const pid = Number(String(line))
    assert.ok(pid > 0, 'the program told no number')
    if (signal) program.kill(signal)
    await ended
    await gone(pid)
  })
