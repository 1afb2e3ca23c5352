import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import type { Finding, Reading } from '../src/reader/reading.ts'
import { PROSECUTORS_OF_KAZAKHSTAN, readerOn, readerWith } from './asked-in-tests.ts'

const readingOf = readerOn('2022-09-26', PROSECUTORS_OF_KAZAKHSTAN, {
  checks: ['threatened-sanction', 'wrong-citation'],
})

/** Findings that call a number wrong. */
function wrongNumbers({ findings, questions }: Reading): readonly Finding[] {
  const isAsked = ({ id }: Finding): boolean =>
    questions.some(
      ({ finding, text }) => finding === id && /penalty named|carries such a term/u.test(text.en),
    )
  return findings.filter(isAsked)
}

function questionsOf({ questions }: Reading): string[] {
  return questions.map(({ text }) => text.en)
}

/** The same wrong number in the words in which people tell it. */
const TOLD_OTHERWISE: readonly (readonly [Tag, string])[] = [
  ['ru', 'Распространителю ложных слухов светит двадцатилетний срок.'],
  ['ru', 'Предельный срок за ложные сообщения – двадцать лет.'],
  ['ru', 'Фейк может стоить его автору 20 лет свободы.'],
  ['ru', 'Авторы ложных новостей получат два десятилетия за решеткой.'],
  ['ru', 'За ложную информацию грозит двадцатипятилетнее заключение.'],
  ['en', 'A twenty-year term awaits the author of a false report.'],
  ['en', 'The longest sentence for fake news is twenty years.'],
  ['en', 'Spreading rumours may cost you two decades of freedom.'],
  ['en', 'Authors of false reports face 20-year sentences.'],
  ['kk', 'Жалған хабар таратушы 20 жылға қамалады.'],
  ['kk', 'Фейк үшін ең ауыр жаза – жиырма жыл.'],
  ['kk', 'Қауесет таратқан блогер жиырма жылға дейін сотталуы мүмкін.'],
]

test('a wrong number is asked about in any of the words in which years are told', () => {
  for (const [language, text] of TOLD_OTHERWISE)
    assert.ok(
      questionsOf(readingOf(text, language)).some((asked) => /term named|Provisions checked/u.test(asked)),
      text,
    )
})

test('years whose penalty is not told are no matter of the elements of an offence', () => {
  const text = 'За ложную информацию отвечают по закону, и это двадцать лет.'
  const all = readerWith()(text, { date: '2022-09-26', body: PROSECUTORS_OF_KAZAKHSTAN.ru })
  const [threat] = all.findings.filter(({ check }) => check === 'threatened-sanction')
  assert.ok(all.questions.some(({ finding }) => finding === threat?.id))
})

