import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { asked, findingsOf, POLICE_OF_KAZAKHSTAN, readerOn, readerWith } from './asked-in-tests.ts'

const readingOf = readerOn('2025-07-31', POLICE_OF_KAZAKHSTAN)

const OTHER_ARTICLE: readonly (readonly [Tag, string, string])[] = [
  [
    'ru',
    'Нарушителям по ст. 247 УК РК за распространение заведомо ложной информации грозит наказание.',
    '274',
  ],
  [
    'ru',
    'В отношении задержанных по статье 247 УК РК (распространение ложных сведений, создающих опасность для порядка) начато расследование.',
    '274',
  ],
  ['ru', 'Разжигание розни наказывается по статье 184-1 Уголовного кодекса РК.', '174'],
  ['ru', 'За распространение ложных сообщений об акте терроризма предусмотрена статья 243 УК РК.', '273'],
  [
    'kk',
    'Ұсталғандарға қатысты ҚР Қылмыстық кодексінің 247-бабы, 1- тармағымен (Қоғамдық тәртіпке қауіп төндіретін жалған ақпаратты тарату) тергеу жүргізілуде.',
    '274',
  ],
  [
    'kk',
    'ҚР Қылмыстық кодексінің 247-бабы бойынша көрінеу жалған ақпарат таратқаны үшін жауаптылық бар.',
    '274',
  ],
  ['kk', 'Алауыздық қоздырғаны үшін ҚР Қылмыстық кодексінің 184-1-бабы бойынша жаза бар.', '174'],
  [
    'en',
    'Spreading false information is punished under Article 247 of the Criminal Code of Kazakhstan.',
    '274',
  ],
  [
    'en',
    'A case was opened under Article 247 (dissemination of false information) of the Criminal Code.',
    '274',
  ],
  ['en', 'Incitement of discord is punished under Article 184 of the Criminal Code of Kazakhstan.', '174'],
]

for (const [language, text, article] of OTHER_ARTICLE)
  test(`an article that is not known is asked about where another is described: ${text}`, () => {
    const questions = readingOf(text, language, '2024-06-27').questions.map((question) => question.text)
    const of = questions.filter(({ en }) => en.includes('really about it?'))
    assert.equal(of.length, 1)
    assert.match(
      of[0]?.en ?? '',
      new RegExp(
        `nearest to it is art\\. ${article} of the Criminal Code \\(which requires .*\\)\\. Is .* really about it\\?$`,
        'u',
      ),
    )
    assert.match(
      of[0]?.ru ?? '',
      / ближе всего к этому ст\. .*\. Действительно ли об этом говорит (?:ч\. 1 )?ст\. /u,
    )
    assert.match(
      of[0]?.kk ?? '',
      /әрекет «.*» деп сипатталған\. .*-бабы \(.* қажет\)\. .* шынымен осы әрекет туралы ма\?$/u,
    )
  })

const NO_OTHER_ARTICLE: readonly (readonly [Tag, string])[] = [
  [
    'ru',
    'Мошенники распространяли ложную информацию, их действия квалифицированы по статье 190 УК РК (мошенничество).',
  ],
  ['ru', 'За распространение заведомо ложных сведений о кандидатах предусмотрена статья 112 КоАП РК.'],
  ['ru', 'За дачу заведомо ложных показаний наказывает статья 420 УК РК.'],
  [
    'ru',
    'За распространение ложной информации отвечают по статье 274 УК РК, за кражу — по статье 188 УК РК.',
  ],
  [
    'ru',
    'Статья 188 УК РК «Кража» применяется и тогда, когда распространение ложной информации помогло вору.',
  ],
  ['ru', 'В 2013 году за распространение ложной информации отвечали по статье 247 УК РК.'],
  ['kk', 'Кандидаттар туралы жалған ақпарат таратқаны үшін ӘҚБтК-нің 112-бабы бойынша айыппұл бар.'],
  ['kk', 'Алаяқтық ҚК-нің 190-бабы бойынша жазаланады.'],
  [
    'en',
    'Spreading false information about a candidate is punished under Article 112 of the Code of Administrative Offences of Kazakhstan.',
  ],
  ['en', 'Theft is punished under Article 188 of the Criminal Code of Kazakhstan.'],
]

