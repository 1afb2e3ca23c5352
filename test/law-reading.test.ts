import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadCatalog, loadExports } from '../src/catalog.ts'
import { miniatureRepository } from '../src/corpora/kazakhstan-law/miniature-in-tests.ts'
import { addCorpus } from '../src/desk/law/add.ts'
import { statementReader } from '../src/desk/read-statement.ts'
import { takeIn } from '../src/desk/take-in.ts'
import { shownBasis } from '../src/exports/law-text.ts'
import type { CitedFact, Tag } from '../src/law/law.ts'
import type { LawText } from '../src/law/texts.ts'
import type { Evidence, Finding, Reading } from '../src/reader/reading.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-law-reading-'))
const catalog = await loadCatalog()
const BODIES = {
  ru: 'Генеральная прокуратура',
  kk: 'Бас прокуратура',
  en: "Prosecutor General's Office",
} as const
let read: ReturnType<typeof statementReader>
let repository: string

before(async () => {
  repository = miniatureRepository()
  await addCorpus(catalog, folder, repository, { name: 'kz' })
  read = statementReader(catalog, { corpora: folder })
})

after(() => {
  rmSync(folder, { recursive: true })
  rmSync(repository, { recursive: true })
})

function readingOf(text: string, date: string, language: Tag = 'ru'): Reading {
  return read(takeIn({ text, metadata: { date, language, jurisdiction: 'kz', body: BODIES[language] } }))
}

function found({ findings }: Reading, check: string, words: string): Finding {
  const finding = findings.find((one) => one.check === check && one.quote.text.includes(words))
  assert.ok(finding, `${check}: ${words}`)
  return finding
}

function question({ questions }: Reading, { id }: Finding): Readonly<Record<Tag, string>> {
  const asked = questions.find(({ finding }) => finding === id)
  assert.ok(asked)
  return asked.text
}

function factsIn(evidence: readonly Evidence[]): CitedFact[] {
  return evidence.flatMap((piece) => (piece.kind === 'provision' ? [piece.fact] : []))
}