/** True statements: other numbers of years stand beside the right one. */
const HONEST: readonly (readonly [Tag, string])[] = [
  ['ru', '20-летний студент может лишиться свободы по статье 274 УК РК на срок до 7 лет.'],
  ['ru', 'Мужчине 20 лет, по статье 274 УК РК ему грозит до 7 лет лишения свободы.'],
  ['ru', 'Блогеру, которому исполнилось 20 лет, по статье 274 УК РК грозит до 7 лет лишения свободы.'],
  ['ru', 'Лицам старше 16 лет по статье 274 УК РК грозит до 7 лет лишения свободы.'],
  ['ru', '20-летнему блогеру грозит до 7 лет лишения свободы за распространение ложной информации.'],
  ['ru', '25 лет назад таких дел не было, сегодня за ложную информацию грозит до 7 лет лишения свободы.'],
  ['ru', 'За последние 12 лет по статье 274 УК РК вынесено 10 приговоров к лишению свободы до 7 лет.'],
  ['ru', 'По статье 274 УК РК за 12 лет вынесено 10 приговоров к лишению свободы.'],
  [
    'ru',
    'Подозреваемому по статье 274 УК РК запретили заниматься журналистикой 10 лет, наказание – лишение свободы до 7 лет.',
  ],
  [
    'ru',
    'Статья 274 УК РК предусматривает до 7 лет лишения свободы с лишением права занимать должности до 10 лет.',
  ],
  [
    'ru',
    'За фейки по статье 274 УК РК – до 7 лет лишения свободы, за разжигание розни – до 20 лет лишения свободы.',
  ],
  ['ru', 'По части 1 статьи 174 УК РК предусмотрено от 2 до 7 лет, по части 3 – до 20 лет лишения свободы.'],
  ['ru', 'Статья 174 предусматривает до 20 лет, статья 274 – до 7 лет лишения свободы (УК РК).'],
  ['ru', 'До 20 лет лишения свободы по статье 174 и до 7 лет по статье 274 УК РК грозит за такие действия.'],
  ['ru', 'По статье 131 УК РК и иным статьям предусмотрен штраф до 750 МРП.'],
  ['ru', 'По статье 131 УК РК штраф до 200 МРП, по статье 73-3 КоАП РК штраф до 200 МРП.'],
  ['ru', 'Автору грозит наказание по статье 131 УК РК, ущерб оценен в 5000 МРП.'],
  ['ru', 'Суд приговорил Иванова по статье 274 УК РК к 12 годам лишения свободы.'],
  [
    'ru',
    'За разжигание розни грозит до 20 лет, а распространение ложной информации карается по статье 274 УК РК.',
  ],
  ['kk', '20 жастағы жігіт ҚК-нің 274-бабы бойынша жеті жылға дейін бас бостандығынан айырылуы мүмкін.'],
  ['kk', '20 жасар блогерге ҚК-нің 274-бабы бойынша 7 жылға дейін бас бостандығынан айыру қаупі бар.'],
  [
    'kk',
    'Алауыздықты қоздырғаны үшін 20 жылға дейін, ал ҚК-нің 274-бабы бойынша 7 жылға дейін бас бостандығынан айыру көзделген.',
  ],
  [
    'kk',
    '20 жыл бұрын мұндай іс болмаған, бүгін ҚК-нің 274-бабы бойынша 7 жылға дейін бас бостандығынан айыру көзделген.',
  ],
  [
    'kk',
    'Соңғы 12 жылда ҚК-нің 274-бабы бойынша ондаған адам 7 жылға дейін бас бостандығынан айырылуы мүмкін еді.',
  ],
  ['kk', 'Сот Ивановты ҚК-нің 274-бабы бойынша 12 жылға бас бостандығынан айырды.'],
  [
    'kk',
    'ҚК-нің 274-бабы бойынша 7 жылға дейін бас бостандығынан айыру, белгілі бір қызметпен айналысу құқығынан 10 жылға дейін айыру көзделген.',
  ],
  ['kk', 'ҚК-нің 131-бабы және басқа да баптар бойынша 750 АЕК-ке дейін айыппұл көзделген.'],
  ['en', 'A 20-year-old blogger faces up to 7 years in prison under Article 274 of the Criminal Code.'],
  ['en', 'The blogger, 20 years old, faces up to 7 years in prison under Article 274 of the Criminal Code.'],
  ['en', 'A man aged 20 years faces up to 7 years in prison under Article 274 of the Criminal Code.'],
  [
    'en',
    'Article 274 of the Criminal Code carries up to 7 years in prison, while incitement carries up to 20 years.',
  ],
  ['en', 'Article 174 carries up to 20 years and Article 274 of the Criminal Code up to 7 years in prison.'],
  [
    'en',
    'After a 20-year career in the media the author faces up to 7 years in prison under Article 274 of the Criminal Code.',
  ],
  [
    'en',
    'Within 12 years, 10 people were tried under Article 274 of the Criminal Code, which carries up to 7 years in prison.',
  ],
  ['ru', 'По части 1 статьи 174 УК РК возможен штраф, по части 3 – до 20 лет лишения свободы.'],
  [
    'kk',
    'ҚК-нің 174-бабының 1-бөлігі бойынша шектеу, 3-бөлігі бойынша 20 жылға дейін бас бостандығынан айыру көзделген.',
  ],
  ['ru', 'Статья 274 УК РК действует уже 8 лет и предусматривает до 7 лет лишения свободы.'],
  ['ru', 'По статье 274 УК РК грозит до 7 лет лишения свободы; срок давности – 10 лет.'],
  ['ru', 'По статье 274 УК РК суд может назначить до 7 лет колонии, условный срок – до 10 лет.'],
  ['ru', 'По статье 73-3 КоАП РК предусмотрен штраф до 180 МРП, по статье 131 УК РК – до 200 МРП штрафа.'],
  [
    'kk',
    'Жалған ақпарат таратқаны үшін 7 жылға дейін бас бостандығынан айыру жазасы бар, терроризм үшін өмір бойына бас бостандығынан айыру көзделген, ҚК-нің 274-бабы.',
  ],
  [
    'en',
    'The limitation period is 10 years, and Article 274 of the Criminal Code carries up to 7 years in prison.',
  ],
  [
    'en',
    'Under Article 274 of the Criminal Code up to 7 years in prison are possible, life imprisonment is not.',
  ],
  ['en', 'Ivanov was sentenced to 12 years in prison under Article 274 of the Criminal Code.'],
  ['en', 'Under Article 131 of the Criminal Code and other articles a fine of up to 750 MCI is provided.'],
]

