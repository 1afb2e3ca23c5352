import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadCatalog, loadExports, loadFormats } from '../catalog.ts'
import { createSite } from './site.ts'

const [catalog, formats, exports] = await Promise.all([loadCatalog(), loadFormats(), loadExports()])
const site = createSite(catalog, { formats, exports })
const HEADERS = { host: 'localhost', origin: 'http://localhost' }
const TEXT = 'Распространители ложной информации будут наказаны лишением свободы.'

async function read(fields: Readonly<Record<string, string>>): Promise<string> {
  const body = new FormData()
  for (const [name, value] of Object.entries({ lang: 'ru', text: TEXT, ...fields })) body.set(name, value)
  const sent = await site.request('/read', { method: 'POST', headers: HEADERS, body })
  return await (await site.request(sent.headers.get('location') ?? '', { headers: HEADERS })).text()
}

const COUNTRY = /<button form="again" name="jurisdiction" value="kz">Казахстан<\/button>/u
const DAY = /<button form="again" formaction="\/" name="at" value="date">Указать день<\/button>/u
const said = (page: string) =>
  /<dt>Закон<\/dt> <dd>(?<why>[^<]*)/u.exec(page)?.groups?.why?.replaceAll('\u00a0', ' ')

describe('a reading that could not ask the law says so at its top', () => {
  it('and takes the country by a button', async () => {
    const page = await read({ body: 'Генпрокуратура', date: '2024-05-06' })
    assert.equal(said(page), 'не проверялся: страна не указана')
    assert.match(page, COUNTRY)
    assert.doesNotMatch(page, DAY)
    assert.ok(page.search(COUNTRY) < page.indexOf('class="statement"'))
    assert.doesNotMatch(page, /value="xa"/u)
  })

  it('and leads to where the day is given', async () => {
    const page = await read({ body: 'Генпрокуратура', jurisdiction: 'kz' })
    assert.equal(said(page), 'Казахстан; не проверялся: день заявления не указан')
    assert.match(page, DAY)
    assert.doesNotMatch(page, COUNTRY)
    const body = new FormData()
    for (const [name, value] of [
      ['lang', 'ru'],
      ['text', TEXT],
    ] as const)
      body.set(name, value)
    const form = await (await site.request('/', { method: 'POST', headers: HEADERS, body })).text()
    const day = form.indexOf('id="date"')
    assert.ok(day > 0 && day < form.indexOf('<details class="more"'), 'the day is in sight')
  })

  it('or asks for both', async () => {
    const page = await read({})
    assert.equal(said(page), 'не проверялся: не указаны ни страна, ни день заявления')
    assert.match(page, COUNTRY)
    assert.match(page, DAY)
  })

  it('and offers no law to another country that the body or the text names', async () => {
    for (const fields of [
      { body: 'Uganda Communications Commission', date: '2024-05-06' },
      { text: 'Прокуратура Армении: за слухи предусмотрено лишение свободы.', date: '2024-05-06' },
      { text: 'Распространители ложной информации ответят по статье 207.1 УК РФ.', date: '2024-05-06' },
    ]) {
      const page = await read(fields)
      assert.match(said(page) ?? '', /^не проверялся: в заявлении названа другая страна/u)
      assert.doesNotMatch(page, COUNTRY)
    }
    assert.match(await read({ text: 'Казахстан и Россия борются с ложной информацией.' }), COUNTRY)
  })

  it('and where it asked the law it says of which country and day', async () => {
    const page = await read({ jurisdiction: 'kz', date: '2024-05-06' })
    assert.equal(said(page), 'Казахстан, на день заявления')
    assert.doesNotMatch(page, /give-law/u)
  })
})
