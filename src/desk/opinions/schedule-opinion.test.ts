import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { doJobs } from '../jobs/run-jobs.ts'
import { keepSite, USUAL_ACCENT } from '../setup/site-settings.ts'
import type { Member } from '../staff/member.ts'
import { openTestOpinions } from './opinions-in-tests.ts'
import { publishDue } from './publish-due.ts'
import { giveReview, requestReview } from './review-opinion.ts'
import { callOff, scheduleOpinion } from './schedule-opinion.ts'

const opened = await openTestOpinions()
const { editor, begin, stateOf, agree, write } = opened
after(() => opened.close())

test('what is due is published by the program, and what was changed after its review is called off', async () => {
  const { desk } = opened
  const [due, changed, later, off] = [
    await begin('Due'),
    await begin('Changed'),
    await begin('Later'),
    await begin('Called off'),
  ]
  opened.setNow('2026-03-03T08:00:00.000Z')
  const seq = async (id: string) => (await stateOf(id)).seq
  for (const id of [due, changed, later, off]) {
    await agree(id)
    const at = id === later ? '2026-03-09 08:00' : '2026-03-03T09:30'
    await scheduleOpinion(desk, editor, id, at, await seq(id))
  }
  await callOff(desk, editor, off)
  await write(changed, 'summary', 'Changed after the review')
  opened.setNow('2026-03-03T09:29:00.000Z')
  await doJobs(desk, { isHeld: true })
  assert.equal((await stateOf(due)).status, 'scheduled', 'not yet')
  opened.setNow('2026-03-03T09:30:00.000Z')
  await doJobs(desk, { isHeld: false })
  assert.equal((await stateOf(due)).status, 'scheduled', 'the jobs are with another program')
  await doJobs(desk, { isHeld: true })
  const states = await Promise.all([due, changed, later, off].map(stateOf))
  assert.deepEqual(
    states.map(({ status }) => status),
    ['published', 'draft', 'scheduled', 'draft'],
  )
  assert.equal(states[0]?.versions[0]?.by, 'program')
  for (const [at, code] of [
    ['2026-02-30 08:00', 'schedule-moment'],
    ['soon', 'schedule-moment'],
    ['2026-03-01 08:00', 'schedule-past'],
  ] as const)
    await assert.rejects(scheduleOpinion(desk, editor, later, at, await seq(later)), { code }, at)
})

/** An opinion of somebody else, agreed on and scheduled. */
async function scheduledBy(author: Member, at: string): Promise<string> {
  const { desk } = opened
  const id = await begin(`By ${author.name}`, author)
  await requestReview(desk, author, id)
  await giveReview(desk, editor, id, { verdict: 'agreed', seen: (await stateOf(id)).seq })
  await scheduleOpinion(desk, editor, id, at, (await stateOf(id)).seq)
  return id
}

test('a time that is chosen anew while the program finds that the old one can’t be kept holds', async () => {
  const { desk } = opened
  const gone = await opened.member('Gone', 'author')
  const id = await scheduledBy(gone, '2026-03-04 08:00')
  // Nobody can be named as its author any more.
  await desk.staff.accounts.forget(gone.id)
  opened.setNow('2026-03-04T08:00:00.000Z')
  const { seq } = await stateOf(id)
  const [outcomes] = await Promise.all([
    publishDue(desk),
    scheduleOpinion(desk, editor, id, '2026-03-05 08:00', seq),
  ])
  assert.deepEqual(outcomes, [])
  assert.equal((await stateOf(id)).scheduledAt, '2026-03-05T08:00:00.000Z')
  opened.setNow('2026-03-05T08:00:00.000Z')
  assert.deepEqual(await publishDue(desk), [{ opinion: id, outcome: 'called-off' }])
})

test('a fault with one opinion does not keep those after it from being published', async () => {
  const { desk } = opened
  const [one, other] = [await opened.member('One', 'author'), await opened.member('Other', 'author')]
  const [first, second] = [
    await scheduledBy(one, '2026-03-06 08:00'),
    await scheduledBy(other, '2026-03-06 08:01'),
  ]
  await desk.settings.set(`byline ${one.id}`, 'no JSON')
  opened.setNow('2026-03-06T08:01:00.000Z')
  await assert.rejects(publishDue(desk), SyntaxError)
  const states = await Promise.all([first, second].map(stateOf))
  assert.deepEqual(
    states.map(({ status }) => status),
    ['scheduled', 'published'],
  )
})

test('the time of a publication is told by the clock of the site, as people write it', async () => {
  const { desk } = opened
  const [paris, kazakh] = [await begin('By the clock of Paris'), await begin('By that of the country')]
  const name = { kk: 'Сөз', ru: 'Слово', en: 'Word' }
  const settings = { name, languages: ['ru'], accent: USUAL_ACCENT } as const
  for (const [id, more, typed, at] of [
    [kazakh, { country: 'kz' }, '02.07.2026 8:00', '2026-07-02T03:00:00.000Z'],
    [paris, { country: 'kz', timeZone: 'Europe/Paris' }, '2 July 2026, 08:00', '2026-07-02T06:00:00.000Z'],
  ] as const) {
    await keepSite(desk, { ...settings, ...more })
    await agree(id)
    await scheduleOpinion(desk, editor, id, typed, (await stateOf(id)).seq)
    assert.equal((await stateOf(id)).scheduledAt, at)
  }
})
