import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './format.ts'

const APPEAL = 'Көпір жөнделіп жатыр, тұрғындардан айналма жолмен жүруді және белгілерге қарауды сұраймыз.'
const OTHER = 'Ертең сағат 11:00-де брифинг өтеді.'

function post(number: number, words: string, day: string): string {
  return `<div class="tgme_widget_message" data-post="kopir/${number}"><a class="tgme_widget_message_owner_name">Көпір</a>
<a class="tgme_widget_message_reply"><div class="tgme_widget_message_text">Бұрынғы жазба</div></a>
<div class="tgme_widget_message_text">${words}</div><span class="tgme_widget_message_views">12.3K</span>
<a class="tgme_widget_message_date" href="https://t.me/kopir/${number}"><time datetime="${day}T05:00:00+00:00">10:00</time></a></div>`
}

function channel(body: string, description = ''): string {
  return `<!doctype html><html><head><meta property="og:site_name" content="Telegram"><meta property="og:title" content="Көпір">
<meta property="og:description" content="${description}"></head><body><header>45.2K subscribers</header>${body}</body></html>`
}

const extracted = (markup: string, name = 'a.html') => read({ bytes: new TextEncoder().encode(markup), name })

test('a post of a channel has its words, its day and its channel', async () => {
  const { text, metadata } = await extracted(
    channel(post(7, `<b>Ескерту</b><br/><br/>${APPEAL}`, '2021-05-06')),
  )
  assert.equal(text, `Ескерту\n\n${APPEAL}`)
  assert.deepEqual(metadata, { channel: 'Telegram: Көпір', date: '2021-05-06' })
})

test('of the posts of a channel the one that the address names is read, else all of them', async () => {
  const both = channel(post(7, APPEAL, '2021-05-06') + post(8, OTHER, '2021-05-07'))
  assert.equal((await extracted(both, '8')).text, OTHER)
  const { text, metadata, notes } = await extracted(both, 'kopir')
  assert.equal(text, `${APPEAL}\n\n${OTHER}`)
  assert.equal(metadata.date, undefined)
  assert.equal(notes?.at(-1)?.code, 'several-days')
})

function exported(...messages: readonly (readonly [day: string, words: string])[]): string {
  const told = messages.map(
    (
      [day, words],
      index,
    ) => `<div class="message default clearfix" id="message${index + 2}"><div class="pull_left userpic_wrap">
<div class="userpic userpic3"><div class="initials">К</div></div></div><div class="body">
<div class="pull_right date details" title="${day} 14:05:00 UTC+06:00">14:05</div><div class="from_name">Көпір</div>
<div class="text">${words}</div></div></div>`,
  )
  return `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_wrap">
<div class="page_header"><div class="content"><div class="text bold">Көпір</div></div></div>
<div class="page_body chat_page"><div class="history"><div class="message service"><div class="body details">6 May 2021</div></div>
${told.join('')}</div></div></div></body></html>`
}

test('messages that Telegram exported have their words and their day, not what stands between them', async () => {
  const { text, metadata } = await extracted(
    exported(['06.05.2021', `<strong>Ескерту</strong><br><br>${APPEAL}`], ['06.05.2021', '']),
  )
  assert.equal(text, `Ескерту\n\n${APPEAL}`)
  assert.deepEqual(metadata, { channel: 'Telegram: Көпір', date: '2021-05-06' })
  const both = await extracted(exported(['06.05.2021', APPEAL], ['07.05.2021', OTHER]))
  assert.equal(both.text, `${APPEAL}\n\n${OTHER}`)
  assert.equal(both.metadata.date, undefined)
  assert.equal(both.notes?.at(-1)?.code, 'several-days')
})

test('a page that leaves a post to a script tells its words all the same', async () => {
  const frame = '<div class="tgme_page_widget_wrap"><script src="w.js"></script></div><a>View in channel</a>'
  assert.equal((await extracted(channel(frame, APPEAL), '7')).text, APPEAL)
})

