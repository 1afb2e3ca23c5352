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

for (const kind of [
  'statement-taken-in',
  'statement-translation-linked',
  'opinion-begun',
  'finding-kept',
  'review-requested',
  'opinion-published',
] as const)
  test(`a sample whose making broke off after ${kind} is finished later, once, and can be removed`, async () => {
    const other = await openTestDesk()
    const { desk } = other
    let breaksOff = true
    desk.changes.listen((change) => {
      if (!breaksOff || !('facts' in change) || !change.facts.some((fact) => fact.kind === kind)) return
      breaksOff = false
      throw new Error('the program dies')
    })
    await assert.rejects(addSampleContent(desk, await other.member('Aigerim', 'admin')), /the program dies/u)
    // Whoever else asks in the same minute may be asking while it is made.
    const admin = await other.member('Daniyar', 'admin', 'kk')
    await addSampleContent(desk, admin)
    assert.equal(await sampleState(desk), 'begun')
    other.setNow('2026-03-02T08:02:00.000Z')
    assert.equal(await sampleState(desk), 'broken-off')
    await addSampleContent(desk, admin)
    const state = await sampleState(desk)
    assert.ok(typeof state === 'object')
    const version = await desk.record.opinions.version(state.opinion)
    assert.deepEqual([...(version?.snapshot.languages ?? [])].sort(), ['en', 'kk', 'ru'])
    assert.equal((await desk.record.opinions.list({ limit: 5 })).rows.length, 1)
    await removeSampleContent(desk, admin)
    assert.equal((await desk.record.opinions.get(state.opinion))?.status, 'withdrawn')
    for (const id of [state.statement, ...(await desk.record.statements.translationsOf(state.statement))])
      assert.ok((await desk.record.statements.get(id))?.withdrawn)
    await other.close()
  })
