import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { dismissFinding, keepFinding } from './judge-finding.ts'
import { labelledSet } from './labelled-set.ts'
import { openTestOpinions, TEXT } from './opinions-in-tests.ts'

const opened = await openTestOpinions()
const { author, editor, begin, stateOf } = opened
after(() => opened.close())

test('kept and dismissed findings become labels; those that nobody judged are soft', async () => {
  const { desk } = opened
  const id = await begin('Labels')
  const reading = await desk.record.readings.get((await stateOf(id)).reading)
  const [kept, dismissed] = (reading?.findings ?? []).filter(({ id: finding }) => finding !== '1.1')
  assert.ok(kept && dismissed, 'the sample raises three findings at least')
  await keepFinding(desk, author, id, kept.id)
  await assert.rejects(dismissFinding(desk, author, id, dismissed.id, ' '), { code: 'desk-reason' })
  await dismissFinding(desk, author, id, dismissed.id, 'an everyday word')
  await assert.rejects(keepFinding(desk, author, id, '99.1'), { code: 'record-unknown-finding' })
  await assert.rejects(labelledSet(desk, author), { code: 'staff-not-allowed' })
  const [text] = await labelledSet(desk, editor)
  assert.equal(text?.text, TEXT)
  assert.equal(
    text?.labels.find(({ quote, check }) => quote === kept.quote.text && check === kept.check)?.certain,
    true,
  )
  assert.ok(
    text?.dismissed.some(({ check, reason }) => check === dismissed.check && reason === 'an everyday word'),
  )
})
