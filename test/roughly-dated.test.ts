import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { commitAll, emptyRepository } from '../src/corpora/kazakhstan-law/miniature-in-tests.ts'
import { addCorpus } from '../src/desk/law/add.ts'
import { catalog, PROSECUTORS, readerWith } from './asked-in-tests.ts'
import { factsIn, found, question } from './law-reading-in-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'saual-roughly-dated-'))
const repository = emptyRepository()
after(() => {
  rmSync(folder, { recursive: true })
  rmSync(repository, { recursive: true })
})

const TEN_DAYS =
  'вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования'
const ACT = '02-codes/2014/0705-ob-administrativnykh-pravonarusheniiakh-81245'
const LAW = 'Законом РК от 11.05.2022 № 700-VII'

const article = (number: string, body: string): string =>
  `<a id="st${number}"></a>\n\n## Статья ${number}. Проба ${number}\n\n${body}\n\n`
const fine = (amount: string): string =>
  `Проба запрещенного –\n\nвлечет штраф в размере ${amount} месячных расчетных показателей.`

commitVersion(
  '2020-01-01',
  article('900', fine('десяти')) + article('901', fine('двадцати')) + article('902', fine('двухсот')),
)
// Dated by the day of its adoption, long before it can have begun.
commitVersion(
  '2022-05-11',
  article('900', `*Сноска. Статья 900 исключена ${LAW} (${TEN_DAYS}).*`) +
    article('901', fine('двадцати')) +
    article(
      '901-1',
      `> *Сноска. Кодекс дополнен статьей 901-1 в соответствии с ${LAW} (${TEN_DAYS}).*\n\n${fine('сорока')}`,
    ) +
    article('902', `> *Сноска. Статья 902 в редакции ${LAW} (${TEN_DAYS}).*\n\n${fine('тридцати')}`),
)
await addCorpus(catalog, folder, repository, { name: 'kz' })
const read = readerWith({ corpora: folder })

const readOn = (date: string, number: string, penalty = 'предусмотрен штраф до 200 МРП') =>
  read(`По статье ${number} КоАП РК ${penalty}.`, {
    date,
    language: 'ru',
    jurisdiction: 'kz',
    body: PROSECUTORS.ru,
  })
const askedOn = (date: string, number: string): string => {
  const reading = readOn(date, number)
  return question(reading, found(reading, 'threatened-sanction', number)).ru
}

test('an article that went on a day nobody knows is told to be gone by the last day that is possible', () => {
  assert.match(askedOn('2022-09-26', '900'), /утратила силу 01\.06\.2022 или раньше/u)
  const reading = readOn('2022-05-20', '900')
  assert.doesNotMatch(askedOn('2022-05-20', '900'), /не действует/u)
  const facts = factsIn(found(reading, 'threatened-sanction', '900').evidence)
  assert.ok(
    facts.some(({ basis }) => basis?.kind === 'corpus'),
    'its text may stand, so it is shown',
  )
})

test('an article that began on a day nobody knows is told to begin no earlier than the first that is possible', () => {
  assert.match(askedOn('2022-04-01', '901-1'), /вступает в силу не раньше 11\.05\.2022/u)
})

test('on a day of doubt the question and the evidence name both days, and the text that may have stood', () => {
  const told = (date: string, number: string): readonly [asked: string, notes: string] => {
    const reading = readOn(date, number, 'предусмотрена ответственность')
    const finding = found(reading, 'threatened-sanction', number)
    const notes = finding.evidence.map((one) => ('note' in one ? one.note?.ru : '')).join(' ')
    return [question(reading, finding).ru, notes]
  }
  const days = /не раньше 11\.05\.2022 и не позже 01\.06\.2022/u
  for (const [number, doubt] of [
    ['900', /могла уже не действовать/u],
    ['901-1', /могла еще не действовать/u],
    ['902', /мог действовать прежний текст/u],
  ] as const)
    for (const words of told('2022-05-20', number)) {
      assert.match(words, doubt)
      assert.match(words, days)
    }
  assert.match(told('2022-05-20', '902')[1], /Прежний текст: «.*двухсот месячных расчетных показателей»\.$/u)
  for (const [date, number] of [
    ['2022-09-26', '902'],
    ['2022-05-20', '901'],
  ] as const)
    for (const words of told(date, number)) assert.doesNotMatch(words, /на день заявления|прежний/iu)
})

test('a number that another text of the day may have carried is only likely to be wrong, and that text is named', () => {
  assert.match(
    askedOn('2022-05-20', '902'),
    /30 МРП .*902 КоАП РК: на день заявления мог действовать прежний текст .*\. Откуда/u,
  )
  assert.equal(found(readOn('2022-05-20', '902'), 'threatened-sanction', '902').certainty, 'likely')
  assert.equal(found(readOn('2022-09-26', '902'), 'threatened-sanction', '902').certainty, 'certain')
})

function commitVersion(day: string, body: string): void {
  mkdirSync(join(repository, ACT), { recursive: true })
  writeFileSync(
    join(repository, ACT, 'meta.yaml'),
    `act_code: '81245'\nrequisite: Кодекс Республики Казахстан от 5 июля 2014 года № 235-V\ntitle:\n  rus: Об административных правонарушениях\nform: КОД\napproved_on: 2014-07-05\nversion_date:\n  rus: ${day}\n`,
  )
  writeFileSync(join(repository, ACT, 'rus.md'), `# Об административных правонарушениях\n\n${body}`)
  commitAll(repository, { day, message: 'редакция' })
}