test('a page that leaves its article to a script tells search engines what stands in it', async () => {
  const data = { '@type': 'NewsArticle', datePublished: '2021-05-06', headline: 'Көпір', articleBody: APPEAL }
  const page = (body: string): string =>
    `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body>${body}</body></html>`
  assert.equal((await extracted(page('<div id="root"></div>'))).text, APPEAL)
  const longer = `${APPEAL} ${OTHER}`
  assert.equal((await extracted(page(`<p>${longer}</p>`))).text, longer)
})

test('of an article that is shown in part, what search engines are told is taken where it holds more', async () => {
  const [first, second, third] = [
    'Полиция сообщает, что движение по мосту закрыто до конца октября.',
    'Водителям советуют ехать в объезд через поселок и следить за знаками.',
    'Автобусы двух маршрутов будут ходить по другой улице, без остановки у рынка.',
  ] as const
  const data = (body: string, day = true): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...(day ? { datePublished: '2021-05-06' } : {}), articleBody: body })}</script>`
  const page = (head: string, body: string) =>
    extracted(`<html><head>${head}</head><body>${body}</body></html>`)
  const whole = [first, second, third].join('\n\n')
  for (const invitation of [
    'Оформите подписку, чтобы читать дальше.',
    'Subscribe to continue reading.',
    'Жалғасын оқу үшін сайтқа жазылыңыз.',
  ])
    for (const shown of [`<p>${first}</p>`, `<p>${first}</p><p>${second}</p>`])
      for (const head of [data(whole), data(whole, false)]) {
        const { text, notes } = await page(head, `<article>${shown}<p>${invitation}</p></article>`)
        assert.equal(text, whole, shown)
        assert.equal(notes?.[1]?.code, 'text-of-data')
      }
  const list =
    '<h2>Latest</h2><ul><li>Snow is expected in the north tomorrow</li><li>A gym opens in the school of the district</li></ul><p>More news every day on our pages, day and night, for all readers</p>'
  assert.equal((await page(data(whole), list)).text, whole)
  const all = `<article><p>${first}</p><p>${second}</p><p>${third}</p></article>`
  for (const body of [first, whole.replaceAll('\n', ' '), `${whole} Автор: редакция.`])
    assert.equal((await page(data(body), all)).text, whole, body)
})

test('what search engines are told in another language, or with links to other news, does not stand for what is shown', async () => {
  const [kk, ru, en] = [
    'Көпір қазанның соңына дейін жабық, жүргізушілер айналма жолмен жүрсін, ережені бұзғандарға айыппұл салынады.',
    'Мост закрыт до конца октября, водителям советуют ехать в объезд, а нарушителям грозит штраф. Автобусы двух маршрутов пойдут по другой улице и не будут останавливаться у рынка.',
    'The bridge is closed until the end of October, and drivers should take the detour. Those who break the rule will be fined, and two buses will go along another street.',
  ] as const
  const page = (body: string, shown: string) =>
    extracted(
      `<html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script></head><body><article>${shown}</article></body></html>`,
    )
  for (const [body, shown] of [
    [ru, kk],
    [en, kk],
    [en, ru],
    [kk, ru],
    [kk, en],
  ] as const)
    assert.equal((await page(body, `<p>${shown}</p>`)).text, shown)
  const told = ru.split(/(?<=[.]) /u)
  const news =
    'Смотрите также: Мэр соседнего города уехал в горы и забыл о снеге, который никто не убирает с улиц'
  const link = `<p>Смотрите также: <a href="/9">${news.slice(16)}</a></p>`
  const { text, notes } = await page(
    [told[0], news, 'Фото: служба дорог области и города', told[1]].join('\n'),
    `<p>${told[0]}</p>${link}<p>${told[1]}</p>`,
  )
  assert.equal(text, told.join('\n\n'))
  assert.deepEqual(
    notes?.map(({ code }) => code),
    ['taken-from-page', 'inserts-left-out'],
  )
})
