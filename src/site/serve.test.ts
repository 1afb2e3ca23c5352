import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { serve } from './serve.ts'

test('each site gets the first port that is free; a port asked for is taken or refused', async () => {
  const site = new Hono().get('/', (context) => context.text('here'))
  const first = await serve(site)
  const second = await serve(site)
  const taken = Number(new URL(first.address).port)
  try {
    assert.notEqual(first.address, second.address)
    assert.equal(await (await fetch(second.address)).text(), 'here')
    assert.equal(new URL(first.address).hostname, '127.0.0.1')
    await assert.rejects(serve(site, { port: taken }), { code: 'EADDRINUSE' })
  } finally {
    await Promise.all([first.close(), second.close()])
  }
  await assert.rejects(fetch(first.address))
})
