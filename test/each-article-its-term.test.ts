import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { askedOf } from './penalties-in-tests.ts'

type Asked = readonly (readonly [Tag, string, RegExp])[]

/** Several articles, each with a term of its own. */
const SEVERAL: Asked = [
  [
    'ru',
    'Ложная информация по статье 274 УК РК наказывается до 7 лет, а розжиг по статье 174 – до 20 лет лишения свободы.',
    /a term of 20 years is provided for only in part 3/u,
  ],
  [
    'ru',
    'Статьи 180 и 179 УК РК предусматривают до 25 и до 17 лет лишения свободы соответственно.',
    /Under the law: art\. 180 of the Criminal Code, up to 15 years\..*\(25 years\)/u,
  ],
  [
    'ru',
    'За вражду статья 282 УК РФ обещает до шести лет, а статья 174 УК РК – до 25 лет лишения свободы.',
    /Under the law: art\. 174 of the Criminal Code, up to 20 years\./u,
  ],
  [
    'en',
    'Articles 174 and 274 of the Criminal Code carry, respectively, up to twenty and up to twelve years in prison.',
    /Under the law: art\. 274 of the Criminal Code, up to 7 years\..*\(12 years\)/u,
  ],
  [
    'en',
    'Article 274 of the Criminal Code punishes false reports by up to seven years, and Article 174 punishes incitement by up to twenty years in prison.',
    /a term of 20 years is provided for only in part 3/u,
  ],
  [
    'kk',
    'ҚК-нің 174 және 274-баптарында тиісінше 20 және 12 жылға дейін бас бостандығынан айыру көзделген.',
    /Under the law: art\. 274 of the Criminal Code, up to 7 years\..*\(12 years\)/u,
  ],
]

for (const [language, text, question] of SEVERAL)
  test(`each of several terms is held against its own article: ${text}`, () => {
    assert.match(askedOf(language, text), question)
  })

/** Right in each article; the number of one is not that of another. */
const RIGHT: readonly (readonly [Tag, string])[] = [
  ['ru', 'По статье 257 УК РК срок доходит до 12 лет, а действует и статья 174 УК РК.'],
  ['ru', 'Статьи 179 и 180 УК РК карают соответственно до 17 и до 15 лет лишения свободы.'],
  [
    'en',
    'Articles 179 and 180 of the Criminal Code carry up to 17 and up to 15 years in prison respectively.',
  ],
  ['kk', 'ҚК-нің 179 және 180-баптары тиісінше 17 және 15 жылға дейін бас бостандығынан айыруды көздейді.'],
]

for (const [language, text] of RIGHT)
  test(`a term is not called that of a part of another article: ${text}`, () => {
    const asked = askedOf(language, text)
    assert.doesNotMatch(asked, /art\. 179.{0,40}15 years is provided for only in|No part of|penalty named/u)
  })

const FOREIGN: readonly (readonly [Tag, string, string])[] = [
  [
    'ru',
    'За ложь об армии статья 207.3 УК РФ обещает до 15 лет лишения свободы.',
    'art. 207.3 of the Criminal Code of the Russian Federation',
  ],
  [
    'en',
    'Incitement is punished under Article 282 of the Criminal Code of the Russian Federation by up to five years in prison.',
    '“Article 282 of the Criminal Code of the Russian Federation”',
  ],
  [
    'ru',
    'За такие слова ч. 2 статьи 20.3.3 КоАП РФ обещает штраф.',
    'art. 20.3.3(2) of the Code of Administrative Offences of the Russian Federation',
  ],
  ['kk', 'Ондай пікір үшін РФ ҚК 207.3-бабында он жыл түрме көзделген.', 'РФ ҚК 207.3-бабы'],
  [
    'en',
    'Rumours are punished under Article 312/B of the Turkish Criminal Code.',
    '“Article 312/B of the Turkish Criminal Code”',
  ],
  [
    'en',
    'Mocking a faith is a crime under Article 188a(1)(b) of the Austrian Criminal Code.',
    '“Article 188a(1)(b) of the Austrian Criminal Code”',
  ],
  [
    'en',
    'Libel is punished under Articles 125 and 125/A of the Turkish Criminal Code.',
    '“Articles 125 and 125/A of the Turkish Criminal Code”',
  ],
  [
    'en',
    'Libel is punished under Article 173 bis of the Swiss Criminal Code.',
    '“Article 173 bis of the Swiss Criminal Code”',
  ],
  [
    'en',
    'Hoaxes are punished under Article 154-bis of the Penal Code of India.',
    '“Article 154-bis of the Penal Code of India”',
  ],
]

for (const [language, text, cited] of FOREIGN)
  test(`an article that the law asked does not know is named in the words that cite it: ${text}`, () => {
    assert.ok(askedOf(language, text).includes(`the provision cited here (${cited})`))
  })