for (const [language, text] of HONEST)
  test(`no number is called wrong: ${text}`, () => {
    assert.deepEqual(
      wrongNumbers(readingOf(text, language)).map(({ quote }) => quote.text),
      [],
    )
  })

/** A number that the cited article does not carry, whatever stands beside it. */
const WRONG: readonly (readonly [language: Tag, text: string, date?: string])[] = [
  ['ru', '20-летний студент может лишиться свободы по статье 274 УК РК на срок до 12 лет.'],
  ['ru', 'По статье 274 УК РК грозит от 12 до 20 лет лишения свободы.'],
  ['ru', 'По статьям 131 и 274 УК РК грозит до 12 лет лишения свободы.'],
  ['ru', 'Нарушение статей 131 и 274 УК РК карается лишением свободы на срок до 12 лет.'],
  ['ru', 'По статье 274 УК РК грозит до тринадцати лет лишения свободы.'],
  ['ru', 'По статье 274 УК РК грозит до двадцати одного года лишения свободы.'],
  ['kk', 'ҚК-нің 274-бабы бойынша он екі жылға дейін бас бостандығынан айыру көзделген.'],
  ['en', 'Article 274 of the Criminal Code provides for up to twenty-five years in prison.'],
  ['ru', 'По ст.\u00a0274 УК\u00a0РК грозит до 20\u00a0лет лишения свободы.'],
  ['ru', 'По 274-й статье УК РК грозит до 20 лет лишения свободы.'],
  ['ru', 'По статье 274 УК РК предусмотрено пожизненное лишение свободы.'],
  ['ru', 'По статье\n274 УК РК грозит до 20 лет лишения свободы.'],
  ['ru', 'По статье 131 УК РК автору грозит штраф до 5 000 000 тенге.', '2023-05-26'],
  ['ru', 'По статье 131 УК РК предусмотрен штраф до 2000 МРП.'],
  ['kk', '20 жастағы жігіт ҚК-нің 274-бабы бойынша 12 жылға дейін бас бостандығынан айырылуы мүмкін.'],
  ['kk', 'ҚК-нің 274 бабы бойынша 20 жылға дейін бас бостандығынан айыру көзделген.'],
  ['kk', 'ҚК-нің 274-бабы бойынша өмір бойына бас бостандығынан айыру көзделген.'],
  ['kk', 'ҚК-нің 131-бабы бойынша 5 млн теңгеге дейін айыппұл салынады.', '2023-05-26'],
  ['en', 'A 20-year-old blogger faces up to 12 years in prison under Article 274 of the Criminal Code.'],
  ['en', 'Article 274 of the Criminal Code provides for a 20-year prison term for such posts.'],
  ['en', 'Under Article 274 of the Criminal Code the author faces life imprisonment.'],
  [
    'en',
    'Under Article 131 of the Criminal Code the author faces a fine of up to 5 million tenge.',
    '2023-05-26',
  ],
]

