import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from '../../reader/sentence/asked-in-tests.ts'

/** Plain sections of a report, enough to make it long. */
const SECTIONS: Readonly<Record<Tag, string>> = {
  en: 'The bridge was opened in May. Two schools were repaired. The library bought new books. Nine buses were added to the lines. The park has a new fence.',
  ru: 'Мост открыли в мае. Отремонтированы две школы. Библиотека купила новые книги. На линии вышли девять автобусов. В парке поставлен новый забор.',
  kk: 'Көпір мамырда ашылды. Екі мектеп жөнделді. Кітапхана жаңа кітаптар сатып алды. Бағыттарға тоғыз автобус қосылды. Саябаққа жаңа қоршау орнатылды.',
}

const report = (language: Tag, ...told: readonly string[]) => {
  const plain = SECTIONS[language]
  return [plain, plain, ...told.flatMap((section) => [section, plain])].join('\n\n')
}
const isAsked = (language: Tag, text: string) => asked(language, text).includes('unused-power')

const OFFENCE: Readonly<Record<Tag, string>> = {
  en: 'Witnesses were threatened on anonymous pages.',
  ru: 'Под записями открыто звучат угрозы в адрес врачей.',
  kk: 'Жазбалардың астында дәрігерлерге ашық қоқан-лоққы көрсетілген.',
}
const CASE: Readonly<Record<Tag, string>> = {
  en: 'A criminal case was opened over a theft from the depot.',
  ru: 'По краже со склада возбуждено уголовное дело.',
  kk: 'Қоймадағы ұрлық бойынша қылмыстық іс қозғалды.',
}
/** A case that does not say what it is of. */
const ANY: Readonly<Record<Tag, string>> = {
  en: 'Four suspects were detained.',
  ru: 'Задержаны четверо подозреваемых.',
  kk: 'Төрт күдікті ұсталды.',
}
const SAME: Readonly<Record<Tag, string>> = {
  en: 'Two men were arrested for threatening witnesses.',
  ru: 'За угрозы врачам задержаны двое.',
  kk: 'Дәрігерлерге қоқан-лоққы көрсеткен екі адам ұсталды.',
}
const HEADING: Readonly<Record<Tag, string>> = { en: 'Depots', ru: 'Работа складов', kk: 'Қоймалар жұмысы' }
const TAKES_UP: Readonly<Record<Tag, string>> = {
  en: 'A criminal case was opened over these threats.',
  ru: 'По этим угрозам возбуждено уголовное дело.',
  kk: 'Осы қоқан-лоққы бойынша қылмыстық іс қозғалды.',
}

/** An offence and a case of another one, with words in common that tell of no matter. */
const ONLY_LINKED: Readonly<Record<Tag, readonly [offence: string, other: string]>> = {
  en: [
    'Witnesses were threatened on anonymous pages again yesterday, although several had closed theirs.',
    'A criminal case was opened over a theft from the depot yesterday, although several doors were shut.',
  ],
  ru: [
    'Под записями вчера снова открыто звучали угрозы в адрес врачей, хотя некоторые закрыты.',
    'По краже со склада вчера снова возбуждено уголовное дело, хотя некоторые двери заперты.',
  ],
  kk: [
    'Кеше жазбалардың астында дәрігерлерге тағы бірнеше рет ашық қоқан-лоққы көрсетілген.',
    'Кеше қоймадағы бірнеше ұрлық бойынша қылмыстық іс қозғалды.',
  ],
}

for (const language of ['en', 'ru', 'kk'] as const) {
  test(`words that carry no meaning tie no case to an offence in ${language}`, () => {
    assert.ok(isAsked(language, report(language, ...ONLY_LINKED[language])))
  })

  test(`a case under another subject of a long report answers for no offence in ${language}`, () => {
    assert.ok(isAsked(language, report(language, OFFENCE[language], CASE[language])))
    assert.ok(isAsked(language, report(language, CASE[language], OFFENCE[language])))
    const ofSection = `${HEADING[language]}\n\n${ANY[language]}`
    assert.ok(isAsked(language, report(language, OFFENCE[language], ofSection)))
  })

  test(`a case that stands beside the offence, takes it up or names it answers for it in ${language}`, () => {
    assert.ok(!isAsked(language, report(language, `${OFFENCE[language]} ${ANY[language]}`)))
    for (const told of [TAKES_UP, SAME])
      assert.ok(!isAsked(language, report(language, OFFENCE[language], told[language])), told[language])
    assert.ok(!isAsked(language, `${OFFENCE[language]}\n\n${ANY[language]}`))
  })
}

test('cases that share a word each answer for no offence that has both', () => {
  const cases = [
    'Three clerks were detained for forgery at the market.',
    'A driver was detained for bribery of a shopkeeper.',
  ]
  const offence = 'Unknown men extort money from every shopkeeper of the central market.'
  assert.ok(isAsked('en', report('en', ...cases, offence)))
  assert.ok(
    !isAsked(
      'en',
      report('en', ...cases, 'Two men were detained for extorting money at the central market.', offence),
    ),
  )
})

test('items of a list are no sections of their own', () => {
  for (const [language, first, second] of [
    ['en', 'unknown persons extort money from traders', 'four suspects were detained'],
    ['ru', 'неизвестные вымогают деньги у торговцев', 'задержаны четверо подозреваемых'],
    ['kk', 'белгісіздер саудагерлерден ақша бопсалап жүр', 'төрт күдікті ұсталды'],
  ] as const)
    for (const mark of ['- ', '', '• '])
      assert.ok(!isAsked(language, report(language, `${mark}${first}\n\n${mark}${second}`)), language + mark)
})