for (const [language, text] of NO_OTHER_ARTICLE)
  test(`an article that is not known is no other one: ${text}`, () => {
    for (const { text: question } of readingOf(text, language, '2024-06-27').questions)
      assert.doesNotMatch(question.en, /really about it/u)
  })

const NOT_SUCH: readonly (readonly [Tag, string])[] = [
  ['ru', 'Разжигание вражды в чатах наказывается по статье 434-2 КоАП РК.'],
  ['en', 'Inciting hatred in chats is punished under Article 434-2 of the Code of Administrative Offences.'],
  ['kk', 'Чатта алауыздық тудырғаны үшін ӘҚБтК-нің 434-2-бабы бойынша жаза көзделген.'],
]

for (const [language, text] of NOT_SUCH)
  test(`no article that punishes only some such conduct is named for one about something else: ${text}`, () => {
    const questions = readingOf(text, language, '2024-06-27').questions.map(({ text: { en } }) => en)
    assert.ok(questions.every((one) => !one.includes('434-1')))
    assert.ok(questions.some((one) => /434-2 .*: Littering of public places/u.test(one)))
  })

/** What an article is about that the one cited is not, by who is hurt or by what is done; and the article whose elements count. */
const OTHERS_ELEMENTS: readonly (readonly [Tag, string, string, string])[] = [
  ['ru', 'За распространение фейков в соцсетях наступает ответственность по статье 194 УК РК.', '194', '274'],
  ['kk', 'Фейк таратқаны үшін ҚК-нің 194-бабы бойынша жауаптылық көзделген.', '194', '274'],
  ['en', 'Spreading fakes is punished under Article 194 of the Criminal Code.', '194', '274'],
  ['kk', 'Депутатты қорлағаны үшін ҚК-нің 378-бабы бойынша жауаптылық көзделген.', '378', '376'],
  ['kk', 'Президентті қорлағаны үшін ҚК-нің 376-бабы бойынша жауаптылық көзделген.', '376', '375'],
  [
    'en',
    'Insulting a deputy of the parliament is a crime under Article 375 of the Criminal Code.',
    '375',
    '376',
  ],
]

test('no elements are asked of an article that is about something else', () => {
  for (const [language, text, cited, right] of OTHERS_ELEMENTS) {
    const questions = readingOf(text, language, '2024-06-27').questions.map(({ text: { en } }) => en)
    const elements = questions.find((one) => one.includes('enough for liability')) ?? ''
    assert.match(elements, new RegExp(`[Aa]rt\\. ${right} of the Criminal Code requires`, 'u'), text)
    if (cited === right) continue
    assert.doesNotMatch(elements, new RegExp(`${cited} of the Criminal Code requires`, 'u'), text)
    assert.ok(
      questions.some((one) => new RegExp(`Art\\. ${cited} .* Where does that provision`, 'u').test(one)),
      text,
    )
  }
})

test('years that are said of the article cited are held against it, whatever else punishes the conduct', () => {
  for (const [language, text] of [
    ['ru', 'За недостоверную информацию статья 456-2 КоАП РК предусматривает до двух лет лишения свободы.'],
    [
      'en',
      'Under Article 456-2 of the Code of Administrative Offences fake news carries up to two years in prison.',
    ],
    [
      'kk',
      'ӘҚБтК-нің 456-2-бабы бойынша жалған ақпарат үшін екі жылға дейін бас бостандығынан айыру көзделген.',
    ],
  ] as const)
    assert.match(
      asked('threatened-sanction', readingOf(text, language, '2024-06-27')).en,
      /Under the law: art\. 456-2 .*, no imprisonment/u,
      text,
    )
})

const MEANT: readonly (readonly [Tag, string])[] = [
  [
    'ru',
    'Ответственность за ложные сообщения об акте терроризма предусмотрена статьей 273 УК РК. Звонки отвлекают службы. За совершение данного деяния предусмотрено наказание вплоть до лишения свободы.',
  ],
  [
    'kk',
    'Жалған хабарламалар Қылмыстық кодекстің 273-бабында аталған. Олар қызметтерге кедергі келтіреді. Мектептер ашық. Мұндай әрекет үшін жауаптылық көзделген.',
  ],
  [
    'kk',
    'ІІМ жалған хабарламалар үшін жауапкершілікті (ҚР Қылмыстық кодексінің 273-бабы) еске салды. Мектептер ашық. Бұл әрекет үшін заңнамада жазалау қарастырылған.',
  ],
  [
    'en',
    'False reports of terrorism are dealt with in Article 273 of the Criminal Code. Schools are open. Shops too. Such acts are punishable by imprisonment.',
  ],
]