for (const [language, text, date] of WRONG)
  test(`a number is called wrong: ${text}`, () => {
    const found = wrongNumbers(readingOf(text, language, date))
    assert.ok(found.length > 0)
  })

test('a wrong number is certain where it is the only one and all that is cited is known', () => {
  const certainties = (text: string): string[] =>
    wrongNumbers(readingOf(text, 'ru')).map(({ certainty }) => certainty)
  assert.deepEqual(certainties('По статье 274 УК РК грозит до 12 лет лишения свободы.'), ['certain'])
  assert.deepEqual(
    certainties(
      'По статье 274 УК РК грозит до 12 лет лишения свободы, по статье 131 УК РК – до 3 лет лишения свободы.',
    ),
    ['likely', 'likely'],
  )
})

test('the question about a number has no second colon in a sentence', () => {
  const { questions } = readingOf('По статье 274 УК РК грозит до 20 лет лишения свободы.', 'ru')
  const [question] = questions
  assert.ok(question)
  assert.match(question.text.ru, /По закону: ст\. 274 УК РК — до 7 лет\. /u)
  assert.match(question.text.kk, /Заң бойынша: ҚР ҚК 274-бабы — 7 жылға дейін\. /u)
  assert.match(question.text.en, /Under the law: art\. 274 of the Criminal Code, up to 7 years\. /u)
})

for (const [language, text] of [
  ['ru', 'По статье 274 УК РК грозит до 10 лет лишения свободы, по статье 174 – до 25.'],
  [
    'kk',
    'ҚК-нің 274-бабы бойынша 10 жылға дейін бас бостандығынан айыру, 174-бабы бойынша 25-ке дейін қауіп төніп тұр.',
  ],
  [
    'en',
    'Under art. 274 of the Criminal Code there are up to 10 years of imprisonment, under art. 174 up to 25.',
  ],
] as const)
  test(`of several articles the one that carries a number only in a part is not sure to be meant (${language})`, () => {
    assert.deepEqual(
      readingOf(text, language).findings.filter(({ certainty }) => certainty === 'certain'),
      [],
    )
  })

/** Numbers in words, whole: not the last of their words. */
const SPELLED: readonly (readonly [language: Tag, text: string, years: string])[] = [
  ['ru', 'За такие сообщения по статье 274 УК РК грозит до двадцати восьми лет лишения свободы.', '28 years'],
  [
    'kk',
    'Жалған ақпарат таратқаны үшін ҚК-нің 274-бабы бойынша он сегіз жылға дейін бас бостандығынан айырылады.',
    '18 years',
  ],
  ['en', 'Under Article 274 of the Criminal Code liars face up to twenty nine years in prison.', '29 years'],
]

for (const [language, text, years] of SPELLED)
  test(`a number in words is read whole: ${text}`, () => {
    const asked = readingOf(text, language).questions.map((question) => question.text.en)
    assert.ok(
      asked.some((question) => question.includes(years)),
      asked.join(' | '),
    )
  })

test('a term said of an article that carries none is held against it, whatever others about the like carry', () => {
  for (const [language, text] of [
    ['ru', 'Оскорбление представителя власти (ст. 378 УК РК) наказывается лишением свободы до пяти лет.'],
    [
      'kk',
      'Билік өкілін қорлағаны үшін ҚК 378-бабы бойынша бес жылға дейін бас бостандығынан айыру көзделген.',
    ],
    [
      'en',
      'Insulting a public official under Article 378 of the Criminal Code carries up to five years in prison.',
    ],
  ] as const) {
    const asked = questionsOf(readingOf(text, language)).join('\n')
    assert.match(asked, /art\. 378 of the Criminal Code/u, text)
    assert.doesNotMatch(asked, /art\. 37[35]/u, text)
  }
})
