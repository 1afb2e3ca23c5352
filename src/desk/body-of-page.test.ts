import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../catalog.ts'
import { copiedMessages } from '../formats/copied-messages.ts'
import { read } from '../formats/html/format.ts'
import { noteInWords } from '../messages/note-words.ts'
import type { Metadata } from '../reader/statement.ts'
import { type Packs, withBodyOfPage } from './body-of-page.ts'
import { statementReader } from './read-statement.ts'
import { takeIn } from './take-in.ts'

const catalog = await loadCatalog()
const TEXT = {
  kk: 'Соңғы кезде жалған ақпарат тарату жағдайлары жиілеп кетті, тек ресми дереккөздерге сеніңіздер.',
  ru: 'В последнее время участились случаи распространения ложной информации, доверяйте только официальным источникам.',
  en: 'Cases of spreading false information have become frequent lately, so trust only official sources.',
}

async function taken(head: string, given: Metadata = {}, text = TEXT.ru) {
  const markup = `<html><head>${head}</head><body><h1>Сайт</h1><p>${text}</p></body></html>`
  return withBodyOfPage(
    await read({ bytes: new TextEncoder().encode(markup), name: 'a.html' }),
    given,
    catalog,
  )
}

const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`
const linked = (told: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...told })}</script>`

test('a body that a page names as its author or publisher is the body of the statement, and its law is asked', async () => {
  for (const [language, body] of [
    ['kk', 'Қазақстан Республикасының Бас прокуратурасы'],
    ['kk', 'ҚР ІІМ'],
    ['ru', 'Генеральная прокуратура Республики Казахстан'],
    ['ru', 'Пресс-служба МВД РК'],
    ['ru', 'Акимат города Алматы'],
    ['en', 'Prosecutor General’s Office of the Republic of Kazakhstan'],
    ['en', 'Ministry of Internal Affairs of the Republic of Kazakhstan'],
  ] as const)
    for (const head of [
      meta('author', body),
      meta('publisher', body),
      meta('dc.publisher', body),
      `<meta property="og:site_name" content="${body}">`,
      `<meta property="article:publisher" content="${body}">`,
      linked({ publisher: { '@type': 'GovernmentOrganization', name: body } }),
      linked({ datePublished: '2022-09-26', author: [{ '@type': 'Organization', name: body }] }),
    ]) {
      const extracted = await taken(head + meta('date', '2022-09-26'), {}, TEXT[language])
      assert.equal(extracted.metadata.body, body, head)
      assert.deepEqual(extracted.notes?.at(-1), { code: 'body-of-page', values: { body } })
      const reading = statementReader(catalog)(takeIn(extracted))
      assert.equal(reading.statement.jurisdiction, 'kz')
      assert.match(reading.law ?? '', /^kz /u)
    }
})

test('one name is told once: of a body no channel is made, of another name of the page it is', async () => {
  const site = '<meta property="og:site_name" content="Генпрокуратура">'
  const { metadata } = await taken(site)
  assert.equal(metadata.channel, undefined)
  assert.equal(metadata.body, 'Генпрокуратура')
  const signed = (await taken(site + meta('author', 'МВД РК'))).metadata
  assert.deepEqual([signed.body, signed.channel], ['МВД РК', 'Генпрокуратура'])
})

test('news media, persons, offices and initials that anybody may have are no bodies', async () => {
  for (const head of [
    meta('author', 'Казахстанская правда'),
    meta('author', 'Egemen Qazaqstan'),
    meta('publisher', 'Парламентская газета'),
    meta('publisher', 'Прокуратура и закон'),
    meta('author', 'MIA'),
    meta('author', 'Министр юстиции РК'),
    meta('author', 'прокурор'),
    '<meta property="og:site_name" content="Tengrinews.kz">',
    linked({ author: { '@type': 'Person', name: 'Генеральная прокуратура РК' } }),
    linked({ publisher: { '@type': 'NewsMediaOrganization', name: 'МВД РК' } }),
  ]) {
    const { metadata, notes } = await taken(head)
    assert.equal(metadata.body, undefined, head)
    assert.ok(notes?.every(({ code }) => code !== 'body-of-page'))
  }
})

