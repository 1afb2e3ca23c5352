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
    ])
      assert.equal(await dateOf(page(body)), undefined, body)
  }
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
