import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pages, text } from './asked-law-in-tests.ts'

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
