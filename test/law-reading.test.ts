import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadExports } from '../src/catalog.ts'
import { openBuild } from '../src/desk/law/builds.ts'
import { keysFor } from '../src/desk/law/keys-for.ts'
import { shownBasis } from '../src/exports/law-text.ts'
import { withCorpus } from '../src/law/corpus/answers/with-corpus.ts'
import { catalog } from './asked-in-tests.ts'
import { factsIn, folder, found, question, readingOf, textOf } from './law-reading-in-tests.ts'

test('twenty years: the numbers rest on the text of that day, and the reading names the build', () => {
  const reading = readingOf(
    'За распространение ложной информации блогерам грозит до 20 лет лишения свободы.',
    '2022-09-26',
  )
  const threat = found(reading, 'threatened-sanction', '20 лет')
  const asked = question(reading, threat)
  assert.match(asked.ru, /274[^;]*до 7 лет/u)
  assert.match(asked.ru, /только здесь: ч\. 3 ст\. 174/u)
  const facts = factsIn(threat.evidence)
  const [article, part] = [
    textOf(facts, 'art. 274 of the Criminal Code', 'ru'),
    textOf(facts, 'art. 174(3) of the Criminal Code', 'kk'),
  ]
  assert.equal(article.heading, 'Распространение заведомо ложной информации')
  assert.match(article.words, /до семи лет/u)
  assert.equal(part.language, 'kk')
  assert.match(part.words, /^3\./u)
  assert.equal(part.inForce.since, '2022-09-03')
  assert.equal(reading.corpus?.name, 'kz')
  assert.equal(reading.corpus?.newest, '2026-09-01')
  assert.equal(reading.corpus?.source, undefined, 'no place on this machine stands in a reading')
  assert.ok(reading.law?.endsWith(`(${reading.corpus?.hash.slice(0, 8)})`))
})

test('honour: the Civil Code is shown in its own words; what the corpus lacks is said to be the pack’s', () => {
  const reading = readingOf('Порочатся честь и достоинство конкретных граждан.', '2022-09-26')
  const facts = factsIn(found(reading, 'wrong-standing', 'честь').evidence)
  const text = textOf(facts, 'art. 143(1) of the Civil Code', 'ru')
  assert.match(text.words, /^1\. Гражданин вправе требовать через суд/u)
  assert.deepEqual(
    text.inForce,
    { since: '2021-01-01', orEarlier: true },
    'the Code is older than the corpus',
  )
  const fact = facts.find(({ label }) => label.en === 'art. 143(1) of the Civil Code')
  assert.ok(fact)
  for (const [language, said] of [
    ['kk', 'корпустағы ең алғашқы мәтіні, одан бұрын да болуы мүмкін'],
    ['ru', 'в силе с 1 января 2021 г., самый ранний текст в корпусе, мог быть и раньше'],
    ['en', 'in force since 1 January 2021, the first text in the corpus, perhaps older'],
  ] as const)
    assert.ok(shownBasis(fact, language)?.from.includes(said), language)
  const known = shownBasis(fact, 'en', 'in force since 1 January 2021')
  assert.ok(!known?.from.includes('2021'), 'the pack’s own day leaves no doubt')
  assert.ok(!text.words.includes('2. '), 'only the part cited')
  const ours = facts.find(({ label }) => label.en === 'art. 141 of the Civil Code')
  assert.equal(ours?.basis?.kind, 'pack')
})

test('a definition is a card with its text, act, article and days; before it there is a question', () => {
  const text = 'Отдельные блогеры распространяют ложную информацию и провокационные высказывания.'
  const terms = (date: string) => readingOf(text, date).cards.map(({ term }) => term.ru)
  assert.deepEqual(terms('2022-09-26'), [])
  assert.deepEqual(terms('2023-10-01'), ['инфлюенсер (блогер)', 'ложная информация'])
  const [card] = readingOf(text, '2023-10-01').cards
  const [use] = card?.uses ?? []
  assert.equal(use?.label.ru, '«Об онлайн-платформах и онлайн-рекламе», ст. 1')
  assert.match(use?.says.ru ?? '', /ведет страницу для многих/u)
  // Which corpus was asked is told once: a source is where the official text is.
  assert.equal(use?.basis?.kind, 'corpus')
  for (const { text, url } of use?.sources ?? []) assert.equal(url, `https://${text}`)
  assert.deepEqual(use?.inForce, { since: '2023-09-10', until: '2026-09-01' })
  for (const date of ['2022-09-26', '2023-10-01', '2026-08-01']) {
    const asked = question(
      readingOf(text, date),
      found(readingOf(text, date), 'undefined-term', 'провокационные'),
    )
    assert.match(asked.ru, /В каком акте и в какой статье это определено\?$/u, date)
  }
})

