import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, findingsOf, labelsOf, POLICE_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2024-10-14', POLICE_OF_KAZAKHSTAN)

const TWENTY = [
  ['ru', 'Напоминаем, что по статье 174 УК РК разжигание розни влечет до 20 лет лишения свободы.'],
  [
    'kk',
    'Қылмыстық кодекстің 174-бабы бойынша алауыздықты қоздырғаны үшін 20 жылға дейін бас бостандығынан айыру көзделген.',
  ],
  [
    'en',
    'Under Article 174 of the Criminal Code, incitement of discord is punishable by up to 20 years of imprisonment.',
  ],
] as const

for (const [language, text] of TWENTY) {
  test(`a number that only one part of the cited article carries is asked for in ${language}`, () => {
    const question = asked('threatened-sanction', readingOf(text, language))
    assert.match(
      question.ru,
      /\. В ст\. \d+ УК РК срок в 20 лет предусмотрен только в ч\. 3 \(преступной группой/u,
    )
    assert.match(
      question.ru,
      /в остальных частях — от 2 до 7 лет \(ч\. 1\), от 5 до 10 лет \(ч\. 2\)\. На какую/u,
    )
    assert.match(
      question.kk,
      /174-бабының тек 3-бөлігінде \(қылмыстық топ.*2 жылдан 7 жылға дейін \(1-бөлік\)/u,
    )
    assert.match(
      question.en,
      /is provided for only in part 3.*carry 2 to 7 years \(part 1\), 5 to 10 years \(part 2\)/u,
    )
  })
}

test('nothing of the kind where the ordinary part carries the number, a part is cited, or the text tells the parts apart', () => {
  for (const text of [
    'По статье 174 УК РК разжигание розни влечет до 7 лет лишения свободы.',
    'По части 3 статьи 174 УК РК разжигание розни влечет до 20 лет лишения свободы.',
    'Статья 174 УК РК предусматривает за разжигание розни от 2 до 7 лет лишения свободы, а при тяжких последствиях от 12 до 20 лет.',
  ])
    assert.match(
      asked('threatened-sanction', readingOf(text, 'ru')).ru,
      /\. Какие из описанных здесь деяний/u,
      text,
    )
})

test('less than the least that the cited part carries is asked for', () => {
  for (const [language, text, carried] of [
    [
      'ru',
      'По части 3 статьи 174 УК предусмотрено до десяти лет лишения свободы.',
      '— от 12 до 20 лет. Откуда',
    ],
    [
      'kk',
      'Қылмыстық кодекстің 174-бабының 3-бөлігі бойынша 10 жылға дейін бас бостандығынан айыру көзделген.',
      '12 жылдан 20 жылға дейін',
    ],
    [
      'en',
      'Under Article 174(3) of the Criminal Code, offenders face up to 10 years in prison.',
      ', 12 to 20 years. Where does',
    ],
  ] as const)
    assert.ok(asked('threatened-sanction', readingOf(text, language))[language].includes(carried), text)
  const within = 'По части 3 статьи 174 УК за разжигание розни грозит 15 лет лишения свободы.'
  assert.doesNotMatch(asked('threatened-sanction', readingOf(within, 'ru')).ru, /Откуда взят/u)
})

test('of many parts that hold the number only those of the cited article are named', () => {
  const reading = readingOf(
    'По части 2 статьи 274 УК РК за распространение заведомо ложной информации грозит до 7 лет лишения свободы.',
    'ru',
  )
  const question = asked('threatened-sanction', reading)
  assert.match(question.ru, /По закону: ч\. 2 ст\. 274 УК РК — до 3 лет\. В самой этой статье/u)
  assert.match(
    question.ru,
    /\(до 7 лет\) есть здесь: ч\. 4 ст\. 274 УК РК\. Откуда взято названное наказание \(7 лет\)\?$/u,
  )
  assert.match(
    question.kk,
    /Сол баптың өзінде .* мына жерде бар: [^;]*274-бабының 4-бөлігі\. Аталған жаза \(7 жыл\) қайдан алынған\?$/u,
  )
  assert.match(
    question.en,
    /Parts of the same article that carry up to 7 years: art\. 274\(4\)[^;]*\. Where does the penalty named \(7 years\) come from\?$/u,
  )
  assert.equal(findingsOf('threatened-sanction', reading)[0]?.evidence.length, 2)
})

test('where many other articles hold the number, none is named', () => {
  const reading = readingOf('По статье 131 УК РК за оскорбление грозит до 2 лет лишения свободы.', 'ru')
  const question = asked('threatened-sanction', reading)
  assert.match(question.ru, /»\. По закону: ст\. 131 УК РК — без лишения свободы\. Откуда взято/u)
  assert.equal(findingsOf('threatened-sanction', reading)[0]?.evidence.length, 1)
})

const OFFENCE_AND_FINE = [
  [
    'ru',
    'Распространение заведомо ложной информации влечет до 7 лет лишения свободы, а по статье 456-2 КоАП – арест.',
  ],
  [
    'kk',
    'Жалған ақпарат таратқандар 7 жылға дейін бас бостандығынан айырылады, ал ӘҚБтК 456-2-бабы бойынша қамаққа алынады.',
  ],
  [
    'en',
    'Spreading knowingly false information is punishable by up to 7 years in prison, and under article 456-2 of the Code of Administrative Offences by arrest.',
  ],
] as const

for (const [language, text] of OFFENCE_AND_FINE) {
  test(`a number belongs to the offence named where the cited article carries no imprisonment, in ${language}`, () => {
    const reading = readingOf(text, language)
    assert.match(asked('threatened-sanction', reading).ru, /только в ч\. 4/u)
    assert.deepEqual(findingsOf('wrong-citation', reading), [])
    const longer = readingOf(text.replace('7', '20'), language)
    assert.match(
      asked('threatened-sanction', longer).en,
      /Provisions checked: art\. 274 .*, up to 7 years; art\. 456-2/u,
    )
    assert.deepEqual(findingsOf('wrong-citation', longer), [])
  })
}

test('cited articles stand in a question as lawyers name them, whatever the case of the sentence', () => {
  const one = asked(
    'threatened-sanction',
    readingOf(
      'Заңсыз митингке қатысу Әкімшілік құқық бұзушылық туралы кодекстің 488-бабы бойынша қамаққа алуға әкеп соғады.',
      'kk',
    ),
  )
  assert.match(one.kk, /\. ҚР ӘҚБтК 488-бабы мұнда сипатталған/u)
  assert.match(one.ru, /охватывает ст\. 488 КоАП РК и какие/u)
  assert.match(one.en, /does art\. 488 of the Code of Administrative Offences cover/u)
  const two = asked(
    'threatened-sanction',
    readingOf('По статьям 174 и 274 УК РК предусмотрена уголовная ответственность.', 'ru'),
  )
  assert.match(two.ru, /охватывают ст\. 174 УК РК и ст\. 274 УК РК и какие/u)
  assert.match(two.en, /do art\. 174 of the Criminal Code and art\. 274 of the Criminal Code cover/u)
})

test('what was not checked is said not to be, and no other law stands beside it', () => {
  const missing = findingsOf(
    'threatened-sanction',
    readingOf('Участие в митинге влечет арест по статье 675 КоАП.', 'ru'),
  )[0]
  assert.deepEqual(
    missing?.evidence.map(({ kind }) => kind),
    ['not-checked'],
  )
  for (const text of [
    'За распространение ложной информации статья 207.3 УК РФ предусматривает до 15 лет лишения свободы.',
    'За ложную информацию статья 201 Уголовного кодекса Кыргызской Республики предусматривает до 7 лет лишения свободы.',
    'За ложную информацию статья 244 Уголовного кодекса Узбекистана предусматривает до 7 лет лишения свободы.',
  ]) {
    const reading = readingOf(text, 'ru')
    assert.match(
      asked('threatened-sanction', reading).ru,
      /охватывает норма, на которую дана ссылка \(«статья .*»\), и какие/u,
      text,
    )
    assert.deepEqual(
      findingsOf('threatened-sanction', reading)[0]?.evidence.map(({ kind }) => kind),
      ['not-checked'],
      text,
    )
  }
})

test('an article that the text names in another case is named without quotation marks', () => {
  const named = (text: string): string => asked('threatened-sanction', readingOf(text, 'ru')).ru
  const inDative = 'Хранение роликов наказывается по статье 207.3 УК РФ.'
  assert.match(named(inDative), /норма, на которую дана ссылка \(статья 207\.3 УК РФ\), и какие/u)
})

test('different articles are asked about apart, the same article once', () => {
  const reading = readingOf(
    'Участие в митинге влечет арест по статье 488 КоАП. За разжигание розни предусмотрена ответственность по статье 174 УК РК. По статье 174 УК РК предусмотрена ответственность и за репосты.',
    'ru',
  )
  assert.match(asked('threatened-sanction', reading, 0).ru, /ст\. 488 КоАП РК/u)
  assert.match(asked('threatened-sanction', reading, 1).ru, /ст\. 174 УК РК/u)
  assert.match(asked('threatened-sanction', reading, 2).ru, /: к этим словам тоже относится вопрос 2\.1\.$/u)
})

test('articles that come nearest to false information stand as evidence, and calls to emergency services do not', () => {
  const text = 'За распространение ложной информации предусмотрена уголовная ответственность.'
  const before = findingsOf('threatened-sanction', readingOf(text, 'ru', '2022-09-26'))[0]
  assert.deepEqual(labelsOf(before?.evidence ?? []), ['art. 274 of the Criminal Code'])
  const after = findingsOf('threatened-sanction', readingOf(text.replace('уголовная ', ''), 'ru'))[0]
  assert.ok(labelsOf(after?.evidence ?? []).includes('art. 456-2 of the Code of Administrative Offences'))
})

test('of false information in the media the article on spreading it stands first in each language', () => {
  for (const [language, text] of [
    ['ru', 'Распространение ложной информации в СМИ влечет ответственность.'],
    ['kk', 'БАҚ-та жалған ақпарат таратқандар жауапқа тартылады.'],
    ['en', 'Those who spread false information in the media will be prosecuted.'],
  ] as const)
    assert.deepEqual(
      labelsOf(findingsOf('threatened-sanction', readingOf(text, language, '2022-09-26'))[0]?.evidence ?? []),
      ['art. 274 of the Criminal Code'],
      text,
    )
})

test('elements are required article by article', () => {
  const text = 'За распространение ложной информации в мессенджерах предусмотрено наказание.'
  const question = asked('misstated-element', readingOf(text, 'ru'))
  assert.match(
    question.ru,
    /»\. Ст\. 274 УК РК требует, чтобы .* и чтобы .*; ч\. 3 ст\. 456-2 КоАП РК \(пользователь онлайн-платформы\) требует, чтобы .*\. Достаточно ли/u,
  )
  assert.match(
    question.kk,
    / делінген\. ҚР ҚК 274-бабы бойынша .* қажет; ҚР ӘҚБтК 456-2-бабының 3-бөлігі \(онлайн-платформаны пайдаланушы\) бойынша .* қажет\. Жауаптылық үшін/u,
  )
  assert.match(
    question.en,
    /”\. Art\. 274 .* requires that .* and that .*; art\. 456-2\(3\) .* \(a user of an online platform\) requires that .*\. Is what is said/u,
  )
})

const LIBEL = [
  ['ru', 'Согласно статье 130 Уголовного кодекса клевета наказывается лишением свободы до трех лет.'],
  [
    'kk',
    'Қылмыстық кодекстің 130-бабы бойынша жала жапқаны үшін үш жылға дейін бас бостандығынан айыру көзделген.',
  ],
  ['en', 'Under article 130 of the Criminal Code libel is punished by up to three years of imprisonment.'],
] as const

for (const [language, text] of LIBEL) {
  test(`an article that has gone is asked for once, and no other stands in for it, in ${language}`, () => {
    const reading = readingOf(text, language)
    assert.deepEqual(findingsOf('misstated-element', reading), [])
    const question = asked('threatened-sanction', reading)
    assert.match(question.ru, /»\. Ст\. 130 УК РК: /u)
    assert.match(question.en, /”\. Art\. 130 of the Criminal Code: /u)
  })
}

test('no civil norm punishes, and no offence named elsewhere in the text is required', () => {
  const libel = readingOf('Негативное мнение о чиновнике преследуется как клевета.', 'ru')
  for (const { evidence } of findingsOf('misstated-element', libel))
    assert.ok(!labelsOf(evidence).some((label) => label.includes('Civil Code')))
  const like = readingOf(
    'Лайк или репост – тоже преступление. Не оскорбляйте других. Не допускайте разжигания розни.',
    'ru',
  )
  for (const { evidence } of like.findings) assert.deepEqual(labelsOf(evidence), [])
})
