import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { doJobs } from '../jobs/run-jobs.ts'
import { keepSite, USUAL_ACCENT } from '../setup/site-settings.ts'
import { openTestOpinions } from './opinions-in-tests.ts'
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
