import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadsTo, pages, text } from './asked-law-in-tests.ts'

test('a citation leads to its provision, whatever the key of the act in the corpus, in three languages', async () => {
  for (const q of [
    'ч. 3 ст. 174 УК',
    'ст. 174 УК РК',
    'ҚК-нің 174-бабы',
    'ҚР ҚК 174-бабының 3-бөлігі',
    'art. 174 Penal Code',
    'Article 174 of the Penal Code',
  ])
    for (const corpus of ['kz', ''])
      assert.match(await leadsTo({ q, corpus, on: '2022-09-26' }), /^\/law\/kz\/acts\/990020\/st174\?/u, q)
})

test('a citation that is typed into an address of the law leads to its provision, too, and an expression to its page', async () => {
  const wayFrom = async (path: string): Promise<string> => {
    let at = path
    for (let steps = 0; steps < 3; steps++) {
      const answer = await pages.request(at)
      if (answer.status === 200) break
      assert.equal(answer.status, 303, at)
      at = (answer.headers.get('location') ?? '').replace(/^\/law/u, '')
    }
    return decodeURIComponent(at)
  }
  const addresses = ['/terms', '/kz/terms', '/kz', '/kz/acts', '/kz/norms']
  for (const address of addresses) {
    for (const q of ['ст. 174 УК', 'ҚК-нің 174-бабы', 'art. 174 Penal Code', '«ст. 174 УК»', '990020 174'])
      assert.match(
        await wayFrom(`${address}?q=${encodeURIComponent(q)}&on=2022-09-26&lang=en`),
        /^\/kz\/acts\/990020\/st174\?on=2022-09-26&lang=en$/u,
        `${address} ${q}`,
      )
    assert.match(
      await wayFrom(`${address}?q=${encodeURIComponent('статья 73-3 КоАП')}&on=2022-09-26`),
      /^\/kz\/norms\/CAO\/73-3\?/u,
      address,
    )
    assert.match(
      await wayFrom(`${address}?q=${encodeURIComponent('ложная информация')}&on=2024-09-26`),
      /^\/kz\/terms\?q=ложная/u,
      address,
    )
  }
  // An expression that is a name of an act, too, keeps its own page where its address names that.
  assert.match(await wayFrom('/kz/terms?q=Конституция&on=2022-09-26'), /^\/kz\/terms\?/u)
})

test('an act is found by what people call it, and an article that it has not is said to be none of it', async () => {
  for (const q of ['УК', 'ҚК', 'Penal Code'])
    assert.match(await leadsTo({ q, corpus: 'kz', on: '2022-09-26' }), /^\/law\/kz\/acts\/[^/]+\?/u, q)
  const missed = await leadsTo({ q: 'ст. 9999 УК', corpus: 'kz', on: '2022-09-26', lang: 'en' })
  assert.match(missed, /\/9999\?/u)
  const page = await text(missed.replace(/^\/law/u, ''))
  assert.match(page, /The corpus holds no text of article 9999/u)
})

test('a citation that no corpus holds leads to what the pack knows of it, not to a search for its words', async () => {
  for (const corpus of ['kz', '']) {
    const known = await leadsTo({ q: 'статья 73-3 КоАП', corpus, on: '2022-09-26', lang: 'ru' })
    assert.equal(known, '/law/kz/norms/CAO/73-3?on=2022-09-26&lang=ru')
    const unknown = await leadsTo({
      q: 'art. 999 of the Criminal Code',
      corpus,
      on: '2022-09-26',
      lang: 'en',
    })
    assert.equal((await pages.request(unknown.replace(/^\/law/u, ''))).status, 404)
  }
})

test('an article that no corpus holds is named as people name it, also in its address', async () => {
  for (const asked of ['9999', 'st9999'])
    for (const [lang, heading] of [
      ['kk', /Корпуста 9999-баптың мәтіні жоқ/u],
      ['ru', /В корпусе нет текста статьи\s9999/u],
    ] as const)
      assert.match(
        await (await pages.request(`/kz/acts/990020/${asked}?on=2022-09-26&lang=${lang}`)).text(),
        heading,
      )
})

test('an article without its act is asked for its act', async () => {
  for (const [q, lang, words] of [
    ['ст. 274', 'ru', /Проверьте введенное.*какого акта/u],
    ['Статья 73-3', 'ru', /какого акта/u],
    ['274-бап', 'kk', /қай актінің бабы/u],
    ['art. 20', 'en', /of which act/u],
  ] as const) {
    const answer = await pages.request(`/?q=${q}&lang=${lang}`)
    assert.equal(answer.status, 400, q)
    assert.match((await answer.text()).replaceAll(/<[^>]*>|\s+/gu, ' '), words)
  }
})

test('an article is found as people type it, and by the number of its act', async () => {
  const to = { on: '2024-01-01', lang: 'ru', corpus: 'kz' }
  for (const q of [
    '174 ч.3 УК',
    'ҚК 174',
    'Penal Code 174',
    'статья 174 Кодекса от 3 июля 2014 года № 226-V',
  ])
    assert.match(await leadsTo({ q, ...to }), /^\/law\/kz\/acts\/990020\/st174\?/u, q)
  assert.match(await leadsTo({ q: 'КЗ «О прокуратуре»', ...to }), /^\/law\/kz\/acts\/990070\?/u)
})