for (const [language, text] of MEANT)
  test(`an article that the text names elsewhere is not asked for again: ${text}`, () => {
    const reading = readingOf(text, language, '2026-01-08')
    const nth = findingsOf('threatened-sanction', reading).length - 1
    const { ru, kk, en } = asked('threatened-sanction', reading, nth)
    assert.match(
      ru,
      /\. Относится ли это к норме, которая названа в этом же тексте: ст\. 273 УК РК \(до 5 лет лишения свободы\)\?/u,
    )
    assert.match(
      kk,
      /осы мәтінде аталған нормаға қатысты ма: ҚР ҚК 273-бабы \(5 жылға дейін бас бостандығынан айыру\)\?/u,
    )
    assert.match(
      en,
      /\. Does this refer to art\. 273 .* \(up to 5 years of imprisonment\), which the same text names\?/u,
    )
  })

test('a number is compared with the article that the text names elsewhere', () => {
  const reading = readingOf(
    'Статья 274 УК РК касается каждого. Мы ведем работу. Школы открыты. За такие публикации грозит до 10 лет лишения свободы.',
    'ru',
  )
  assert.match(asked('threatened-sanction', reading).ru, /ст\. 274 УК РК — до 7 лет\. .*10 лет\)\?$/u)
})

test('nothing is taken from elsewhere of another conduct, of another liability, or where several articles are named', () => {
  for (const text of [
    'По статье 174 УК РК начато дело. Школы открыты. За оскорбление предусмотрена ответственность.',
    'По статье 274 УК РК начато дело. Школы открыты. За это предусмотрена административная ответственность.',
    'Есть статьи 174 и 274 УК РК. Школы открыты. За такие действия предусмотрена ответственность.',
    'По статье 274 УК РК начато дело. Школы открыты. Нарушители тишины будут привлечены к ответственности.',
  ]) {
    const alone = readerWith({ checks: ['threatened-sanction'] })(text, {
      date: '2025-07-31',
      language: 'ru',
      body: POLICE_OF_KAZAKHSTAN.ru,
    })
    assert.match(asked('threatened-sanction', alone).ru, /\. Какой статьей и какой ее частью/u, text)
    for (const { text: question } of readingOf(text, 'ru').questions)
      assert.doesNotMatch(question.ru, /\. Относится ли это/u, text)
  }
})

test('headlines that are shown as false are nobody’s threat', () => {
  for (const [language, text] of [
    [
      'ru',
      'Страница публиковала фейковые новости. Среди них «Выезд за границу закроют навсегда», «За голос на выборах будут привлекать к уголовной ответственности».',
    ],
    [
      'ru',
      'Полиция нашла канал с ложной информацией. Например, «За репост теперь грозит до 10 лет лишения свободы».',
    ],
    [
      'kk',
      'Парақша жалған ақпарат таратқан. Мысалы, «Репост жасағандар қылмыстық жауапкершілікке тартылады», «Шекара бір жылға жабылады».',
    ],
    [
      'en',
      'The account spread fake news. For example, “Voters will be held criminally liable for their votes”, “The border will be closed for a year”.',
    ],
  ] as const)
    assert.deepEqual(findingsOf('threatened-sanction', readingOf(text, language)), [], text)
  for (const [language, text] of [
    ['ru', '«Авторы фейков будут привлечены к уголовной ответственности», — сказал министр.'],
    [
      'ru',
      'Распространяется ложная информация. «Виновные будут привлечены к уголовной ответственности», — подчеркнул он, — «никто не уйдет от наказания».',
    ],
    [
      'en',
      'Police spoke of false information. They told owners “to report to the nearest station”, warning: “Failure to do so will result in your arrest and prosecution.”',
    ],
    ['kk', 'Жалған ақпарат тарады. «Кінәлілер қылмыстық жауапкершілікке тартылады», – деді министр.'],
  ] as const)
    assert.ok(findingsOf('threatened-sanction', readingOf(text, language)).length > 0, text)
})
