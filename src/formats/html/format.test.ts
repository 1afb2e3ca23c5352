import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { problem } from '../problem-in-tests.ts'
import { isDeeperThan } from './depth.ts'
import html, { read } from './format.ts'

const LONG = 'Соңғы кезде жалған ақпарат тарату жағдайлары жиілеп кетті, тек ресми дереккөздерге сеніңіздер. '

function page(markup: string) {
  return { bytes: new TextEncoder().encode(markup), name: 'page.html' }
}

async function textOf(markup: string): Promise<string> {
  return (await read(page(markup))).text
}

test('a page is recognised by its beginning', () => {
  const recognises = (markup: string): boolean => html.recognises(new TextEncoder().encode(markup))
  for (const markup of [
    '<!DOCTYPE html><p>',
    '\uFEFF \n<html lang=ru>',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">',
  ])
    assert.ok(recognises(markup))
  for (const markup of ['<p>a', 'html', '<?xml version="1.0"?><rss>', '']) assert.ok(!recognises(markup))
})

test('blocks are parted, inline elements are not', async () => {
  assert.equal(
    await textOf('<p>Бір<b>ін</b>ші <i>сөз</i>\n  жалғасы</p><p>Екінші</p>'),
    'Бірінші сөз жалғасы\n\nЕкінші',
  )
  assert.equal(await textOf('<html><p>Без тела<br>и<br><br>без головы'), 'Без тела\nи\n\nбез головы')
  assert.equal(
    await textOf('<ol><li><p>один</p></li><li>два<ul><li>три</li></ul></li></ol><pre>a\n  b</pre>'),
    'один\nдва\nтри\n\na\n  b',
  )
  assert.equal(
    await textOf('<p>Он сказал <q>нет</q>, м<sup>2</sup> &laquo;а&nbsp;б&raquo;</p>'),
    'Он сказал “нет”, м² «а\u00A0б»',
  )
})

test('head and body may be left out, as in a browser', async () => {
  const rest = `<p>${LONG}</p>`
  for (const markup of [
    rest,
    `<!doctype html><title>Т</title>${rest}`,
    `<html>${rest}</html>`,
    `<html lang=kk><meta charset=utf-8><title>Т</title><body>${rest}</body></html>`,
    `<html><head><title>Т</title></head>${rest}</html>`,
    `<html><title>Т</title>${rest}`,
    `<html><body>${rest}</body></html>после`,
    `<!-- до --><html><head></head><body>${rest}`,
  ]) {
    const { text, metadata } = await read(page(markup))
    assert.equal(text.replace('после', '').trim(), LONG.trim(), markup)
    assert.equal(metadata.title, markup.includes('title') ? 'Т' : undefined)
  }
})

test('scripts, styles and hidden words are no text, and nothing is run', async () => {
  const markup = `<body><script>document.body.innerHTML='взлом';globalThis.ran=1</script><style>p{}</style><p>${LONG}</p><p hidden>тайна</p><p style="display: none">тайна</p><img src=x onerror="globalThis.ran=1"></body>`
  assert.equal(await textOf(markup), LONG.trim())
  assert.ok(!('ran' in globalThis))
})

test('the language that a page names is believed only if its letters agree', async () => {
  assert.equal(
    (await read(page(`<html lang="en"><body><p>${LONG}</p></body></html>`))).metadata.language,
    undefined,
  )
  assert.equal(
    (await read(page(`<html lang="ru-RU"><body><p>${LONG}</p></body></html>`))).metadata.language,
    undefined,
  )
  assert.equal(
    (await read(page(`<html lang="kk-KZ"><body><p>${LONG}</p></body></html>`))).metadata.language,
    'kk',
  )
})

test('the day comes from the page itself; a day that does not exist is passed over', async () => {
  const dateOf = async (head: string): Promise<string | undefined> =>
    (await read(page(`<html><head>${head}</head><body><p>${LONG}</p></body></html>`))).metadata.date
  assert.equal(
    await dateOf('<meta property="article:published_time" content="2022-09-26T23:30:00+06:00">'),
    '2022-09-26',
  )
  assert.equal(await dateOf('<meta name="date" content="26.09.2022">'), '2022-09-26')
  assert.equal(
    await dateOf(
      '<meta name="date" content="2022-02-30"><meta itemprop="datePublished" content="2022-03-01">',
    ),
    '2022-03-01',
  )
  assert.equal(await dateOf('<script type="application/ld+json">{broken</script>'), undefined)
})

