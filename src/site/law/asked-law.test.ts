import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { addCorpus } from '../../desk/law/add.ts'
import { addMiniatureLaw } from '../../desk/law/miniature-law-in-tests.ts'
import { lawPages } from './routes.ts'
import { openShelf } from './shelf.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-asked-law-'))
let pages: ReturnType<typeof lawPages>

const ACTS = {
  'lamps-ru': ['О фонарях', 'ru', '1', 'Статья 1. Фонари', 'Фонарь светит вечером.'],
  'lamps-kk': ['Шамдар туралы', 'kk', '1', '1-бап. Шамдар', 'Шам кешке жанады.'],
  'snow-kk': ['Қар туралы', 'kk', '2', '1-бап. Қар', 'Қар күреледі.'],
} as const

before(async () => {
  const catalog = await loadCatalog()
  const corpora = join(folder, 'corpora')
  const laws = join(folder, 'laws')
  mkdirSync(laws)
  for (const [name, [title, language, key, article, words]] of Object.entries(ACTS))
    writeFileSync(
      join(laws, `${name}.md`),
      `---\nkey: ${key}\ntitle: ${title}\nlanguage: ${language}\nsince: 2020-01-01\nrank: law\n---\n\n**${article}**\n\n${words}\n`,
    )
  writeFileSync(
    join(laws, 'lamps-en.md'),
    '---\nkey: 1\ntitle: On Lamps\nlanguage: en\nsince: 2020-01-01\nuntil: 2022-01-01\nrank: law\n---\n\n**Article 1. Lamps**\n\nA lamp shines at night.\n',
  )
  await addMiniatureLaw(corpora)
  await addCorpus(catalog, corpora, laws, { name: 'ground' })
  const snow = join(folder, 'snow')
  mkdirSync(snow)
  writeFileSync(
    join(snow, 'frost.md'),
    '---\nkey: 1\ntitle: Закон о снеге\nlanguage: ru\nsince: 2020-01-01\nrank: law\n---\n\n**Статья 1. Снег**\n\nСнег убирают.\n',
  )
  await addCorpus(catalog, corpora, snow, { name: 'snow' })
  pages = lawPages(catalog, corpora, openShelf(catalog, corpora))
})
after(() => rmSync(folder, { recursive: true }))

async function leadsTo(query: Readonly<Record<string, string>>): Promise<string> {
  const answer = await pages.request(`/?${new URLSearchParams(query)}`)
  assert.equal(answer.status, 303)
  return decodeURIComponent(answer.headers.get('location') ?? '')
}
const text = async (path: string): Promise<string> =>
  (await (await pages.request(path)).text()).replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, ' ')

test('an act whose text in one language has ended is told of by one that stands', async () => {
  const ended = await text('/ground/acts/1?on=2023-01-01&language=en&lang=en')
  assert.match(
    ended,
    /For 1 January 2023 the corpus has no text of the act in this language; it has one in: Қазақша Русский/u,
  )
  assert.doesNotMatch(ended, /not in force/u)
  const unchosen = await text('/ground/acts/1?on=2023-01-01&lang=en')
  assert.match(unchosen, /О фонарях/u)
  assert.doesNotMatch(unchosen, /not in force/u)
  const article = await text('/ground/acts/1/art_1?on=2023-01-01&lang=en')
  assert.match(article, /For 1 January 2023 the corpus has no text of the act in this language/u)
  assert.doesNotMatch(article, /not in force/u)
  assert.doesNotMatch(await text('/ground?on=2023-01-01&lang=en&language=en'), /On Lamps/u)
})