/** The law's words that a fact rests on, in a language. */
function textOf(facts: readonly CitedFact[], label: string, language: string): LawText {
  const fact = facts.find((one) => one.label.en === label)
  assert.ok(fact, label)
  assert.equal(fact.basis?.kind, 'corpus', label)
  const text =
    fact.basis?.kind === 'corpus' ? fact.basis.texts.find((one) => one.language === language) : undefined
  assert.ok(text, `${label} in ${language}`)
  return text
}

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
  assert.equal(use?.label.ru, 'Об онлайн-платформах и онлайн-рекламе, ст. 1')
  assert.match(use?.says.ru ?? '', /ведет страницу для многих/u)
  assert.deepEqual(use?.inForce, { since: '2023-09-10', until: '2026-09-01' })
  for (const date of ['2022-09-26', '2023-10-01', '2026-08-01']) {
    const asked = question(
      readingOf(text, date),
      found(readingOf(text, date), 'undefined-term', 'провокационные'),
    )
    assert.match(asked.ru, /Ни в одном из действовавших/u, date)
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

const CITED = [
  ['ru', 'По статье 274 УК РК распространение ложной информации наказывается лишением свободы до 12 лет.'],
  ['kk', 'ҚР ҚК 274-бабы бойынша жалған ақпарат таратқандар 12 жылға дейін бас бостандығынан айырылады.'],
  [
    'en',
    'Under article 274 of the Criminal Code spreading false information is punished by up to 12 years in prison.',
  ],
] as const

for (const [language, text] of CITED) {
  test(`a number that the cited article does not carry is asked for in ${language}`, () => {
    const reading = readingOf(text, '2022-09-26', language)
    const wrong = reading.findings.find(({ id }) =>
      /penalty named/u.test(reading.questions.find(({ finding }) => finding === id)?.text.en ?? ''),
    )
    assert.ok(wrong)
    assert.equal(wrong.certainty, 'certain')
    const asked = question(reading, wrong)
    assert.match(asked.ru, /274 УК РК – до 7 лет/u)
    assert.match(asked.kk, /274-бабы – 7 жылға дейін/u)
    assert.match(asked.en, /art\. 274 of the Criminal Code – up to 7 years/u)
    textOf(factsIn(wrong.evidence), 'art. 274 of the Criminal Code', 'ru')
  })
}

test('a number that the cited article carries raises nothing of the kind', () => {
  const reading = readingOf(
    'По части 3 статьи 174 УК РК разжигание розни наказывается лишением свободы до 20 лет.',
    '2022-09-26',
  )
  const asked = question(reading, found(reading, 'threatened-sanction', '20 лет'))
  assert.match(asked.en, /does art\. 174\(3\) of the Criminal Code cover/u)
  assert.ok(!reading.findings.some(({ check }) => check === 'wrong-citation'))
})

test('a part that the article does not have that day is asked for', () => {
  const reading = readingOf(
    'По части 5 статьи 174 УК РК разжигание розни наказывается тюрьмой.',
    '2022-09-26',
  )
  const threat = found(reading, 'threatened-sanction', 'разжигание')
  assert.match(question(reading, threat).ru, /Ч\. 5 ст\. 174 УК РК: в редакции на тот день такой нормы нет/u)
  assert.deepEqual(
    threat.evidence.map(({ kind }) => kind),
    ['absence'],
  )
  assert.equal(
    reading.findings.filter(({ quote }) => quote.text.includes('174')).length,
    new Set(reading.findings.filter(({ quote }) => quote.text.includes('174')).map(({ check }) => check))
      .size,
  )
})

test('an article that lacks the part which is cited is not quoted in its stead', () => {
  const cited = (part: number): readonly string[] => {
    const text = `Распространение порочащих сведений наказывается по п. ${part} ст. 143 ГК РК.`
    const { evidence } = found(readingOf(text, '2022-09-26'), 'threatened-sanction', 'порочащих')
    return factsIn(evidence)
      .flatMap(({ basis }) => (basis?.kind === 'corpus' ? basis.texts : []))
      .map(({ words }) => words)
  }
  assert.notDeepEqual(cited(1), [])
  assert.deepEqual(cited(7), [])
})

test('nothing is denied that cannot be known', () => {
  const law = catalog.law('kz')
  assert.ok(law)
  // The pack read these articles in a later version; that does not make them new.
  for (const [act, article, on] of [
    ['CAO', '451', '2022-01-01'],
    ['PC', '173', '2021-01-01'],
    ['PC', '373', '2024-01-01'],
    // Another code stood before this one.
    ['PC', '174', '2013-01-01'],
  ] as const)
    assert.deepEqual(law.stands({ act, article }, on), { kind: 'unknown' }, `${act} ${article}`)
  assert.equal(law.stands({ act: 'PC', article: '130' }, '2022-01-01').kind, 'ended')
  assert.equal(law.stands({ act: 'OP23', article: '17' }, '2022-01-01').kind, 'not-yet')
  // The text of article 274 names a fine without its size, so that no fine contradicts it.
  const reading = readingOf('По статье 274 УК РК предусмотрен штраф до 200 МРП.', '2022-09-26')
  assert.ok(!reading.questions.some(({ text }) => text.en.includes('penalty named')))
})

test('a corpus of newest texts knows nothing of days before them', async () => {
  const newest = join(folder, 'newest')
  await addCorpus(catalog, newest, repository, { name: 'kz', currentOnly: true })
  const ofNewest = statementReader(catalog, { corpora: newest })
  const { findings } = ofNewest(
    takeIn({
      text: 'По статье 188 УК РК кража наказывается лишением свободы до десяти лет. По статье 274 УК РК за ложную информацию грозит до 7 лет лишения свободы.',
      metadata: { date: '2019-05-01', jurisdiction: 'kz', language: 'ru', body: BODIES.ru },
    }),
  )
  const threats = findings.filter(({ check }) => check === 'threatened-sanction')
  assert.ok(threats.length > 0)
  for (const { evidence } of threats) assert.ok(!evidence.some(({ kind }) => kind === 'absence'))
})

test('an article about another conduct is only likely, and its heading is shown', () => {
  const reading = readingOf('По статье 194 УК РК фейки наказываются лишением свободы до 4 лет.', '2022-09-26')
  const threat = found(reading, 'threatened-sanction', 'фейки')
  assert.equal(threat.certainty, 'likely')
  assert.match(question(reading, threat).ru, /«Вымогательство»/u)
  assert.match(question(reading, threat).kk, /194-бабы: «[^»]+»/u)
})

test('article 20 of the Constitution is about speech until the new one is in force', () => {
  const text = 'Статья 20 Конституции гарантирует свободу слова.'
  for (const date of ['2022-09-26', '2026-06-30'])
    assert.ok(!readingOf(text, date).findings.some(({ check }) => check === 'wrong-citation'), date)
  const reading = readingOf(text, '2026-08-01')
  const finding = found(reading, 'wrong-citation', 'Статья 20')
  assert.equal(finding.certainty, 'likely')
  assert.match(
    textOf(factsIn(finding.evidence), 'art. 20 of the 2026 Constitution', 'ru').words,
    /^1\. Честь и достоинство/u,
  )
})

test('an article is asked for before it stands and after it has gone, and shown as it stood', () => {
  const asks = (text: string, date: string): Finding | undefined =>
    readingOf(text, date).findings.find(({ id, check }) => check === 'wrong-citation' && id !== '')
  const placed = 'О размещении ложной информации говорит статья 456-2 КоАП РК.'
  const early = asks(placed, '2022-09-26')
  assert.ok(early)
  assert.match(
    textOf(factsIn(early.evidence), 'art. 456-2 of the Code of Administrative Offences', 'ru').words,
    /Размещение ложной/u,
  )
  assert.equal(asks(placed, '2026-08-01'), undefined)
  const libel = 'О клевете говорит статья 130 УК РК.'
  assert.ok(asks(libel, '2023-10-01'))
  assert.equal(asks(libel, '2019-10-01'), undefined)
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
      factsIn(evidence).flatMap((fact) => (fact.basis?.kind === 'corpus' ? [shownBasis(fact, 'en')] : [])),
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

test('the same input gives the same reading, byte for byte', () => {
  for (const [language, text] of CITED) {
    const first = JSON.stringify(readingOf(text, '2022-09-26', language))
    readingOf(CITED[0][1], '2026-08-01')
    assert.equal(JSON.stringify(readingOf(text, '2022-09-26', language)), first)
    const other = statementReader(catalog, { corpora: folder })
    assert.equal(
      JSON.stringify(
        other(
          takeIn({
            text,
            metadata: { date: '2022-09-26', language, jurisdiction: 'kz', body: BODIES[language] },
          }),
        ),
      ),
      first,
    )
  }
})
