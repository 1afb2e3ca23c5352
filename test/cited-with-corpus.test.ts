import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { addCorpus } from '../src/desk/law/add.ts'
import { openBuild } from '../src/desk/law/builds.ts'
import { citedPlaces } from '../src/desk/law/cited.ts'
import type { Trilingual } from '../src/law/law.ts'
import type { Finding } from '../src/reader/reading.ts'
import { catalog, findingsOf, inEach, PROSECUTORS, readerWith } from './asked-in-tests.ts'
import { factsIn, folder, found, question, readingOf, repository, textOf } from './law-reading-in-tests.ts'

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
    assert.match(asked.ru, /274 УК РК — до 7 лет/u)
    assert.match(asked.kk, /274-бабы — 7 жылға дейін/u)
    assert.match(asked.en, /art\. 274 of the Criminal Code, up to 7 years/u)
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

test('where a corpus lacks the versions in which an article came, its first text dates nothing that the pack dates earlier', () => {
  const [asked] = readingOf('Статья 456-2 КоАП карает штрафом в 20 МРП.', '2022-09-26').questions
  assert.match(asked?.text.ru ?? '', /еще не действует \(вступает в силу в сентябре 2023 года\)/u)
})

test('an article behind the last one of a code that is held whole is told as none, in three languages', async () => {
  const laws = join(folder, 'whole-code')
  mkdirSync(laws)
  for (const [language, title, name, closing] of [
    ['ru', 'Уголовный кодекс', 'Статья N. Проба', 'Статья 7. Порядок введения в действие настоящего Кодекса'],
    ['kk', 'Қылмыстық кодекс', 'N-бап. Сынақ', '7-бап. Осы Кодексті қолданысқа енгізу тәртібі'],
  ] as const) {
    const articles = Array.from({ length: 6 }, (_, at) => name.replace('N', String(at + 1)))
    const text = [...articles, closing].map((heading) => `## ${heading}\n\n—\n`).join('\n')
    writeFileSync(
      join(laws, `${language}.md`),
      `---\nkey: pc\ntitle: ${title}\nlanguage: ${language}\nsince: 2015-01-01\nrank: code\nnumber: 226-V\nadopted: 2014-07-03\n---\n\n${text}`,
    )
  }
  const built = join(folder, 'whole')
  await addCorpus(catalog, built, laws, { name: 'kz' })
  const read = readerWith({ corpora: built })
  for (const [language, text] of [
    ['ru', 'Статья 499 Уголовного кодекса предусматривает до пяти лет лишения свободы за ложную информацию.'],
    [
      'kk',
      'Қылмыстық кодекстің 499-бабы жалған ақпарат үшін бес жылға дейін бас бостандығынан айыруды көздейді.',
    ],
    [
      'en',
      'Article 499 of the Criminal Code provides for up to five years of imprisonment for false information.',
    ],
  ] as const) {
    const body = PROSECUTORS[language]
    const { questions } = read(text, { date: '2024-09-20', jurisdiction: 'kz', language, body })
    assert.ok(
      questions.some(({ text: { en } }) => /499.*no such provision/u.test(en)),
      questions.map((one) => one.text.en).join('\n'),
    )
  }
  // Of two languages of the law, neither of which is the reader's, Russian is the likelier to be understood.
  const other = read('По статье 5 УК РК фейки наказываются лишением свободы до 4 лет.', {
    date: '2024-09-20',
    jurisdiction: 'kz',
    language: 'ru',
    body: PROSECUTORS.ru,
  })
  assert.match(other.questions.map(({ text }) => text.en).join('\n'), /Проба/u)
})

