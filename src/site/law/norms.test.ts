import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { loadCatalog } from '../../catalog.ts'
import { addCorpus } from '../../desk/law/add.ts'
import { addMiniatureLaw } from '../../desk/law/miniature-law-in-tests.ts'
import { TAGS } from '../../law/tags.ts'
import { lawPages } from './routes.ts'
import { openShelf } from './shelf.ts'

const AKOMA_NTOSO = fileURLToPath(new URL('../../../corpus/akoma-ntoso/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'saual-norms-'))
let pages: ReturnType<typeof lawPages>
let bare: ReturnType<typeof lawPages>

before(async () => {
  const catalog = await loadCatalog()
  await addMiniatureLaw(folder)
  await addCorpus(catalog, folder, AKOMA_NTOSO, { name: 'trial' })
  pages = lawPages(catalog, folder, openShelf(catalog, folder))
  const nowhere = join(folder, 'nothing-here')
  bare = lawPages(catalog, nowhere, openShelf(catalog, nowhere))
})
after(() => rmSync(folder, { recursive: true }))

const wordsIn = (page: string): string => page.replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, ' ')
async function text(path: string, of = pages): Promise<string> {
  const answer = await of.request(path)
  assert.equal(answer.status, 200, path)
  return wordsIn(await answer.text())
}

test('a norm: conduct, elements, sanctions by pack and text, who brings it and how, where it was read', async () => {
  const page = await text('/kz/norms/PC/174?on=2022-09-26&lang=ru')
  for (const said of [
    /Ст\. 174 УК РК Закон на 26 сентября 2022 г\./u,
    /Деяние Разжигание социальной/u,
    /Для состава нужно, чтобы действия были умышленными/u,
    /Санкции ч\. 1 ст\. 174 УК РК\. Общий случай: штраф от 2000 до 7000 МРП/u,
    /Порядок и кто вправе возбудить дело Публичное обвинение/u,
    /Полномочия органов ч\. 5 ст\. 187 УПК РК/u,
    /Откуда сведения сверено, два источника.*Пометки об источниках: «сверено, два источника» — сверено с текстом закона, подтверждено вторым источником/u,
    /Санкции по тексту закона Русский, с 3 сентября 2022 г\. часть 1: штрафом; лишением свободы/u,
    /Казахский, с 3 сентября 2022 г\. часть 1: ірі айыппұл салуға; екі жылдан/u,
    /Расхождение с набором норм \(часть 1\), верхний предел штрафа, МРП: в тексте не указано, в наборе 7000/u,
    /Набор норм: kz .* Корпус kz: /u,
  ])
    assert.match(page, said)
})

test('the head agrees with the rows: what comes from another version than the day’s is not called its law', async () => {
  for (const [path, of, head] of [
    [
      'PC/131?on=2022-09-26&lang=en',
      bare,
      'By the versions of 1 April 2019, 7 July 2020; not checked for 26 September 2022',
    ],
    [
      'CAO/73-3?on=2025-09-26&lang=ru',
      bare,
      'По редакции от 16 июня 2024 г.; на 26 сентября 2025 г. текст не сверен',
    ],
    [
      'PC/174?on=2022-09-26&lang=en',
      bare,
      'The law of 26 September 2022; what comes from another version says so',
    ],
    ['CAO/456-2?on=2022-09-26&lang=kk', bare, '2022 жылғы 26 қыркүйек күнгі заң'],
  ] as const) {
    const answer = await of.request(`/kz/norms/${path}`)
    const [, said = ''] = /<p class="of-day">(.*?)<\/p>/u.exec(await answer.text()) ?? []
    assert.equal(said.replaceAll('\u00A0', ' '), head)
  }
})

test('a fine is given in money by the index of that day', async () => {
  const page = await text('/kz/norms/CAO/73-3?on=2025-09-26&lang=en')
  assert.match(page, /for individuals, a fine of 160 MCI or arrest/u)
  assert.match(page, /Highest fine by the norm pack: 750 × 3932 ₸ = 2,949,000 ₸/u)
})

test('a norm that does not stand that day says so and leads to a day on which it does', async () => {
  const page = await (await pages.request('/kz/norms/PC/130?on=2022-09-26&lang=en')).text()
  assert.match(wordsIn(page), /On 26 September 2022 this norm is not in force: in force until 10 July 2020/u)
  assert.match(page, /href="\/law\/kz\/norms\/PC\/130\?on=2020-07-10&amp;lang=en"/u)
  assert.match(await text('/kz/norms/PC/130?on=2020-07-01&lang=en'), /Conduct Libel/u)
})

test('without a corpus the pack alone answers, and the front page of the law leads to it', async () => {
  const page = await text('/kz/norms/PC/174?on=2022-09-26&lang=kk', bare)
  assert.match(page, /ҚР ҚК 174-бабы .*Әрекет .*Жазалары/u)
  assert.ok(!page.includes('Заң мәтіні бойынша'), 'no text was asked')
  for (const lang of TAGS)
    assert.match(await (await bare.request(`/?lang=${lang}`)).text(), /href="\/law\/kz\/norms\?lang=/u)
})

test('the page of a norm says that its text was not checked for the day', async () => {
  assert.match(await text('/kz/norms/CAO/488?on=2026-11-01&lang=ru', bare), /на этот день текст не сверен/u)
  assert.doesNotMatch(await text('/kz/norms/CAO/488?on=2022-09-26&lang=ru', bare), /не сверен/u)
})

test('the list of norms of a day, by kind; each leads to its page', async () => {
  const page = await (await pages.request('/kz/norms?on=2022-09-26&lang=ru')).text()
  assert.match(
    wordsIn(page),
    /Уголовная ответственность .*Административная ответственность .*Гражданское право/u,
  )
  const links = [...page.matchAll(/href="(\/law\/kz\/norms\/[^"]+)"/gu)].map(([, to]) =>
    (to as string).replaceAll('&amp;', '&').slice('/law'.length),
  )
  assert.ok(links.length > 25)
  for (const link of links) await text(link)
  assert.match(await (await pages.request('/kz?lang=ru')).text(), /href="\/law\/kz\/norms\?lang=ru"/u)
})

test('an article of a corpus leads to its norm, and the norm to the article', async () => {
  const article = await (await pages.request('/kz/acts/990020/st174?on=2022-09-26&lang=ru')).text()
  assert.match(article, /class="to-norm"><a href="\/law\/kz\/norms\/PC\/174\?on=2022-09-26&amp;lang=ru"/u)
  const norm = await (await pages.request('/kz/norms/PC/174?on=2022-09-26&lang=ru')).text()
  assert.match(norm, /href="\/law\/kz\/acts\/990020\/st174\?on=2022-09-26&amp;language=ru&amp;lang=ru"/u)
  const unknown = await (await pages.request('/kz/acts/990020/st1?on=2022-09-26&lang=ru')).text()
  assert.ok(!unknown.includes('to-norm'), 'nothing is known of it')
})

test('an act is found by its name in the pack or its key in the corpus; what is not there is said in words', async () => {
  const leads = async (path: string): Promise<string | null> =>
    (await pages.request(path)).headers.get('location')
  assert.equal(
    await leads('/kz/norms/990020/174?on=2022-09-26&lang=ru'),
    '/law/kz/acts/990020/174?on=2022-09-26&lang=ru',
  )
  for (const typed of ['pc/174', 'PC/174%20'])
    assert.equal(
      await leads(`/kz/norms/${typed}?on=2022-09-26&lang=ru`),
      '/law/kz/norms/PC/174?on=2022-09-26&lang=ru',
    )
  for (const [path, status, says] of [
    [
      '/kz/norms/PC/9999?on=2022-09-26&lang=en',
      404,
      /Nothing is known of this norm: art\. 9999 of the Criminal Code Neither the norm pack nor the corpus/u,
    ],
    ['/kz/norms/NONE/1?lang=en', 404, /The norm pack knows no such act: NONE/u],
    ['/trial/norms?lang=en', 404, /no norm pack for the corpus “trial”/u],
    ['/nowhere/norms?lang=en', 404, /There is no such corpus: nowhere/u],
    ['/kz/norms/PC/174?on=31.02.2022&lang=en', 400, /There is no such day/u],
  ] as const) {
    const answer = await pages.request(path)
    assert.equal(answer.status, status, path)
    assert.match(wordsIn(await answer.text()), says)
  }
})

test('what is known of another day only leads to that day, and no corpus is spoken of where there is none', async () => {
  for (const [path, title, says, to] of [
    [
      'PC/174?on=1950-01-01',
      'Ст. 174 УК РК: на 1 января 1950 г. сведений нет',
      'известно с',
      'PC/174?on=2015',
    ],
    ['CAO/451?on=2022-09-26', 'Ст. 451 КоАП РК: на 26 сентября 2022 г.', 'известно с', 'CAO/451?on=20'],
  ] as const) {
    const answer = await bare.request(`/kz/norms/${path}&lang=ru`)
    const page = await answer.text()
    assert.equal(answer.status, 404, path)
    for (const said of [title, says]) assert.ok(wordsIn(page).replaceAll('\u00a0', ' ').includes(said), said)
    assert.doesNotMatch(wordsIn(page), /корпус/u)
    const [link = ''] = /href="\/law\/kz\/norms\/[A-Z]+\/[^"]*on=[^"]*"/u.exec(page) ?? []
    assert.ok(link.includes(to), link)
    await text(link.slice('href="/law'.length, -1).replaceAll('&amp;', '&'), bare)
  }
  assert.match(
    wordsIn(await (await bare.request('/kz/norms/PC/9999?lang=ru')).text()),
    /В наборе норм этой статьи нет\. Набор — это не всё законодательство\./u,
  )
})

test('parts that the pack knows from a later day on only are told, and are no difference', async () => {
  const page = await text('/kz/norms/PC/174?on=2016-01-01&lang=ru', bare)
  assert.match(page, /Части 1, 2 набор норм знает только с 11 июля 2020 г\./u)
  assert.doesNotMatch(await text('/kz/norms/PC/174?on=2016-01-01&lang=ru'), /есть только/u)
})

test('a day still to come says up to which day the pack knows the law', async () => {
  assert.match(
    await text('/kz/norms/PC/174?on=2096-01-01&lang=en', bare),
    /The norm pack knows the law up to \d{1,2} \w+ \d{4}: it holds no later changes/u,
  )
})

test('where there is no corpus, one line says how to add one; a form of act says whom it binds', async () => {
  assert.match(
    await text('/kz/norms/PC/174?on=2022-09-26&lang=ru', bare),
    /Текста нормы здесь нет\. Корпус текстов закона добавляет команда: saual law add kz/u,
  )
  const forms = await text('/kz/norms/PRO17/31?on=2022-01-01&lang=ru', bare)
  assert.match(forms, /Обязательность для адресатов в законе не названа/u)
  assert.match(forms, /в силе с .*; сверено, два источника/u)
})

test('a past day may be kept and asked for again', async () => {
  const path = '/kz/norms/PC/174?on=2022-09-26&lang=ru'
  const tag = (await pages.request(path)).headers.get('etag') ?? ''
  assert.match(tag, /^W\/"/u)
  assert.equal((await pages.request(path, { headers: { 'if-none-match': tag } })).status, 304)
  assert.match((await bare.request(path)).headers.get('etag') ?? '', /^W\/"[\w-]+"$/u)
})

test('a country without texts: how to add them, and the way to its norms', async () => {
  for (const path of ['/kz', '/kz/acts/PC/174']) {
    const answer = await bare.request(`${path}?lang=en&on=2022-09-26`)
    const page = await answer.text()
    assert.equal(answer.status, 404, path)
    assert.match(wordsIn(page), /No texts of law have been added yet: Kazakhstan .*saual law add kz/u, path)
    assert.ok(page.includes('href="/law/kz/norms?on=2022-09-26&amp;lang=en"'), path)
    assert.doesNotMatch(wordsIn(page), /mistyped/u)
  }
  assert.match(wordsIn(await (await bare.request('/nowhere?lang=en')).text()), /mistyped/u)
  assert.match(await text('/?lang=en', bare), /There is no corpus of law yet/u)
})

test('the way down names the country, and a corpus of no country by its own name', async () => {
  const trail = async (path: string): Promise<string> =>
    wordsIn(/<nav class="trail".*?<\/nav>/su.exec(await (await pages.request(path)).text())?.[0] ?? '')
  assert.match(await trail('/kz/acts/990020/st174?on=2022-09-26&lang=kk'), /Кез келген күнгі заң Қазақстан /u)
  assert.match(await trail('/kz/norms/PC/174?on=2022-09-26&lang=ru'), /Закон на любой день Казахстан Нормы/u)
  assert.match(await trail('/trial?on=2033-01-01&lang=en'), /The law of any day trial/u)
  assert.match(await text('/kz/norms?on=2022-09-26&lang=en', bare), /^\s*Kazakhstan: /u)
})

test('an act by its name in the pack leads to its key; one that only its title tells leads to its norms', async () => {
  const leads = async (path: string): Promise<string | null> =>
    (await pages.request(path)).headers.get('location')
  assert.equal(
    await leads('/kz/acts/PC/174?on=2022-09-26&lang=ru'),
    '/law/kz/acts/990020/174?on=2022-09-26&lang=ru',
  )
  assert.equal(await leads('/kz/acts/pc?lang=ru'), '/law/kz/acts/990020?lang=ru')
  assert.equal((await pages.request('/kz/acts/NONE/174?lang=ru')).status, 404)
  const titled = mkdtempSync(join(tmpdir(), 'saual-titled-'))
  const laws = join(titled, 'laws')
  mkdirSync(laws)
  writeFileSync(
    join(laws, 'code.md'),
    '---\nkey: code\ntitle: Уголовный кодекс\nlanguage: ru\nsince: 2015-01-01\nrank: code\n---\n\n**Статья 174. Проба**\n\nСлова.\n',
  )
  const catalog = await loadCatalog()
  await addCorpus(catalog, titled, laws, { name: 'kz' })
  const own = lawPages(catalog, titled, openShelf(catalog, titled))
  const article = await (await own.request('/kz/acts/code/174?on=2022-09-26&lang=ru')).headers.get('location')
  const page = await (await own.request((article as string).slice('/law'.length))).text()
  assert.ok(page.includes('class="to-norm"><a href="/law/kz/norms/PC/174?on=2022-09-26&amp;lang=ru"'))
  rmSync(titled, { recursive: true })
})

test('of a norm nothing is told twice, and nothing is named by keys of the pack', async () => {
  const rows = async (path: string): Promise<string> => text(`/kz/norms/${path}`, bare)
  const incitement = await rows('PC/174?on=2025-09-26&lang=en')
  assert.equal(incitement.match(/art\. 187\(5\) of the Code of Criminal Procedure/gu)?.length, 1)
  const influencer = await rows('CAO/456-2?on=2025-09-26&lang=en')
  assert.equal(influencer.match(/entrepreneurial purposes/gu)?.length, 1)
  const libel = await rows('CAO/73-3?on=2025-09-26&lang=en')
  assert.equal(libel.match(/prosecutor opens the case by a resolution/gu)?.length, 1)
  assert.match(libel, /whether the victim’s complaint is needed is not confirmed/u)
  assert.doesNotMatch(await rows('PC/131?on=2022-09-26&lang=en'), /What else is known/u)
  const terms = await rows('ATI/1?on=2022-09-26&lang=en')
  assert.match(terms, /Defines “open data”/u)
  const ids = ((await loadCatalog()).law('kz')?.acts('2025-09-26') ?? []).map(({ id }) => id)
  const list = await (await bare.request('/kz/norms?on=2025-09-26&lang=en')).text()
  for (const [, to = ''] of list.matchAll(/href="\/law(\/kz\/norms\/[^"]+)"/gu)) {
    const page = (await text(to.replaceAll('&amp;', '&'), bare)).replaceAll(
      /kazakhstan-law\/codes: \S+/gu,
      '',
    )
    assert.doesNotMatch(page, /["']/u, to)
    for (const id of ids) assert.ok(!page.includes(` ${id} `) && !page.includes(`(${id} `), `${to} ${id}`)
  }
})
