import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './format.ts'

const TEXTS = [
  'Қала тұрғындарына ескерту: көшедегі жөндеу жұмыстары аяқталғанша жолдың бұл бөлігі жабық болады, айналма жолмен жүріңіздер.',
  'Жителей города предупреждают: до конца ремонта эта часть улицы закрыта, просим пользоваться объездом и следить за знаками.',
  'Residents are warned that this part of the street stays closed until the repair ends; please use the detour and follow the signs.',
]

async function dateOf(markup: string): Promise<string | undefined> {
  const { metadata } = await read({ bytes: new TextEncoder().encode(markup), name: 'a.html' })
  return metadata.date
}

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Хабар</title>${head}</head><body>${body}</body></html>`
const paragraphs = (text: string): string => `<p>${text}</p><p>${text.replace(/[,:;] .*$/u, '.')}</p>`

test('the day that stands with the text is its day', async () => {
  for (const text of TEXTS) {
    const told = paragraphs(text)
    for (const body of [
      `<article><time datetime="2021-05-06T10:00:00+05:00">6.05</time>${told}</article>`,
      `<article><header><h1>Хабар</h1><p>Автор: Айжан <time datetime="2021-05-06">6</time></p></header>${told}</article>`,
      `<main><h1>Хабар</h1>${told}<div>Жарияланды: <time datetime="2021-05-06">6</time></div></main>`,
      `<article itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2021-05-06"><div itemprop="articleBody">${told}</div></article>`,
      `<article><time itemprop="datePublished" datetime="2021-05-06">6</time><time itemprop="dateModified" datetime="2021-07-08">8</time>${told}</article>`,
    ])
      assert.equal(await dateOf(page(body)), '2021-05-06', body)
  }
})

test('a day that is shown in a part named for it is the day of the text', async () => {
  const told = paragraphs(TEXTS[1] as string)
  for (const body of [
    `<main><h1>Хабар</h1><div class="date">6 мая 2021</div>${told}</main>`,
    `<div class="news-detail"><div class="news-detail__date">6 Мамыр 2021, 14:30</div><h1>Хабар</h1><div>${told}</div></div>`,
    `<article><h1>Хабар</h1><p class="published">Опубликовано: 06.05.2021 10:00</p>${told}</article>`,
    `<article><header><h1>Хабар</h1><span class="posted-on">Жарияланды <time class="entry-date" datetime="2021-05-06T10:00:00+05:00">6</time></span></header>${told}</article>`,
  ])
    assert.equal(await dateOf(page(body)), '2021-05-06', body)
  for (const body of [
    `<main><h1>Хабар</h1><div class="date updated">7 мая 2021</div>${told}</main>`,
    `<main><h1>Хабар</h1>${told}</main><aside><div class="date">7 мая 2021</div></aside>`,
    `<main><h1>Хабар</h1><div class="candidate">7 мая 2021</div>${told}</main>`,
  ])
    assert.equal(await dateOf(page(body)), undefined, body)
})

test('a day that stands on the page by itself or behind a label is the day of the text', async () => {
  for (const text of TEXTS) {
    const told = paragraphs(text)
    for (const body of [
      `<article><h1>Хабар</h1><time>6 мамыр 2021, 14:30</time>${told}</article>`,
      `<article><h1>Хабар</h1><p><time>6 May 2021</time></p>${told}</article>`,
      `<article><h1>Хабар</h1><p>Жарияланды: 6 мамыр 2021</p>${told}</article>`,
      `<article><h1>Хабар</h1><p>Опубликовано 6 мая 2021 г. | Просмотров: 1245</p>${told}</article>`,
      `<article><h1>Хабар</h1><p>Дата публикации: 06.05.2021 Обновлено: 08.07.2021</p>${told}</article>`,
      `<article><h1>Хабар</h1><div><span>Published: May 6, 2021</span></div>${told}</article>`,
      `<article><h1>Хабар</h1><p>06.05.2021</p>${told}</article>`,
      `<main><div>6 мая 2021 года</div><h1>Хабар</h1>${told}</main>`,
      `<article>${told}<p>Posted on 6 May 2021</p></article>`,
      `<div class="t">Хабар</div><div class="d">06.05.2021</div><div class="x">${text}</div>`,
      `<table><tr><td><font size=4><b>Хабар</b></font><br><i>6 May 2021</i><br><br>${text}</td></tr></table>`,
    ])
      assert.equal(await dateOf(page(body)), '2021-05-06', body)
    for (const body of [
      `<article><h1>Хабар</h1>${told}<p>7 мая 2021</p></article>`,
      `<article><h1>Хабар</h1><p>С 7 мая 2021 года улица закрыта.</p>${told}</article>`,
      `<article><h1>Хабар</h1><p>Обновлено: 7 мая 2021</p>${told}</article>`,
      `<article><h1>Хабар</h1><p>Жарияланды: кеше</p>${told}</article>`,
      `<main><h1>Хабар</h1>${told}</main><aside><p>Опубликовано: 7 мая 2021</p></aside>`,
      `<article><h1>Хабар</h1><p>05/06/2021</p>${told}</article>`,
      `<main><div>${told}</div></main><div><article><p>Published: 7 May 2021</p><a href="/2">Weather report for you</a></article></div>`,
    ])
      assert.equal(await dateOf(page(body)), undefined, body)
  }
})

