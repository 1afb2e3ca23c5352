import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noteInWords } from '../../messages/note-words.ts'
import { read } from './format.ts'

const TEXT = {
  kk: 'Соңғы кезде жалған ақпарат тарату жағдайлары жиілеп кетті, тек ресми дереккөздерге сеніңіздер.',
  ru: 'В последнее время участились случаи распространения ложной информации, доверяйте официальным источникам.',
  en: 'Cases of spreading false information have become frequent lately, so trust only official sources.',
}

async function taken(body: string, head = '') {
  const markup = `<html><head>${head}</head><body><article>${body}</article></body></html>`
  return read({ bytes: new TextEncoder().encode(markup), name: 'a.html' })
}

test('speaker, office and body are read where a page names them so', async () => {
  const head =
    '<meta name="speaker" content="Берік Асылов"><meta name="Office" content="Бас Прокурор"><meta property="body" content="ҚР Бас прокуратурасы">'
  const { speaker, office, body } = (await taken(`<p>${TEXT.kk}</p>`, head)).metadata
  assert.deepEqual([speaker, office, body], ['Берік Асылов', 'Бас Прокурор', 'ҚР Бас прокуратурасы'])
})

test('a day in metadata that can’t be read, or may be two, is told and not taken', async () => {
  for (const written of ['09/26/2022', '05/06/2022', 'сегодня', '2022-02-30'])
    for (const head of [
      `<meta property="article:published_time" content="${written}">`,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', datePublished: written })}</script>`,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'WebPage', datePublished: written })}</script>`,
    ]) {
      const { metadata, notes } = await taken(`<p>${TEXT.ru}</p>`, head)
      assert.equal(metadata.date, undefined)
      const note = notes?.at(-1)
      assert.deepEqual(note, { code: 'unread-days', values: { written } })
      for (const language of ['kk', 'ru', 'en'] as const)
        assert.ok(note && noteInWords(note, language, 'command')?.includes(written))
    }
})

test('where the day is known besides, only one that gainsays it is told', async () => {
  const head = (written: string): string =>
    `<meta name="date" content="2022-06-05"><meta name="pubdate" content="${written}">`
  const codes = async (written: string) =>
    (await taken(`<p>${TEXT.ru}</p>`, head(written))).notes?.map(({ code }) => code)
  for (const written of ['05/06/2022', '06/25/2022', 'сегодня'])
    assert.deepEqual(await codes(written), ['taken-from-page'])
  assert.deepEqual(await codes('05/07/2022'), ['taken-from-page', 'unread-days'])
})

test('a heading that the markup shows is apart from the sentence below it', async () => {
  for (const [heading, text] of [
    ['Үндеу', TEXT.kk],
    ['Обращение', TEXT.ru],
    ['Public appeal', TEXT.en],
  ] as const)
    for (const markup of [
      `<p><b>${heading}</b><br>${text}</p>`,
      `<p><strong>${heading}</strong> <br/>\n${text}</p>`,
      `<div style="display:block"><span><b>${heading}<br></b></span>${text}</div>`,
      `<p><span style="font-weight: bold">${heading}</span><br>${text}</p>`,
      `<p><span style="display:block">${heading}</span><br>${text}</p>`,
      `<b>${heading}</b><br>${text}`,
    ]) {
      const extracted = await taken(markup)
      assert.equal(extracted.text, `${heading}\n\n${text}`, markup)
    }
})

test('a heading of two lines stays one', async () => {
  const { text } = await taken(`<p><b>Обращение</b><br><b>Генеральной прокуратуры</b><br>${TEXT.ru}</p>`)
  assert.equal(text, `Обращение\nГенеральной прокуратуры\n\n${TEXT.ru}`)
})

test('a line break is no more than that where nothing is a heading', async () => {
  for (const [markup, text] of [
    [`<p>Обращение<br>${TEXT.ru}</p>`, `Обращение\n${TEXT.ru}`],
    [`<p><b>Уважаемые граждане,</b><br>${TEXT.ru}</p>`, `Уважаемые граждане,\n${TEXT.ru}`],
    [
      `<p><b>Мы призываем</b><br>сохранять спокойствие и доверять источникам.</p>`,
      'Мы призываем\nсохранять спокойствие и доверять источникам.',
    ],
    [`<p><b>Обращение<br>${TEXT.ru}</b></p>`, `Обращение\n${TEXT.ru}`],
    [`<p>Это <b>обращение</b><br>${TEXT.ru}</p>`, `Это обращение\n${TEXT.ru}`],
  ] as const)
    assert.equal((await taken(markup)).text, text, markup)
})

test('what is struck out is not said, and a note tells of it', async () => {
  for (const [language, struck] of [
    ['kk', 'ешкім жазаланбайды'],
    ['ru', 'никто не будет наказан'],
    ['en', 'nobody will be punished'],
  ] as const)
    for (const [open, close] of [
      ['<del>', '</del>'],
      ['<s>', '</s>'],
      ['<strike>', '</strike>'],
      ['<del><s>', '</s></del>'],
      ['<span style="text-decoration: line-through">', '</span>'],
      ['</p><p><del>', '</del></p><p>'],
    ]) {
      const { text, notes } = await taken(
        `<p>${TEXT[language]} ${open}${struck}${close} </p><p>${TEXT[language]}</p>`,
      )
      assert.equal(text, `${TEXT[language]}\n\n${TEXT[language]}`)
      const note = notes?.at(-1)
      assert.deepEqual(note, { code: 'struck-out', values: { words: struck } })
      assert.ok(note && noteInWords(note, language, 'page')?.includes(struck))
    }
})

test('what is struck out beside the text is nobody’s concern', async () => {
  const { notes } = await taken(
    `<p>${TEXT.ru}</p></article><aside><p>Подписка на год: <s>9000</s> 4500 тенге со скидкой для всех</p></aside><article>`,
  )
  assert.deepEqual(
    notes?.map(({ code }) => code),
    ['taken-from-page'],
  )
})