test('information space is defined on all three days and raises nothing', () => {
  for (const date of ['2022-09-26', '2023-10-01', '2026-08-01']) {
    const reading = readingOf('Мы защитим информационное пространство страны.', date)
    assert.deepEqual(
      reading.cards.map(({ term }) => term.ru),
      ['информационное пространство'],
      date,
    )
    assert.ok(!reading.findings.some(({ check }) => check === 'undefined-term'), date)
  }
})

test('the ground that a warning names is shown as it stood that day', () => {
  const text =
    'Предупреждаем граждан в порядке статьи 31 Закона «О прокуратуре» о недопустимости таких действий.'
  const heading = (date: string): string =>
    factsIn(found(readingOf(text, date), 'legal-form', 'Предупреждаем').evidence).flatMap(({ basis }) =>
      basis?.kind === 'corpus' ? basis.texts.filter(({ language }) => language === 'ru') : [],
    )[0]?.heading ?? ''
  assert.equal(heading('2022-09-26'), 'Обращение прокурора')
  assert.equal(heading('2026-08-01'), 'Проверка')
})

test('to a reader of a third language the law is shown in the language of the statement', () => {
  for (const [language, text, own] of [
    ['ru', 'По статье 174 УК РК разжигание розни наказывается лишением свободы до 25 лет.', 'ru'],
    [
      'kk',
      'ҚР ҚК-нің 174-бабы бойынша алауыздықты қоздыру 25 жылға бас бостандығынан айыруға жазаланады.',
      'kk',
    ],
  ] as const) {
    const { findings } = readingOf(text, '2022-09-26', language)
    const shown = findings.flatMap(({ evidence }) =>
      factsIn(evidence).flatMap((fact) =>
        fact.basis?.kind === 'corpus' ? [shownBasis(fact, 'en', undefined)] : [],
      ),
    )
    assert.ok(shown.length > 0, language)
    for (const basis of shown) assert.equal(basis?.words?.language, own)
  }
})

test('every form of output shows the law’s words and names the build', async () => {
  const reading = readingOf('Порочатся честь и достоинство конкретных граждан.', '2022-09-26')
  for (const [name, { render }] of await loadExports()) {
    const shown = render(reading, { language: 'ru', width: 92 })
      .replaceAll(/<[^>]*>|\\(?=[^n])/gu, '')
      .replaceAll(/\s+/gu, ' ')
    assert.ok(shown.includes('Гражданин вправе требовать через суд'), name)
    assert.ok(shown.includes(reading.corpus?.hash.slice(0, 8) as string), name)
  }
})

test('an act that uses a term is named by its title in marks, and its official text is its source', () => {
  const keysOf = keysFor(catalog)
  const pack = catalog.law('kz')
  assert.ok(pack)
  const law = withCorpus(pack, openBuild(catalog, folder, 'kz'), {}, (word, tag) => keysOf(tag)(word))
  const answer = law.term('вражда', 'ru', '2022-09-26')
  assert.equal(answer.kind, 'used')
  const [use] = answer.kind === 'used' ? answer.uses : []
  assert.deepEqual(use?.label, {
    kk: '«Уголовный кодекс», 174-бап',
    ru: '«Уголовный кодекс», ст. 174',
    en: '“Уголовный кодекс”, art. 174',
  })
  assert.deepEqual(use?.sources, [
    {
      text: 'zan.example/client/#!/doc/990020/rus/03.09.2022',
      url: 'https://zan.example/client/#!/doc/990020/rus/03.09.2022',
    },
  ])
})
