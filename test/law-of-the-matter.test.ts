import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag, Trilingual } from '../src/law/law.ts'
import type { Reading } from '../src/reader/reading.ts'
import { inEach, labelsOf, POLICE, readerWith } from './asked-in-tests.ts'

/** The law that stands beside a threat, and the questions about it. */
function readingOf(check: string, text: string, language: Tag, date = '2025-06-02'): Reading {
  const metadata = { date, jurisdiction: 'kz', language, body: POLICE[language] }
  return readerWith({ checks: [check] })(text, metadata)
}

/** Articles that stand as evidence, each once: what an article forbids and what it threatens are told apart. */
function lawOf(check: string, text: string, language: Tag): readonly string[] {
  const labels = readingOf(check, text, language).findings.flatMap(({ evidence }) => labelsOf(evidence))
  return [...new Set(labels)]
}

test('beside a threat over a rally stands neither the law on riots nor that on strikes', () => {
  const labels = lawOf(
    'threatened-sanction',
    'За участие в незаконных митингах предусмотрена ответственность.',
    'ru',
  )
  assert.deepEqual(labels, [
    'art. 400 of the Criminal Code',
    'art. 488 of the Code of Administrative Offences',
  ])
})

const STRIKE: Trilingual = {
  ru: 'За призывы продолжить незаконную забастовку предусмотрена уголовная ответственность.',
  kk: 'Заңсыз ереуілді жалғастыруға шақырғаны үшін қылмыстық жауаптылық көзделген.',
  en: 'Calling on workers to continue an illegal strike is a criminal offence and will be prosecuted.',
}

test('beside a threat over a strike stands the law on strikes', () => {
  inEach(STRIKE, (text, language) => {
    const labels = lawOf('threatened-sanction', text, language)
    assert.deepEqual(labels, ['art. 402 of the Criminal Code'], text)
  })
})

const BLOWS: Trilingual = {
  ru: 'За публикацию кадров удара беспилотников предусмотрена ответственность.',
  kk: 'Әуе соққысының кадрларын жариялағаны үшін жауаптылық көзделген.',
  en: 'Publishing footage of drone strikes by the army is punishable by law.',
}

test('a blow is no strike of workers', () => {
  inEach(BLOWS, (text, language) => {
    assert.ok(!lawOf('threatened-sanction', text, language).some((label) => label.includes('402')), text)
  })
})

const ONE: readonly (readonly [Tag, string])[] = [
  ['ru', 'За ложное сообщение о теракте предусмотрено до 5 лет лишения свободы.'],
  [
    'kk',
    'Террористік акт туралы жалған хабар таратқаны үшін 5 жылға дейін бас бостандығынан айыру көзделген.',
  ],
  ['en', 'False reports of terrorism are punishable by up to 5 years in prison.'],
]

for (const [language, text] of ONE)
  for (const check of ['threatened-sanction', 'misstated-element'])
    test(`one offence that two words name is one norm, ${check}: ${text}`, () => {
      assert.deepEqual(lawOf(check, text, language), ['art. 273 of the Criminal Code'])
    })

test('two offences that are joined are two', () => {
  const labels = lawOf(
    'threatened-sanction',
    'За пропаганду терроризма и ложную информацию предусмотрено до 5 лет лишения свободы.',
    'ru',
  )
  assert.ok(
    labels.includes('art. 274 of the Criminal Code') && labels.includes('art. 256 of the Criminal Code'),
  )
})

const LISTS: readonly (readonly [Tag, string])[] = [
  [
    'ru',
    'Уголовный кодекс предусматривает ответственность:\n\n- за розжиг розни – статья 174 (до 20 лет);\n\n- за ложную информацию – статья 274 (до 10 лет лишения свободы).',
  ],
  [
    'en',
    'The Criminal Code provides for liability:\n\n- for inciting discord, Article 174 (up to 20 years);\n\n- for spreading false information, Article 274 (up to 10 years in prison).',
  ],
  [
    'kk',
    'Қылмыстық кодексте мынадай жауаптылық көзделген:\n\n- алауыздық қоздырғаны үшін – 174-бап (20 жылға дейін);\n\n- жалған ақпарат таратқаны үшін – 274-бап (10 жылға дейін бас бостандығынан айыру).',
  ],
]

for (const [language, text] of LISTS)
  test(`items of a list are read by the act that its head names: ${language}`, () => {
    const asked = readingOf('threatened-sanction', text, language).questions.map((one) => one.text.en)
    assert.ok(
      asked.some((words) => /art\. 274 of the Criminal Code, up to 7 years.*\(10 years\)/u.test(words)),
      asked.join('\n'),
    )
  })

