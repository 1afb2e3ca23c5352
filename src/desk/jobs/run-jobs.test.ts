import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestDesk } from '../desk-in-tests.ts'
import { doJobs, runJobs } from './run-jobs.ts'

const opened = await openTestDesk()
after(() => opened.close())

test('a job that fails is told, does not stop the others, and is tried again', async (context) => {
  const told = context.mock.method(console, 'error', () => {})
  let turns = 0
  const failing = async () => {
    turns++
    throw new Error('the network is down')
  }
  let done = 0
  const fine = async () => void done++
  await doJobs(opened.desk, { isHeld: true }, [failing, fine])
  await doJobs(opened.desk, { isHeld: true }, [failing, fine])
  assert.deepEqual([turns, done, told.mock.callCount()], [2, 2, 2])
})

test('a database that is gone is told of, and keeps nobody from stopping', async (context) => {
  const other = await openTestDesk()
  const told = context.mock.method(console, 'error', () => {})
  const running = runJobs(other.desk, [])
  await other.close()
  await running.stop()
  assert.ok(told.mock.callCount() > 0)
})