test('whoever signs a page is neither the speaker nor the place where it was said', async () => {
  for (const author of ['Редакция', 'Jane Smith', 'Айгүл Төлеу', 'Пресс-служба акимата']) {
    const signed = (more: string) =>
      read(
        page(
          `<html><head><meta name="author" content="${author}">${more}<title>Сайт</title></head><body><h1>Заявление</h1><p>${LONG}</p></body></html>`,
        ),
      )
    const linked = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Заявление',
      author: { '@type': 'Person', name: author },
    })
    assert.deepEqual((await signed('')).metadata, { title: 'Заявление' })
    assert.deepEqual((await signed(`<script type="application/ld+json">${linked}</script>`)).metadata, {
      title: 'Заявление',
    })
    assert.equal((await signed('<meta property="og:site_name" content="Вести">')).metadata.channel, 'Вести')
  }
})

test('100,000 nested tags are a problem, with end tags and without', async () => {
  for (const markup of [
    '<div>'.repeat(100_000),
    `${'<b>'.repeat(100_000)}x${'</b>'.repeat(100_000)}`,
    '<li><p>'.repeat(50_000),
    '<x-y_z>'.repeat(100_000),
  ]) {
    await assert.rejects(
      html.extract(page(markup)),
      problem('html-too-deep', { name: 'page.html', limit: 512 }),
    )
  }
})

test('many elements side by side are not deep', () => {
  for (const markup of [
    '<p>a',
    '<li>a',
    '<tr><td>a',
    '<dt>a<dd>b',
    '<br>',
    '<img src=">">',
    '<svg><path d=""/></svg>',
    '<script>"<div><div>"</script>',
    '<!-- <div><div> -->',
    '</div>',
  ]) {
    assert.ok(!isDeeperThan(markup.repeat(2000), 10), markup)
  }
  assert.ok(!isDeeperThan(`<svg>${'<path d="" />'.repeat(2000)}</svg>`, 10))
  assert.ok(isDeeperThan(`<svg><foreignObject>${'<div/>'.repeat(20)}`, 10))
})

test('a huge attribute is carried or is a problem', async () => {
  assert.equal(
    await textOf(`<p><img src="data:image/png;base64,${'A'.repeat(3_000_000)}">${LONG}</p>`),
    LONG.trim(),
  )
  await assert.rejects(
    html.extract(page(`<p class="${'x '.repeat(2_000_000)}">${LONG}</p>`)),
    problem('html-broken'),
  )
})

test('a page of more elements than Readability takes still gives its text', async () => {
  const markup = `<!doctype html><html><body><nav><a href="/">Меню</a></nav><div>${`<p>${LONG}</p>`.repeat(21_000)}</div><footer>Низ</footer></body></html>`
  const { text } = await html.extract(page(markup))
  assert.equal(text.split('\n\n').length, 21_000)
  assert.ok(!/Меню|Низ/u.test(text))
})

test('random markup gives text or a problem', async () => {
  const scrap = fc.constantFrom(
    '<',
    '>',
    '</',
    '<p>',
    '<div ',
    'class="',
    '"',
    "'",
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<svg/>',
    '<td>',
    '<table>',
    '&amp',
    '&#0;',
    ' a=b',
    'слово',
    '<![CDATA[',
    '<?',
    '<body>',
    '<html>',
    '<head>',
    '</body>',
    '<template>',
    '\n',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(scrap, { maxLength: 40 }), async (scraps) => {
      try {
        assert.equal(typeof (await read(page(`x${scraps.join('')}`))).text, 'string')
      } catch (error) {
        assert.ok(problem(/^html-|^file-/u)(error))
      }
    }),
    { numRuns: 300 },
  )
})