test('an item whose head names no act cites none, unless its penalty is one of the criminal code', () => {
  const asked = (penalty: string): string =>
    readingOf(
      'threatened-sanction',
      `Напоминаем об ответственности:\n\n- за ложную информацию – статья 274 (${penalty}).`,
      'ru',
    )
      .questions.map(({ text }) => text.ru)
      .join('\n')
  assert.match(asked('до 20 МРП'), /«/u)
  assert.doesNotMatch(asked('до 20 МРП'), /По закону/u)
  assert.match(asked('до 10 лет лишения свободы'), /По закону: ст\. 274 УК РК — до 7 лет/u)
})

test('where values are trampled, no measure behind an appeal is asked for', () => {
  const [question] = readingOf(
    'value-appeal',
    'Они попирают наши традиции и национальные ценности, и это недопустимо.',
    'ru',
  ).questions
  assert.match(question?.text.ru ?? '', /»\. Какие именно ценности имеются в виду/u)
})

test('of what is no case no cases are counted', () => {
  const [question] = readingOf(
    'unmeasured-trend',
    'В последнее время резко выросло внимание к земельному вопросу.',
    'ru',
  ).questions
  assert.match(question?.text.ru ?? '', /Чем именно это измерено, за какой период/u)
})

const DATED: readonly (readonly [Tag, string])[] = [
  ['ru', 'АСТАНА, 2 апреля (КазТАГ) – Министр призвал граждан доверять только официальным источникам.'],
  ['en', 'ASTANA -- The minister urged citizens to trust official sources only.'],
  ['kk', 'KAZINFORM — Министр азаматтарды тек ресми дереккөздерге сенуге шақырды.'],
]

for (const [language, text] of DATED)
  test(`a dateline is no part of a quote: ${text}`, () => {
    const { findings, questions } = readingOf('exclusive-trust', text, language)
    assert.ok(findings.length > 0)
    for (const { quote } of findings) assert.doesNotMatch(quote.text, /^\p{Lu}{4}/u)
    for (const question of questions) assert.doesNotMatch(question.text[language], /АСТАНА|ASTANA|KAZINFORM/u)
  })

test('riots are a matter of their own, of whose article only the parts that are known are compared', () => {
  for (const [text, language] of [
    ['Жаппай тәртіпсіздікке шақырғандар 20 жылға дейін бас бостандығынан айырылады.', 'kk'],
    ['Жаппай тәртіпсіздіктерге арандатқаны үшін 20 жылға дейін бас бостандығынан айыру көзделген.', 'kk'],
    ['За призывы к массовым беспорядкам грозит до 20 лет лишения свободы.', 'ru'],
    ['Calls for mass riots are punishable by up to 20 years in prison.', 'en'],
  ] as const) {
    const [question] = readingOf('threatened-sanction', text, language, '2022-09-26').questions
    assert.match(question?.text.en ?? '', /art\. 272\(3\) of the Criminal Code, up to 3 years/u, text)
  }
  const organising = 'За организацию массовых беспорядков предусмотрено до 7 лет лишения свободы.'
  assert.doesNotMatch(
    readingOf('threatened-sanction', organising, 'ru', '2024-01-15').questions[0]?.text.en ?? '',
    /272\(4\)/u,
  )
  for (const [text, language] of [
    ['Призывы к массовым беспорядкам наказываются по статье 274 УК РК.', 'ru'],
    ['Жаппай тәртіпсіздікке шақырғандар ҚК 274-бабы бойынша жазаланады.', 'kk'],
    ['Calls for mass riots are punishable under Article 274 of the Criminal Code.', 'en'],
  ] as const) {
    const { questions } = readingOf('threatened-sanction', text, language, '2022-09-26')
    assert.match(questions.map((one) => one.text.en).join(), /Where does that provision speak of/u, text)
  }
  assert.deepEqual(lawOf('threatened-sanction', 'Riot police were deployed and fined nobody.', 'en'), [])
})

const INCITEMENT = 'art. 174 of the Criminal Code'

const PROVOKING: readonly (readonly [Tag, string])[] = [
  ['kk', 'Желіде арандатушылық сипаттағы жалған ақпарат таратылуда.'],
  ['kk', 'Арандатушылар жалған хабар таратып, халықты дүрліктіруде.'],
  ['kk', 'Блогерлер арандату мақсатында жалған мәлімет таратуда.'],
  ['ru', 'В сети разжигают панику, распространяя ложные сообщения.'],
  ['ru', 'Распространяются провокационные ложные сообщения.'],
  ['ru', 'Провокаторы разжигают скандал и распространяют ложные сведения.'],
  ['en', 'Provocative false reports are being spread online.'],
  ['en', 'Provocateurs stir up panic and spread false information.'],
  ['en', 'Some bloggers spread provocative false information.'],
]

