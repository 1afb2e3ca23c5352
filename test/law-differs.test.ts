import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { addCorpus } from '../src/desk/law/add.ts'
import type { Question, Reading } from '../src/reader/reading.ts'
import { catalog, PROSECUTORS, readerWith } from './asked-in-tests.ts'
import { runCommand } from './command-in-tests.ts'

/**
 * A code whose text differs from the pack, and whose texts differ: by part 2 of article 274 the Russian text carries two years and
 * the pack three; by part 3 of article 174 the Russian text and the pack carry twenty years and the Kazakh text fifteen.
 */
const place = mkdtempSync(join(tmpdir(), 'saual-law-differs-'))
after(() => rmSync(place, { recursive: true }))
const corpora = join(place, 'law')
const code = join(place, 'code')
mkdirSync(code)

const head = (language: string, title: string) =>
  `---\nkey: code\ntitle: ${title}\nlanguage: ${language}\nsince: 2021-07-01\nnumber: 226-V\nadopted: 2014-07-03\nrank: code\n---\n\n`
writeFileSync(
  join(code, 'ru.md'),
  head('ru', 'Уголовный кодекс') +
    '## Статья 174. Рознь\n\n3. Те же деяния, если их совершила группа, –\n\nнаказываются лишением свободы на срок от двенадцати до двадцати лет.\n\n' +
    '## Статья 274. Ложная информация\n\n2. То же деяние с помощью сетей телекоммуникаций –\n\nнаказывается лишением свободы на срок до двух лет.\n',
)
writeFileSync(
  join(code, 'kk.md'),
  head('kk', 'Қылмыстық кодекс') +
    '## 174-бап. Алауыздық\n\n3. Топ жасаған дәл сол іс-әрекеттер –\n\nон екі жылдан он бес жылға дейінгі мерзімге бас бостандығынан айыруға жазаланады.\n',
)
await addCorpus(catalog, corpora, code, { name: 'kz' })
const read = readerWith({ corpora })

const readingOf = (text: string): Reading =>
  read(text, { date: '2022-09-26', language: 'ru', jurisdiction: 'kz', body: PROSECUTORS.ru })

function numberAsked(text: string): { readonly question: Question; readonly certainty: string } | undefined {
  const { questions, findings } = readingOf(text)
  const question = questions.find((one) => /penalty named/u.test(one.text.en))
  const certainty = findings.find(({ id }) => id === question?.finding)?.certainty
  return question && certainty ? { question, certainty } : undefined
}

const said274 = (years: string) =>
  numberAsked(`По ч. 2 ст. 274 УК РК ложная информация наказывается лишением свободы до ${years} лет.`)

test('what the text of the law carries is told first, and what the pack has beside it', () => {
  const six = said274('шести')
  assert.equal(six?.certainty, 'certain')
  assert.match(six?.question.text.ru ?? '', /ч\. 2 ст\. 274 УК РК — до 2 лет \(в наборе норм — до 3 лет\)/u)
  assert.match(six?.question.text.kk ?? '', /2 жылға дейін \(нормалар жинағында 3 жылға дейін\)/u)
  assert.match(six?.question.text.en ?? '', /up to 2 years \(up to 3 years in the norm pack\)/u)
})

test('a number that the pack has and the text has not is asked for with less certainty, one of the text is not', () => {
  assert.equal(said274('трех')?.certainty, 'likely')
  assert.equal(said274('двух'), undefined)
})

test('the texts of all languages are law: a number beyond them is asked for with what each says', () => {
  const said = (years: string) =>
    numberAsked(`По ч. 3 ст. 174 УК РК разжигание розни наказывается лишением свободы до ${years} лет.`)
  assert.match(said('25')?.question.text.en ?? '', /up to 20 years \(up to 15 years in the Kazakh text\)/u)
})

test('a number that one text carries and the other does not is asked about, whatever the language of the statement', () => {
  const texts = {
    ru: 'По ч. 3 ст. 174 УК РК разжигание розни наказывается лишением свободы до двадцати лет.',
    kk: 'ҚР ҚК 174-бабының 3-бөлігі бойынша алауыздық қоздырғаны үшін 20 жылға дейін бас бостандығынан айыру көзделген.',
  }
  for (const language of ['ru', 'kk'] as const) {
    const metadata = { date: '2022-09-26', language, jurisdiction: 'kz', body: PROSECUTORS[language] }
    const { questions, findings } = read(texts[language], metadata)
    const question = questions.find(({ text }) => /two languages differ/u.test(text.en))
    assert.match(question?.text.en ?? '', /up to 20 years \(up to 15 years in the Kazakh text\)/u, language)
    assert.match(question?.text.kk ?? '', /20 жылға дейін \(қазақша мәтінде 15 жылға дейін\)/u)
    assert.match(question?.text.ru ?? '', /до 20 лет \(в казахском тексте — до 15 лет\)/u)
    assert.equal(findings.find(({ id }) => id === question?.finding)?.certainty, 'likely')
  }
  const fifteen = numberAsked(
    'По ч. 3 ст. 174 УК РК разжигание розни наказывается лишением свободы до 15 лет.',
  )
  assert.equal(fifteen, undefined, 'both carry it')
})

test('of an arrest it is said whether text or pack answers', () => {
  const arrest = numberAsked('По ч. 2 ст. 274 УК РК ложная информация наказывается арестом до 90 суток.')
  assert.match(
    arrest?.question.text.ru ?? '',
    /\(по (?:тексту закона|набору норм|тексту закона и набору норм)\)/u,
  )
})

async function norm(...words: readonly string[]): Promise<string> {
  const environment = { SAUAL_LAW: corpora, COLUMNS: '10000' }
  const { out } = await runCommand(['law', 'norm', ...words, '--on', '2022-09-26', '--lang', 'en'], {
    environment,
  })
  return out.replaceAll(/\s+/gu, ' ')
}

test('the pack is compared with the text of each language, and agrees only where it does with all', async () => {
  const agrees = /The pack agrees with the text/u
  const incitement = await norm('PC', '174')
  assert.match(incitement, /part 3.*: Russian 20, Kazakh 15/u)
  assert.match(
    incitement,
    /The norm pack differs from the Kazakh text \(part 3\), .*: 15 in the text, 20 in the pack/u,
  )
  assert.doesNotMatch(incitement, agrees)
  assert.match(await norm('PC', '274'), /The norm pack differs \(part 2\), .*: 2 in the text, 3 in the pack/u)
})
