import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { SOURCE } from '../../catalog.ts'
import { bundleScripts, WORKER } from './bundle.ts'

test('the making ends when it is told that nobody will come, and can be begun again', async () => {
  const told = new AbortController()
  const making = bundleScripts(SOURCE, { over: told.signal })
  await wait(300)
  told.abort()
  await assert.rejects(making)
  await assert.rejects(bundleScripts(SOURCE, { over: told.signal }))
  const names = [...(await bundleScripts(SOURCE)).keys()]
  assert.equal(names[0], WORKER)
})