test('a text may be older than a corpus whose first one it is, and its last day is told beside today’s acts, in three languages', async () => {
  for (const [lang, first, place, acts] of [
    [
      'kk',
      /2020 жылғы 1 қаңтар күнінен бастап Бұл — актінің корпустағы ең алғашқы мәтіні: ол одан бұрын да/u,
      /2020 жылғы 1 қаңтар күнінен бастап; корпустағы ең алғашқы мәтіні, одан бұрын да болуы мүмкін/u,
      /Ең соңғы редакциясы 2020 жылғы 1 қаңтар күнгі осы корпус бойынша 1 акт қолданыста\./u,
    ],
    [
      'ru',
      /с 1 января 2020 г\. Это самый ранний текст акта в корпусе: таким он мог быть и до этого дня/u,
      /с 1 января 2020 г\.; самый ранний текст в корпусе, мог действовать и раньше/u,
      /По этому корпусу, последняя редакция в котором — от 1 января 2020 г\., действует 1 акт\./u,
    ],
    [
      'en',
      /since 1 January 2020 The corpus has no earlier text of this act: it may have read so before that day/u,
      /since 1 January 2020; the first text in the corpus, perhaps older/u,
      /By this corpus, whose newest version is of 1 January 2020, 1 act is in force\./u,
    ],
  ] as const) {
    const plain = async (path: string) => (await text(`/snow${path}lang=${lang}`)).replaceAll('\u00a0', ' ')
    assert.match(await plain('/acts/1?'), first)
    assert.match(await plain('/terms?q=убирают+снег&'), place)
    assert.match(await plain('?'), acts)
    assert.doesNotMatch(await plain('?on=2020-01-01&'), /By this corpus|По этому корпусу|осы корпус бойынша/u)
  }
})

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

test('the title of an act is found as a title, and leads to the act', async () => {
  const answer = await pages.request('/ground/terms?q=фонарях&on=2022-09-26&lang=ru')
  const page = await answer.text()
  assert.match(
    page,
    /href="\/law\/ground\/acts\/1\?[^"]*"[^>]*>О фонарях<\/a><\/cite> <span class="quiet">\(название акта\)/u,
  )
})

test('acts in force are counted in whatever language the corpus holds them', async () => {
  assert.match(
    await text('/ground?on=2022-09-26&lang=en'),
    /2 acts are in force.*О фонарях|2 acts are in force.*Шамдар/u,
  )
  assert.match(await text('/ground?on=2022-09-26&lang=ru'), /О фонарях.*Қар туралы/u)
  assert.doesNotMatch(await text('/ground?on=2022-09-26&lang=ru&language=ru'), /Қар туралы/u)
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

test('readers of English get the Russian text before the Kazakh one', async () => {
  const page = await (await pages.request('/ground/acts/1?on=2024-09-26&lang=en')).text()
  assert.match(page, /<h1 lang="ru">О фонарях<\/h1>/u)
  const provision = await (await pages.request('/kz/acts/990020/st174?on=2022-09-26&lang=en')).text()
  assert.match(provision, /<section class="side" lang="ru">.*<section class="side" lang="kk">/su)
  const norm = await text('/kz/norms/PC/174?on=2022-09-26&lang=en')
  assert.match(norm, /Russian, since .*Kazakh, since/u)
})

test('the history of an article ends with its act, and leads to that number in the act before and behind', async () => {
  const now = await text('/kz/acts/990011/st20?lang=en')
  assert.match(
    now,
    /This act replaced another: Конституция [^.]*\. Статья 20 \(a provision of its own, not a version/u,
  )
  const then = await text('/kz/acts/990010/st18?on=2026-06-30&lang=ru')
  assert.match(then, /Этот акт заменен другим: Конституция/u)
  const missed = await text('/kz/acts/990011/18?on=2026-08-01&lang=ru')
  assert.match(
    missed,
    /В корпусе нет текста статьи 18.*Этот акт заменил другой: Конституция [^.]*\. Статья 18 Ближайшие нормы: Статья 20 /u,
  )
  assert.doesNotMatch(then, /отдельная норма/u, 'the act has no article 18')
})

test('an expression that is absent as typed is led to its words in another order', async () => {
  const page = await text(`/kz/terms?q=${encodeURIComponent('вера или язык')}&on=2024-01-01&lang=en`)
  assert.match(
    page,
    /In another order or apart The following provisions hold all of these words.*Статья 174/u,
  )
  const nowhere = await text(`/kz/terms?q=${encodeURIComponent('мутная вода')}&on=2024-01-01&lang=en`)
  assert.doesNotMatch(nowhere, /In another order or apart/u)
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
