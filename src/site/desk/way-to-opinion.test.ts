import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { bylineOf } from '../../desk/opinions/byline.ts'
import { openStaffedSite, type Person, type StaffedSite, type Visitor } from '../staff/staff-in-tests.ts'

const TEXT =
  'Распространители ложной информации будут наказаны лишением свободы. Доверяйте только официальным источникам.'
const plain = (page: string) => page.replaceAll('\u00a0', ' ')

let site: StaffedSite
let admin: Person
let visitor: Visitor
let place: string
before(async () => {
  site = await openStaffedSite()
  admin = await site.join('Әйгерім Қ.', 'admin', 'ru')
  visitor = await site.signIn(admin)
  await visitor.get('/desk/statements/new')
  const taken = await visitor.post('/desk/statements', {
    text: TEXT,
    body: 'Генпрокуратура',
    date: '04.2024',
  })
  place = (taken.headers.get('location') ?? '').replace(/\?.*$/u, '')
  await visitor.get(place)
  const read = await visitor.post(`${place}/read`)
  await visitor.get(read.headers.get('location') ?? '')
})
after(() => site.close())

describe('on the way from a statement to an opinion', () => {
  it('the questions stand on the page of the statement as soon as it has been read', () => {
    assert.match(visitor.text, /<section id="asked">/u)
    assert.match(plain(visitor.text), /<span class="no">1\.1<\/span>/u)
    assert.match(visitor.text, /<details open><summary>Начать мнение/u)
  })

  it('it is told at once that the law was not asked, with the way to say what is missing', async () => {
    const [, way] =
      /Закон не проверялся: страна не указана\. <a href="([^"]+)">/u.exec(plain(visitor.text)) ?? []
    assert.ok(way)
    await visitor.get(`${place}${way.replace(/#.*$/u, '')}`)
    assert.match(visitor.text, /<details id="describe" open>/u)
    assert.match(visitor.text, /id="date"[^>]*value="2024-04"/u)
  })

  it('a statement without a title is called by its body and its day', () => {
    assert.match(plain(visitor.text), /<h1>Генпрокуратура, апрель 2024 года<\/h1>/u)
  })

  it('where nobody is recorded there is one field for each name', async () => {
    await visitor.get('/desk/statements/new')
    assert.doesNotMatch(visitor.text, /name="said-by"/u)
  })

  it('a question of one’s own begins at its claim', async () => {
    await visitor.get(place)
    const statement = place.split('/').at(-1) as string
    const begun = await visitor.post('/desk/opinions', {
      statement,
      'opinion-title': 'Вопросы',
      'opinion-language': 'ru',
    })
    const opinion = (begun.headers.get('location') ?? '').replace(/\?.*$/u, '')
    await visitor.get(opinion)
    const [, way] = /<a href="([^"]+\?claim=1)#own-question">/u.exec(visitor.text) ?? []
    assert.ok(way)
    await visitor.get(way)
    const [, quote] = /<textarea id="quote"[^>]*>\n?([^<]*)</u.exec(visitor.text) ?? []
    assert.ok(quote && TEXT.includes(quote))

    await visitor.get(`${opinion}/publishing`)
    assert.match(visitor.text, /Согласовать пока некому\. <a href="\/desk\/members">/u)
  })

  it('a name stands only in the languages in whose letters it is written', async () => {
    assert.deepEqual(await bylineOf(site.desk, admin.member.id), { kk: 'Әйгерім Қ.' })
    const other = await site.join('Jane', 'editor')
    assert.deepEqual(await bylineOf(site.desk, other.member.id), { kk: 'Jane', ru: 'Jane', en: 'Jane' })
  })

  it('a site that keeps statements does not say that none are kept', async () => {
    const answer = await visitor.get('/nothing-here')
    assert.equal(answer.status, 404)
    assert.doesNotMatch(visitor.text, /не хранятся/u)
  })

  it('a statement that is taken off without a reason is asked for it at its field, which stands open', async () => {
    await visitor.get(place)
    assert.equal((await visitor.post(`${place}/show`)).status, 303)
    await visitor.get(place)
    assert.equal((await visitor.post(`${place}/withdraw`, { reason: '' })).status, 422)
    assert.match(visitor.text, /<details open><summary>[^<]*<\/summary>\s*<form[^>]*\/withdraw"/u)
    assert.match(visitor.text, /id="reason-wrong"/u)
  })
})