test('of a day before the first text of an act the pack is asked, in words and in readings', async () => {
  const laws = join(folder, 'young-code')
  mkdirSync(laws)
  writeFileSync(
    join(laws, 'pc.md'),
    '---\nkey: pc\ntitle: Уголовный кодекс\nlanguage: ru\nsince: 2021-01-01\nrank: code\nnumber: 226-V\nadopted: 2014-07-03\n---\n\n## Статья 274. Проба\n\nПроба наказывается.\n',
  )
  const built = join(folder, 'young')
  await addCorpus(catalog, built, laws, { name: 'kz' })
  const corpus = openBuild(catalog, built, 'kz')
  const on = '2019-05-01'
  const [place] = citedPlaces(catalog, corpus, 'ст. 274 УК РК', { on, tag: 'ru', languages: ['ru'] })
  corpus.close()
  assert.deepEqual([place?.texts[0].found.kind, place?.stands.kind], ['before-corpus', 'in-force'])
  const { findings } = readerWith({ corpora: built })(
    'По статье 274 УК РК за ложную информацию грозит до 7 лет лишения свободы.',
    { date: on, jurisdiction: 'kz', language: 'ru', body: PROSECUTORS.ru },
  )
  const { evidence } = findings.find(({ check }) => check === 'threatened-sanction') as Finding
  assert.ok(evidence.length > 0)
  assert.ok(factsIn(evidence).every(({ basis }) => basis?.kind !== 'corpus'))
  assert.ok(!evidence.some(({ kind }) => kind === 'absence'))
})

test('a corpus of newest texts knows nothing of days before them', async () => {
  const newest = join(folder, 'newest')
  await addCorpus(catalog, newest, repository, { name: 'kz', currentOnly: true })
  const { findings } = readerWith({ corpora: newest })(
    'По статье 188 УК РК кража наказывается лишением свободы до десяти лет. По статье 274 УК РК за ложную информацию грозит до 7 лет лишения свободы.',
    { date: '2019-05-01', jurisdiction: 'kz', language: 'ru', body: PROSECUTORS.ru },
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

test('a word that the article and the claim both have does not make it what is claimed', () => {
  const told: Trilingual = {
    ru: 'Статья N Конституции гарантирует каждому человеку свободу слова.',
    kk: 'Конституцияның N-бабы адамның сөз бостандығына кепілдік береді.',
    en: 'Article N of the Constitution guarantees every person freedom of speech.',
  }
  inEach(told, (text, language) => {
    const findings = (article: string): readonly Finding[] =>
      findingsOf('wrong-citation', readingOf(text.replace('N', article), '2026-08-01', language))
    assert.equal(findings('20').length, 1, text)
    assert.deepEqual(findings('23'), [], text)
  })
})

test('an article that is said to hold what another article of its act does is asked about it in all languages', () => {
  const told: Trilingual = {
    ru: 'Согласно статье N Конституции честь и достоинство граждан неприкосновенны.',
    kk: 'Конституцияның N-бабына сәйкес азаматтардың ар-намысы мен қадір-қасиетіне қол сұғылмайды.',
    en: 'Under Article N of the Constitution the honour and dignity of citizens are inviolable.',
  }
  inEach(told, (text, language) => {
    const findings = (article: string, date: string): readonly Finding[] =>
      findingsOf('wrong-citation', readingOf(text.replace('N', article), date, language))
    const [wrong] = findings('20', '2022-09-26')
    assert.ok(wrong, text)
    assert.equal(wrong.certainty, 'likely')
    assert.deepEqual(findings('20', '2026-08-01'), [], text)
  })
})

test('an article is asked for before it stands and after it has gone, and shown as it stood', () => {
  const asks = (text: string, date: string): Finding | undefined =>
    findingsOf('wrong-citation', readingOf(text, date))[0]
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

test('the same input gives the same reading, byte for byte', () => {
  for (const [language, text] of CITED) {
    const first = JSON.stringify(readingOf(text, '2022-09-26', language))
    readingOf(CITED[0][1], '2026-08-01')
    assert.equal(JSON.stringify(readingOf(text, '2022-09-26', language)), first)
    const other = readerWith({ corpora: folder })
    assert.equal(
      JSON.stringify(
        other(text, { date: '2022-09-26', language, jurisdiction: 'kz', body: PROSECUTORS[language] }),
      ),
      first,
    )
  }
})
