import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { PROSECUTORS_OF_KAZAKHSTAN, readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['threatened-sanction'] })

/** The question about the last sentence, in English. */
function lastQuestion(text: string, language: Tag, jurisdiction?: string): string | undefined {
  const metadata = {
    date: '2023-05-15',
    language,
    body: PROSECUTORS_OF_KAZAKHSTAN[language],
    ...(jurisdiction ? { jurisdiction } : {}),
  }
  return read(text, metadata).questions.at(-1)?.text.en
}

/** A penalty that belongs to the article of the sentence before, and is not the one that it carries. */
const WRONG: readonly (readonly [Tag, string, string])[] = [
  ['ru', 'Ложь наказывается по статье 274 УК. Максимальное наказание – 20 лет лишения свободы.', 'art. 274'],
  [
    'ru',
    'По статье 174 УК осуждены 11 человек. Часть первая этой статьи предусматривает лишение свободы до 12 лет.',
    'art. 174(1)',
  ],
  [
    'kk',
    'ҚК-нің 174-бабы бойынша 11 адам сотталды. Баптың бірінші бөлігі бойынша 12 жылға дейін бас бостандығынан айыру жазасы күтіп тұр.',
    'art. 174(1)',
  ],
  [
    'kk',
    'Жалған ақпарат үшін ҚК-нің 274-бабында жаза бар. Ең ауыр жаза – 20 жыл бас бостандығынан айыру.',
    'art. 274',
  ],
  [
    'en',
    'Last year 11 people were convicted under article 174 of the Criminal Code. Part 1 carries up to 12 years in prison.',
    'art. 174(1)',
  ],
  [
    'ru',
    'Ложь наказывается по статье 274 УК. За такие действия предусмотрено до 20 лет лишения свободы.',
    'art. 274',
  ],
  [
    'en',
    'False information is punished under article 274 of the Criminal Code. Such acts in networks carry up to 20 years in prison.',
    'art. 274',
  ],
  [
    'en',
    'False information is punished under article 274 of the Criminal Code. The maximum sentence is 20 years in prison.',
    'art. 274',
  ],
]

for (const [language, text, article] of WRONG)
  test(`a number is compared with the article of the sentence before: ${text}`, () => {
    const asked = lastQuestion(text, language) ?? ''
    assert.match(asked, /\. Where does the penalty named/u)
    assert.ok(asked.includes(article), asked)
  })

/** The article stands in the sentence before: nobody need be asked which it is. */
const KNOWN: readonly (readonly [Tag, string])[] = [
  ['ru', 'Статья 130 УК РФ наказывала клевету. Эта статья предусматривает до семи лет лишения свободы.'],
  [
    'ru',
    'Часть 4 статьи 274 УК касается чрезвычайного положения. Эта норма предусматривает до семи лет лишения свободы.',
  ],
  [
    'kk',
    'ҚК-нің 274-бабының 4-бөлігі төтенше жағдайға қатысты. Бұл бап жеті жылға дейін бас бостандығынан айыруды көздейді.',
  ],
  [
    'en',
    'Part 4 of article 274 of the Criminal Code is about an emergency. This article carries up to seven years in prison.',
  ],
]

for (const [language, text] of KNOWN)
  test(`the article of the sentence before is known: ${text}`, () => {
    assert.match(lastQuestion(text, language) ?? '', /\. Which of the acts described/u)
  })

/** Nothing in the last sentence speaks of the article cited before. */
const UNKNOWN: readonly (readonly [Tag, string])[] = [
  ['ru', 'По статье 274 УК начато дело. Каждый провокатор будет наказан по всей строгости закона.'],
  ['ru', 'По статье 274 УК начато дело. Ждем весны. Эта статья предусматривает лишение свободы.'],
  ['kk', 'ҚК-нің 274-бабы бойынша іс қозғалды. Кез келген арандатушы заң алдында жауап береді.'],
  [
    'en',
    'A case was opened under article 274 of the Criminal Code. Every provocateur will be punished with the full severity of the law.',
  ],
]

for (const [language, text] of UNKNOWN)
  test(`an article that a sentence does not speak of is not taken for its own: ${text}`, () => {
    assert.match(
      lastQuestion(text, language) ?? '',
      /\. Which article, and which part of it, carries this liability/u,
    )
  })

test('where no law is known the words that cite an article are taken too', () => {
  const text =
    'The accused is charged under article 12 of the Penal Code. The maximum sentence is ten years in prison.'
  assert.match(
    lastQuestion(text, 'en', 'us') ?? '',
    /\. Which of the acts described here does the provision cited here \(.*\) cover/u,
  )
})

/** Who did what the sentence before tells, or a part of the article that it cites, goes on about that law. */
const GOES_ON: readonly (readonly [Tag, string])[] = [
  ['ru', 'Такие публикации подпадают под статью 274 УК РК. Виновным грозит лишение свободы.'],
  [
    'ru',
    'Ответственность за клевету предусмотрена статьей 73-3 КоАП РК. Клевета – это заведомая ложь о человеке. Часть первая устанавливает штраф 160 МРП.',
  ],
  [
    'en',
    'Officers are acting under Section 12 of the Broadcasting Act 1991. Those convicted may be fined or jailed for a year.',
  ],
  ['en', 'False alarms are an offence under section 4 of the Rescue Act. Offenders may be jailed.'],
  ['kk', 'Мұндай жазбалар ҚК-нің 274-бабына жатады. Кінәлілер бас бостандығынан айырылады.'],
]

for (const [language, text] of GOES_ON)
  test(`a threat to those guilty of it is not asked which article it is: ${text}`, () => {
    const question = lastQuestion(text, language)
    assert.ok(question)
    assert.doesNotMatch(question, /Which article, and which part of it/u)
  })

const OF_ITS_OWN: readonly (readonly [Tag, string])[] = [
  ['ru', 'Статья 20 Конституции гарантирует свободу слова. Виновные в беспорядках понесут наказание.'],
  [
    'en',
    'Officers are acting under Section 12 of the Broadcasting Act 1991. Reckless drivers will be punished.',
  ],
]

for (const [language, text] of OF_ITS_OWN)
  test(`a threat of another matter is asked which article it is: ${text}`, () => {
    assert.match(lastQuestion(text, language) ?? '', /Which article, and which part of it/u)
  })