test('the author is asked before the publisher, and what is told otherwise before both', async () => {
  const head = `<meta property="og:site_name" content="Правительство РК">${meta('author', 'МВД РК')}`
  assert.equal((await taken(head)).metadata.body, 'МВД РК')
  assert.equal((await taken(head + meta('body', 'КНБ РК'))).metadata.body, 'КНБ РК')
  assert.equal((await taken(head + meta('office', 'Министр юстиции РК'))).metadata.body, undefined)
  assert.equal(takeIn(await taken(head, { body: 'КНБ РК' }), { body: 'КНБ РК' }).body, 'КНБ РК')
  for (const given of [{ body: 'КНБ РК' }, { office: 'Министр юстиции РК' }])
    assert.ok((await taken(head, given)).notes?.every(({ code }) => code !== 'body-of-page'))
})

test('a channel of Telegram that bears the name of a body is taken for its own, and told', async () => {
  const post = '<div class="tgme_widget_message"><div class="tgme_widget_message_text">'
  for (const [name, body] of [
    ['Полиция Алматы', 'Полиция Алматы'],
    ['Алматы полициясы', 'Алматы полициясы'],
    ['Akimat of Almaty', 'Akimat of Almaty'],
    ['Әділет министрлігі', 'Әділет министрлігі'],
    ['🇰🇿 МВД Казахстана | Official', 'МВД Казахстана'],
    ['ҚР Бас прокуратурасы / Генеральная прокуратура РК', 'ҚР Бас прокуратурасы'],
    ['Пресс-служба Генпрокуратуры РК (официальный канал)', 'Пресс-служба Генпрокуратуры РК'],
  ] as const) {
    const page = `<meta property="og:site_name" content="Telegram"><meta property="og:title" content="${name}">`
    const exported = `<div class="page_header"><div class="text">${name}</div></div><div class="page_wrap"><div class="chat_page"><div class="history"><div class="message"><div class="text">${TEXT.ru}</div></div></div></div></div>`
    for (const extracted of [
      await read({ bytes: new TextEncoder().encode(`${page}${post}${TEXT.ru}`), name: 'a' }),
      await read({ bytes: new TextEncoder().encode(exported), name: 'a.html' }),
      copiedMessages(`${name}, [26.09.2022 14:05]\n${TEXT.ru}`),
    ]) {
      const { metadata, notes } = withBodyOfPage(extracted, {}, catalog)
      assert.deepEqual([metadata.body, metadata.channel], [body, `Telegram: ${name}`])
      assert.deepEqual(notes?.at(-1), { code: 'body-of-channel', values: { body } })
    }
  }
})

test('a channel of anybody else is taken for no body', () => {
  for (const name of ['Полиция и мы', 'Алматы | Новости', 'Министр юстиции РК', 'Не МВД РК', 'Айгуль', 'MIA'])
    assert.equal(
      withBodyOfPage(copiedMessages(`${name}, [26.09.2022 14:05]\n${TEXT.ru}`), {}, catalog).metadata.body,
      undefined,
    )
})

test('where the body comes from is said in three languages', async () => {
  const values = { body: 'МВД РК' }
  for (const [language, note] of [
    ['kk', { code: 'body-of-page', values }],
    ['ru', { code: 'body-of-page', values }],
    ['en', { code: 'body-of-page', values }],
    ['kk', { code: 'body-of-channel', values }],
    ['ru', { code: 'body-of-channel', values }],
    ['en', { code: 'body-of-channel', values }],
  ] as const) {
    assert.match(noteInWords(note, language, 'command') ?? '', /МВД РК.*\(--body\)$/u)
    assert.doesNotMatch(noteInWords(note, language, 'page') ?? '--', /--/u)
  }
})

test('for a text that names no publisher no pack is read, which would take longer than the text', () => {
  const packs: Packs = {
    get jurisdictions(): never {
      throw new Error('a pack is read')
    },
    law: catalog.law,
  }
  const extracted = { text: TEXT.ru, metadata: {} }
  assert.equal(withBodyOfPage(extracted, {}, packs), extracted)
})
