import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTestDesk, type TestDesk } from '../desk-in-tests.ts'
import { addSampleContent, removeSampleContent } from './sample-content.ts'
import { sampleState } from './sample-state.ts'

let opened: TestDesk
before(async () => {
  opened = await openTestDesk()
})
after(() => opened.close())

test('the sample is published in three languages, once, and withdrawn with a reason', async () => {
  const { desk } = opened
  const admin = await opened.member('Aigerim', 'admin')
  await assert.rejects(addSampleContent(desk, await opened.member('Daniyar', 'editor')), {
    code: 'staff-not-allowed',
  })
  await removeSampleContent(desk, admin)
  await addSampleContent(desk, admin)
  await addSampleContent(desk, admin)
  const state = await sampleState(desk)
  assert.ok(typeof state === 'object')
  const version = await desk.record.opinions.version(state.opinion)
  assert.deepEqual([...(version?.snapshot.languages ?? [])].sort(), ['en', 'kk', 'ru'])
  const reading = await desk.record.readings.get(version?.snapshot.reading ?? '')
  assert.ok((reading?.findings.length ?? 0) >= 3, 'the reader finds something in the sample')
  await removeSampleContent(desk, admin)
  assert.equal((await desk.record.opinions.get(state.opinion))?.status, 'withdrawn')
  assert.equal(await sampleState(desk), 'removed')
  await addSampleContent(desk, admin)
  assert.equal(await sampleState(desk), 'removed')
})