test('the day of a teaser, a comment or other news is not taken', async () => {
  const other = '<time datetime="2024-02-03">3</time>'
  for (const text of TEXTS) {
    const told = paragraphs(text)
    for (const body of [
      `<main><aside><a href="/1">${other} Погода</a></aside><div>${told}</div></main>`,
      `<main><div><h3>Соңғы жаңалықтар</h3><a href="/1">${other} Ауа райы</a></div><div>${told}</div></main>`,
      `<div>${told}</div><div><article>${other}<a href="/1">Weather</a></article></div>`,
      `<article>${told}<div class="comments"><div>${other} Данияр: дұрыс</div></div></article>`,
      `<article>${told}<article>${other} Асель: спасибо</article></article>`,
      `<article>${told}</article><section><article>${other}<p>Басқа хабар: ертең қар жауады, жол тайғақ болады, абай болыңыздар.</p></article></section>`,
      `<div>${told}</div><div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2024-02-03"><a href="/1">Weather</a></div>`,
      `<nav>${other}</nav><main>${told}</main><footer>${other}</footer>`,
      `<main><div><p>Айжан <a href="/other"><span>Жол</span> ${other}</a></p>${told}</div></main>`,
    ])
      assert.equal(await dateOf(page(body)), undefined, body)
  }
})

test('a link around the day is the page’s own where it has its address, or holds nothing but the day', async () => {
  const told = paragraphs(TEXTS[1] as string)
  const linked = (href: string): string =>
    `<article><p><a href="${href}"><time datetime="2021-05-06">6 мая</time></a></p>${told}</article>`
  const canonical = '<link rel="canonical" href="https://example.org/news/5/">'
  assert.equal(await dateOf(page(linked('/x'))), '2021-05-06')
  assert.equal(await dateOf(page(linked('/news/5#top'), canonical)), '2021-05-06')
  assert.equal(await dateOf(page(linked('/news/6'), canonical)), undefined)
})

test('a name of a meta element counts beside its other names, and what programs write of a day is understood', async () => {
  const told = paragraphs(TEXTS[2] as string)
  for (const head of [
    '<meta property="article:published" itemprop="datePublished" content="2021-05-06T08:00:00Z">',
    '<meta property="x:y" name="pdate" content="20210506">',
    '<meta name="parsely-pub-date" content="2021-05-06T04:20:00.000Z">',
    '<meta name="date" content="Thu, 06 May 2021 10:00:00 GMT">',
    '<meta name="date" content="6 мая 2021 года">',
    '<script type="application/ld+json"><![CDATA[{"@type":"Article","datePublished":"2021-05-06"}]]></script>',
  ])
    assert.equal(await dateOf(page(told, head)), '2021-05-06', head)
  assert.equal(await dateOf(page(told, '<meta name="date" content="05/06/2021">')), undefined)
})

