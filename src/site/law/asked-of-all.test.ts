import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadsTo, pages, text } from './asked-law-in-tests.ts'

test('unless a corpus is chosen the form asks all of them', async () => {
  const form = await (await pages.request('/?lang=en')).text()
  const [, options = ''] = /<select id="corpus"[^>]*>(.*?)<\/select>/su.exec(form) ?? []
  assert.match(
    options,
    /^<option value="">all corpora<\/option><option value="ground">ground<\/option><option value="kz">Kazakhstan<\/option><option value="snow">snow<\/option>$/u,
  )
  const here = await (await pages.request('/kz/terms?q=x&lang=en')).text()
  assert.ok(here.includes('name="corpus" value="kz"') || here.includes('<option value="kz" selected>'))
})

test('without a corpus all are asked, the one that has the words answers, and the others are told of', async () => {
  const to = await leadsTo({ q: 'фонарь', on: '2022-09-26', lang: 'ru' })
  assert.match(to, /^\/law\/ground\/terms\?/u)
  const shown = await (await pages.request(to.replace(/^\/law/u, ''))).text()
  assert.match(
    shown,
    /<nav class="trail"[^>]*><ol>\s*<li><a [^>]*>Закон на любой день<\/a><\/li>\s*<li>Все корпуса<\/li>/u,
  )
  const [, choice = ''] = /<select id="corpus"[^>]*>(.*?)<\/select>/su.exec(shown) ?? []
  assert.match(choice, /^<option value="">все корпуса<\/option><option value="ground">/u)
  assert.doesNotMatch(choice, /selected/u)
  assert.match(shown, /href="\/law\/ground\/terms\?[^"]*corpora=all[^"]*lang=kk"/u)
  const page = await text(to.replace(/^\/law/u, ''))
  assert.match(page, /Корпус: ground\. На 26 сентября 2022/u)
  assert.match(
    page,
    /Искали и в других корпусах Казахстан: Ни в одном из 10 просмотренных актов, действовавших на 26 сентября 2022 г\., выражения нет/u,
  )
  assert.match(await leadsTo({ q: 'ложная информация', on: '2024-09-26' }), /^\/law\/kz\/terms\?/u)
  assert.match(await leadsTo({ q: 'nothing of the kind', on: '2024-09-26' }), /^\/law\/kz\/terms\?/u)
  const one = await leadsTo({ q: 'фонарь', corpus: 'kz', on: '2022-09-26', lang: 'ru' })
  assert.doesNotMatch(await text(one.replace(/^\/law/u, '')), /других корпусах/u)
})

test('an expression in a language that no corpus holds was not checked, and is denied by no other language', async () => {
  const answerTo = async (path: string): Promise<string> =>
    (
      /class="lede answer [^>]*>(.*?)<\/p>/su.exec(await (await pages.request(path)).text())?.[1] ?? ''
    ).replaceAll('\u00a0', ' ')
  for (const lang of ['kk', 'ru', 'en'])
    assert.match(
      await answerTo(`/kz/terms?q=nothing of the kind&on=2024-09-26&lang=${lang}`),
      /ағылшын|английский|English/u,
    )
  assert.match(await answerTo('/snow/terms?q=өтініш&on=2024-09-26&lang=en'), /^Not checked: .*\(Kazakh\)/u)
  const english = await text('/kz/terms?q=snow shovel&on=2024-09-26&lang=en&corpora=all')
  assert.match(english, /ground: Not checked: .*\(English\)/u)
  assert.match(english, /snow: Not checked: .*\(English\)/u)
})

test('words that may be of two languages are asked in the one that has them', async () => {
  const [kk, ru] = await Promise.all(
    ['Шам', 'Фонарь'].map((q) => text(`/ground/terms?q=${q}&on=2024-09-26&lang=kk`)),
  )
  assert.match(kk ?? '', /1 актіде кездеседі/u)
  assert.match(ru ?? '', /1 актіде кездеседі/u)
})
