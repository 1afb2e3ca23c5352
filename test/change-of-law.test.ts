import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { findingsOf, POLICE_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2023-08-15', POLICE_OF_KAZAKHSTAN, {
  checks: ['threatened-sanction', 'wrong-citation'],
})

type Said = readonly (readonly [Tag, string])[]

/** An article that is gone, or still to come, said to be so. */
const TOLD: Said = [
  ['ru', 'Статья 130 УК РК, по которой за клевету лишали свободы, давно не действует.'],
  ['ru', 'Осенью вводится в действие статья 456-2 КоАП: за ложные сведения пользователи заплатят 20 МРП.'],
  ['ru', 'Парламент исключил из УК РК статью 130, и за клевету теперь предусмотрен административный арест.'],
  [
    'en',
    'Lawmakers removed Article 130 from the Criminal Code, so libel carries administrative arrest only.',
  ],
  [
    'en',
    'When Article 456-2 of the Code of Administrative Offences comes into effect, bloggers will be fined.',
  ],
  [
    'en',
    'Article 456-2 of the Code of Administrative Offences enters into force this autumn. Offenders will be fined.',
  ],
  ['kk', 'ҚК-нің 130-бабының күші жойылды, жала үшін енді әкімшілік қамаққа алу көзделген.'],
  ['kk', 'ӘҚБтК-нің 456-2-бабы күзде күшіне енеді: блогерлерге айыппұл салынады.'],
]

for (const [language, text] of TOLD)
  test(`who says that an article is gone or to come is not asked for one in force: ${text}`, () => {
    assert.deepEqual(readingOf(text, language).findings, [])
  })

const NOT_TOLD: Said = [
  ['ru', 'Клеветникам по статье 130 УК РК грозит до трех лет лишения свободы.'],
  ['ru', 'Статья 456-2 КоАП вступила в силу, и блогерам грозит штраф до 30 МРП.'],
  ['ru', 'Кто требует отменить выборы, ответит за клевету по статье 130 УК РК лишением свободы.'],
  [
    'en',
    'Article 130 of the Criminal Code has never been repealed: libel carries up to three years in prison.',
  ],
  [
    'en',
    'Article 456-2 of the Code of Administrative Offences is in force, and bloggers will be fined under it.',
  ],
  ['kk', 'ҚК-нің 130-бабы күшін жойған жоқ: жала үшін үш жылға дейін бас бостандығынан айыру көзделген.'],
  ['kk', 'ӘҚБтК-нің 456-2-бабы бойынша блогерлерге 30 АЕК айыппұл салынады.'],
]

for (const [language, text] of NOT_TOLD)
  test(`an article of another day is asked about where nothing is said of its change: ${text}`, () => {
    const [question] = readingOf(text, language).questions
    assert.match(question?.text.en ?? '', /Which provision in force does this/u)
  })

const EXPLAINED: Said = [
  ['ru', 'За проезд на красный свет статья 599 КоАП РК предусматривает штраф 10 МРП.'],
  ['ru', 'За выброс мусора из машины статьей 434 КоАП РК установлен штраф 5 МРП.'],
  ['ru', 'Понятой, который уклоняется от явки, может быть доставлен приводом по статье 157 УПК РК.'],
  ['en', 'Section 9 of the Waterways Act sets a fine of 300 dollars for boating without a vest.'],
  ['kk', 'Қызыл шамға өткені үшін ӘҚБтК-нің 599-бабы 10 АЕК айыппұл көздейді.'],
]

for (const [language, text] of EXPLAINED)
  test(`a notice with conduct, article and fine is asked nothing: ${text}`, () => {
    assert.deepEqual(findingsOf('threatened-sanction', readingOf(text, language)), [])
  })

const THREATENED: Said = [
  ['ru', 'Предупреждаем: за проезд на красный свет статья 599 КоАП РК предусматривает штраф 10 МРП.'],
  ['ru', 'Нарушителям статья 599 КоАП РК предусматривает штраф 10 МРП.'],
  ['ru', 'За ложную информацию статья 274 УК РК предусматривает штраф до 1000 МРП.'],
  [
    'en',
    'We warn the public that Section 9 of the Waterways Act sets a fine of 300 dollars for boating without a vest.',
  ],
]

for (const [language, text] of THREATENED)
  test(`a warning, a threat without its conduct and a threat to speech are asked: ${text}`, () => {
    assert.equal(findingsOf('threatened-sanction', readingOf(text, language)).length, 1)
  })
