import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { after, before, test } from 'node:test'
import { keepSite, USUAL_ACCENT } from '../../src/desk/setup/site-settings.ts'
import { TAGS } from '../../src/law/tags.ts'
import type { StaffedSite } from '../../src/site/staff/staff-in-tests.ts'
import { publishSamples } from './published-in-tests.ts'
import { openSiteWithLaw } from './site-with-law-in-tests.ts'

let site: StaffedSite
before(async () => {
  site = await openSiteWithLaw()
  await publishSamples(site.desk)
})
after(() => site.close())

const get = async (path: string): Promise<Response> => site.site.request(path)

test('the law that an opinion cites, and terms that it defines, lead to the pages on law', async () => {
  const text = await (await get('/ru/opinions/twelve-years-for-a-rumour')).text()
  assert.ok(text.includes('href="/law?lang=ru"'), 'the law is among the places of the site')
  const links = [...text.matchAll(/class="to-law" href="([^"]+)"/gu)].map(([, to]) =>
    (to as string).replaceAll('&amp;', '&'),
  )
  assert.ok(links.length > 10)
  const ends = new Map<string, number>()
  for (const link of new Set(links)) {
    let answer = await get(link)
    if (answer.status === 303) answer = await get(answer.headers.get('location') as string)
    // The miniature holds two acts: of the others the pages on law say that they are not there.
    assert.ok([200, 404].includes(answer.status), `${link}: ${answer.status}`)
    ends.set(link, answer.status)
  }
  const cited = links.find((link) => decodeURIComponent(link).replaceAll('+', ' ').includes('ст. 274 УК РК'))
  assert.equal(ends.get(cited as string), 200)
})

test('on a site of its own name the pages on law bear it, and say where what is typed goes', async () => {
  const here = await (await get('/law?lang=ru')).text()
  assert.ok(here.includes('Этот компьютер оно не покидает'), 'a machine of one’s own')
  const name = { kk: 'Сұрақ', ru: 'Вопрос дня', en: 'The Question' }
  await keepSite(site.desk, { name, languages: TAGS, accent: USUAL_ACCENT })
  for (const path of [
    '/law?lang=ru',
    '/law/kz?lang=ru',
    '/law/kz/terms?q=rumour&lang=ru',
    '/law/kz/acts/none?lang=ru',
  ]) {
    const text = await (await get(path)).text()
    assert.ok(text.includes('>Вопрос дня</a>'), path)
    assert.ok(!text.includes('этом компьютере') && !text.includes('Этот компьютер'), path)
    assert.ok(!text.includes(tmpdir()), `${path} says nothing of folders of the machine`)
  }
})
