import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Job } from './job.ts'
import { openQueue, type QueueLimits } from './queue.ts'

const THREAD = new URL('./thread-in-tests.ts', import.meta.url)
const LIMITS: QueueLimits = { seconds: 30, waiting: 50, idle: 0.05 }
const job = (does: string): Job => ({ template: 'none', data: { does }, form: { kind: 'pdf' } })

function queue(limits: Partial<QueueLimits> = {}) {
  return openQueue({ ...LIMITS, ...limits }, THREAD)
}

test('jobs are done one after the other, each answered with its own', async () => {
  const { set } = queue()
  const made = await Promise.all(['1', '2', '3'].map((does) => set(job(does))))
  assert.deepEqual(
    made.map(([byte]) => byte),
    [1, 2, 3],
  )
})

for (const does of ['exit', 'throw'])
  test(`a thread that breaks off (${does}) fails its own job alone`, async () => {
    const { set } = queue()
    const [before, broken, after] = await Promise.allSettled([set(job('1')), set(job(does)), set(job('2'))])
    assert.equal(before.status, 'fulfilled')
    assert.equal(broken.status === 'rejected' && broken.reason.code, 'output-failed')
    assert.equal(after.status, 'fulfilled')
  })

test('a job that takes too long is ended, and the next one is done', async () => {
  const { set } = queue({ seconds: 1 })
  const hanging = set(job('hang'))
  const next = set(job('5'))
  await assert.rejects(hanging, { code: 'output-too-slow', kind: 'unavailable' })
  assert.deepEqual([...(await next)], [5])
})

test('what can’t be set, and a machine that has no typesetter, are told apart', async () => {
  const { set } = queue()
  await assert.rejects(set(job('fail')), { code: 'output-failed' })
  await assert.rejects(set(job('lack')), { code: 'output-typeset' })
  assert.deepEqual([...(await set(job('6')))], [6])
})

test('where too much waits already, it is said at once', async () => {
  const { set } = queue({ waiting: 2 })
  const taken = [set(job('1')), set(job('2'))]
  await assert.rejects(set(job('3')), { code: 'output-busy', kind: 'unavailable' })
  await Promise.all(taken)
  assert.deepEqual([...(await set(job('4')))], [4])
})

test('a thread that had a rest begins again', async () => {
  const { set } = queue()
  await set(job('1'))
  await new Promise((resolve) => setTimeout(resolve, 200))
  assert.deepEqual([...(await set(job('2')))], [2])
})