for (const [language, text] of PROVOKING)
  test(`provoking people is no incitement of discord: ${text}`, () => {
    const labels = lawOf('unused-power', text, language)
    assert.ok(!labels.includes(INCITEMENT), labels.join())
  })

const INCITING: readonly (readonly [Tag, string])[] = [
  ['kk', 'Желіде ұлтаралық алауыздықты қоздыратын арандатушылық жазбалар таратылуда.'],
  ['kk', 'Блогерлер діни араздық қоздыруда.'],
  ['ru', 'Отдельные блогеры разжигают межнациональную рознь.'],
  ['ru', 'Выявлены факты разжигания религиозной нетерпимости.'],
  ['en', 'Some users incite ethnic hatred.'],
  ['en', 'Posts inciting religious hatred have been found in chats.'],
]

for (const [language, text] of INCITING)
  test(`incitement of discord is told with its article: ${text}`, () => {
    assert.ok(lawOf('unused-power', text, language).includes(INCITEMENT))
  })

const OTHER_DEEDS: readonly (readonly [Tag, string])[] = [
  ['ru', 'Тому, кто прячет террористов, грозит до 12 лет лишения свободы.'],
  ['ru', 'Сбор денег для террористов наказывается лишением свободы на срок до 12 лет.'],
  ['ru', 'За неверные данные в таможенной декларации предусмотрен штраф.'],
  ['ru', 'За участие в погромах предусмотрено до десяти лет лишения свободы.'],
  ['kk', 'Лаңкестерге ақша жинағандар 12 жылға дейін бас бостандығынан айырылады.'],
  ['kk', 'Салық декларациясында жалған дерек көрсеткендерге айыппұл салынады.'],
  ['en', 'Raising money for terrorists is punishable by up to 12 years in prison.'],
  ['en', 'Entering false data in a customs declaration carries a fine of 500,000 tenge.'],
  ['ru', 'Наставника, распространившего слухи, лишат лицензии.'],
  ['kk', 'Жалған ақпарат таратқан мұғалім жұмыстан шығарылады.'],
  ['en', 'Reporters who publish false information will lose their accreditation.'],
]

for (const [language, text] of OTHER_DEEDS)
  test(`law on another conduct is no measure of this one: ${text}`, () => {
    assert.deepEqual(lawOf('threatened-sanction', text, language), [])
    assert.deepEqual(lawOf('misstated-element', text, language), [])
  })

const OWN_DEEDS: readonly (readonly [Tag, string, RegExp])[] = [
  ['ru', 'Оправдание терроризма в сети наказывается лишением свободы.', /^art\. 256 /u],
  ['ru', 'За ложное сообщение о минировании вокзала грозит лишение свободы.', /^art\. 273 /u],
  ['ru', 'Распространение ложных сведений о декларациях чиновников наказывается штрафом.', /^art\. 274 /u],
  ['kk', 'Желіде лаңкестікті дәріптегендер бас бостандығынан айырылады.', /^art\. 256 /u],
  ['kk', 'Салық туралы жалған ақпарат таратқандарға айыппұл салынады.', /^art\. 274 /u],
  ['en', 'Glorifying terrorism in posts is punishable by imprisonment.', /^art\. 256 /u],
  ['en', 'Spreading false information about tax returns is a criminal offence.', /^art\. 274 /u],
]

for (const [language, text, label] of OWN_DEEDS)
  test(`the article on this very conduct stands beside it: ${text}`, () => {
    assert.match(lawOf('threatened-sanction', text, language)[0] ?? '', label)
  })

test('posters at a match have an article of their own, posts have not', () => {
  const posts = 'Такие публикации в соцсетях содержат признаки разжигания религиозной розни.'
  assert.ok(!lawOf('unused-power', posts, 'ru').some((label) => label.includes('434-1')))
  const posters = 'Плакаты на трибуне стадиона содержали признаки разжигания религиозной розни.'
  assert.ok(lawOf('unused-power', posters, 'ru').some((label) => label.includes('434-1')))
})

test('beside a threat for criticism stands what the law leaves to criticism', () => {
  for (const [language, text] of [
    ['ru', 'За критику главы государства грозит лишение свободы до трех лет.'],
    ['kk', 'Президентті сынаған адам үш жылға дейін бас бостандығынан айырылады.'],
    ['en', 'Whoever criticises the President will go to prison.'],
  ] as const)
    assert.deepEqual(lawOf('misstated-element', text, language), ['art. 375 of the Criminal Code'], text)
})
