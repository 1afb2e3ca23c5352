import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openStaffedSite, type StaffedSite, type Visitor } from '../staff/staff-in-tests.ts'

const TEXT =
  'Распространители ложной информации будут наказаны лишением свободы. Доверяйте только официальным источникам.'
const plain = (page: string) => page.replaceAll('\u00a0', ' ')
const NOW = '2026-11-02T08:00:00.000Z'

let site: StaffedSite
let visitor: Visitor
let opinion: string
before(async () => {
  site = await openStaffedSite({ clock: () => Date.parse(NOW) })
  visitor = await site.signIn(await site.join('Daniyar', 'editor', 'ru'))
  await visitor.get('/desk/statements/new')
  const taken = await visitor.post('/desk/statements', {
    text: TEXT,
    body: 'Министерство внутренних дел Республики Казахстан',
    date: '2026-10-01',
    title: 'О слухах',
    address: 'https://example.org/1',
    language: 'ru',
  })
  const place = (taken.headers.get('location') ?? '').replace(/\?.*$/u, '')
  await visitor.get(place)
  await visitor.post(`${place}/read`)
  await visitor.get(place)
  const begun = await visitor.post('/desk/opinions', {
    statement: place.split('/').at(-1) as string,
    'opinion-title': 'Вопросы',
    'opinion-language': 'ru',
  })
  opinion = (begun.headers.get('location') ?? '').replace(/\?.*$/u, '')
})
after(() => site.close())

describe('the questions kept become a request to the body', () => {
  it('which says so as long as none is kept', async () => {
    await visitor.get(`${opinion}/letter`)
    assert.match(plain(visitor.text), /Ни один вопрос пока не оставлен/u)
  })

  it('with the body, the questions, the ground in law and the day by which an answer is due', async () => {
    const offered = /Оставить вопрос 1\.1/u
    await visitor.get(opinion)
    assert.match(visitor.text, offered)
    await visitor.post(`${opinion}/findings/1.1`, { do: 'keep' })
    await visitor.get(opinion)
    assert.doesNotMatch(visitor.text, offered, 'what is kept is offered to be kept no more')
    await visitor.get(`${opinion}/letter`)
    const page = plain(visitor.text)
    assert.match(page, /Кому: Министерство внутренних дел Республики Казахстан/u)
    assert.match(
      page,
      /В связи с заявлением \(«О слухах», Министерство внутренних дел Республики Казахстан, 1 октября 2026 г\., https:\/\/example\.org\/1\)/u,
    )
    assert.equal(page.match(/<li>[^<]*Распространители ложной информации/gu)?.length, 1)
    assert.match(page, /Правовое основание: ст\. 11 Закона «О доступе к информации»/u)
    assert.match(
      page,
      /Если запрос поступит 2 ноября 2026 г\., ответ должен быть дан не позднее 17 ноября 2026 г\./u,
    )
    assert.match(page, /<option value="mm24-answer"/u)
    assert.doesNotMatch(page, /<option value="pro22-answer"/u)
  })

  it('under the rule that was chosen', async () => {
    await visitor.get(`${opinion}/letter?clock=mm24-answer`)
    assert.match(plain(visitor.text), /не позднее 9 ноября 2026 г\./u)
    await visitor.get(`${opinion}/letter?clock=nothing`)
    assert.match(plain(visitor.text), /не позднее 17 ноября 2026 г\./u)
  })

  it('as a text and for a word processor', async () => {
    const text = await visitor.get(`${opinion}/letter/text?clock=mm24-answer`)
    assert.match(text.headers.get('content-disposition') ?? '', /request\.txt/u)
    assert.match(plain(visitor.text), /\n\n1\. .+\n\nПравовое основание: /u)
    const file = await site.site.request(`${opinion}/letter/docx`, {
      headers: {
        host: '127.0.0.1:4400',
        cookie: [...visitor.cookies].map((pair) => pair.join('=')).join('; '),
      },
    })
    assert.equal(file.status, 200)
    const bytes = new Uint8Array(await file.arrayBuffer())
    assert.equal(String.fromCharCode(...bytes.slice(0, 2)), 'PK')
  })

  it('to be seen by staff only', async () => {
    const guest = site.visitor()
    assert.equal((await guest.get(`${opinion}/letter`)).status, 303)
    assert.equal((await guest.get(`${opinion}/letter/docx`)).status, 303)
  })
})