test('of two days that a page gives none is taken, and both are told', async () => {
  const told = paragraphs(TEXTS[0] as string)
  const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`
  const extracted = async (head: string) =>
    read({ bytes: new TextEncoder().encode(page(told, head)), name: 'a.html' })
  const two = await extracted(meta('pubdate', '2021-05-06') + meta('article:published_time', '2021-07-08'))
  assert.equal(two.metadata.date, undefined)
  assert.deepEqual(two.notes?.at(-1), { code: 'several-days', values: { days: '2021-05-06, 2021-07-08' } })
  const night = meta('article:published_time', '2021-05-05T19:30:00Z')
  const one = await extracted(night + meta('pubdate', '2021-05-06'))
  assert.equal(one.metadata.date, '2021-05-06')
  assert.deepEqual(
    one.notes?.map(({ code }) => code),
    ['taken-from-page'],
  )
})

test('several days are none', async () => {
  const told = paragraphs(TEXTS[1] as string)
  const two = '<time datetime="2021-05-06">6</time> – <time datetime="2021-05-09">9</time>'
  assert.equal(await dateOf(page(`<article><p>${two}</p>${told}</article>`)), undefined)
})

test('linked data: the article before the page, and no day of another article', async () => {
  const told = paragraphs(TEXTS[2] as string)
  const linked = (data: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  const site = { '@type': 'WebPage', datePublished: '2015-01-01', name: 'Portal' }
  const article = { '@type': 'NewsArticle', datePublished: '2021-05-06', headline: 'Street closed' }
  const teaser = { '@type': 'NewsArticle', datePublished: '2024-02-03', headline: 'Weather' }
  const days: readonly (readonly [unknown, string | undefined])[] = [
    [{ '@graph': [{ '@type': 'BreadcrumbList' }, site, article] }, '2021-05-06'],
    [[site, article], '2021-05-06'],
    [{ ...site, mainEntity: article }, '2021-05-06'],
    [site, '2015-01-01'],
    [[teaser, article], undefined],
    [[teaser, { ...article, headline: 'Хабар' }], '2021-05-06'],
  ]
  for (const [data, day] of days)
    assert.equal(await dateOf(page(told, linked(data))), day, JSON.stringify(data))
  const { metadata } = await read({
    bytes: new TextEncoder().encode(page(told, linked({ '@graph': [site, article] }))),
    name: 'a.html',
  })
  assert.equal(metadata.title, 'Street closed')
})

test('the day of a meeting or of a law is no day of the text', async () => {
  for (const text of TEXTS) {
    const told = paragraphs(text)
    for (const body of [
      `<article><h1>Жиын</h1><p>06.05.2021 күшіне енеді жаңа ереже</p>${told}</article>`,
      `<article><h1>Жиын</h1><p>06.05.2021 осуждены двое блогеров</p>${told}</article>`,
      `<article><h1>Жиын</h1><p>2021-05-06 the square is closed</p>${told}</article>`,
      `<article><h1>Жиын</h1>${told}<p>Date: 6 May 2021</p></article>`,
      `<article><h1>Жиын</h1>${told}<ul><li>Күні: 06.05.2021</li><li>Уақыты: 15:00</li></ul></article>`,
      `<article><h1>Жиын</h1><p>Дата: 06.05.2021</p><p>Место: площадь у театра</p>${told}</article>`,
      `<article><h1>Жиын</h1><ul><li>Venue: the theatre</li><li><b>Date: 6 May 2021</b></li></ul>${told}</article>`,
    ])
      assert.equal(await dateOf(page(body)), undefined, body)
    for (const body of [
      `<article><h1>Жиын</h1><p>06.05.2021</p>${told}<ul><li>Дата: 08.07.2021</li><li>Время: 15:00</li></ul></article>`,
      `<article><h1>Жиын</h1><p>06.05.2021 | 14:30</p>${told}</article>`,
      `<article><h1>Жиын</h1><p>06.05.2021 г., 14:30</p>${told}</article>`,
      `<article><h1>Жиын</h1><p>Күні: 06.05.2021</p>${told}</article>`,
      `<article><h1>Жиын</h1><p><b>Date: 6 May 2021</b></p>${told}</article>`,
      `<article><h1>Жиын</h1>${told}<p>Опубликовано: 06.05.2021</p></article>`,
    ])
      assert.equal(await dateOf(page(body)), '2021-05-06', body)
  }
})
