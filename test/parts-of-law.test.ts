import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trilingual } from '../src/law/law.ts'
import type { Reading } from '../src/reader/reading.ts'
import { asked, findingsOf, PROSECUTORS_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2024-05-15', PROSECUTORS_OF_KAZAKHSTAN)

function questions({ findings, questions: asked }: Reading): readonly Trilingual[] {
  const ofLaw = findings.filter(({ check }) => check === 'threatened-sanction' || check === 'wrong-citation')
  return ofLaw.flatMap(({ id }) => asked.filter(({ finding }) => finding === id).map(({ text }) => text))
}

const ALTERNATIVES = [
  [
    'ru',
    'Оскорбление по статье 131 УК РК наказывается лишением свободы сроком на 1 год и/или штрафом.',
    '1 year',
  ],
  [
    'ru',
    'По статье 274 УК РК распространение заведомо ложной информации наказывается лишением свободы на срок до 12 лет или штрафом.',
    '12 years',
  ],
  [
    'kk',
    'ҚК-нің 274-бабы бойынша көрінеу жалған ақпарат таратқаны үшін 12 жылға дейін бас бостандығынан айыру немесе айыппұл көзделген.',
    '12 years',
  ],
  [
    'en',
    'Under Article 274 of the Criminal Code, spreading knowingly false information is punishable by imprisonment of up to 12 years or a fine.',
    '12 years',
  ],
] as const

for (const [language, text, years] of ALTERNATIVES) {
  test(`a term with a fine for its alternative is a term: ${text}`, () => {
    assert.ok(questions(readingOf(text, language)).some(({ en }) => en.includes(years)))
  })
}

const NO_SUCH_PART = [
  ['ru', 'По ч. 5 ст. 174 УК РК разжигание розни наказывается лишением свободы до 25 лет.'],
  [
    'kk',
    'ҚК-нің 174-бабының 5-бөлігі бойынша алауыздықты қоздыру 25 жылға дейін бас бостандығынан айыруға жазаланады.',
  ],
  ['en', 'Under Article 174(5) of the Criminal Code, incitement carries up to 25 years of imprisonment.'],
] as const

for (const [language, text] of NO_SUCH_PART) {
  test(`a part that was not checked carries no more than its whole article: ${text}`, () => {
    const [asked] = questions(readingOf(text, language))
    assert.match(
      asked?.en ?? '',
      /no such part among the norms checked, while the article as a whole carries up to 20 years/u,
    )
    assert.match(asked?.ru ?? '', /такой части среди проверенных норм нет, а по статье в целом до 20 лет/u)
    assert.match(
      asked?.kk ?? '',
      /тексерілген нормалар арасында мұндай бөлік жоқ, ал бүкіл бап бойынша 20 жылға дейін/u,
    )
  })
}

test('a part that was not checked is said not to be held', () => {
  const [threat] = findingsOf(
    'threatened-sanction',
    readingOf('За разжигание розни предусмотрена ответственность по ч. 4 ст. 174 УК РК.', 'ru'),
  )
  assert.ok(
    threat?.evidence.some(
      (piece) => piece.kind === 'not-checked' && piece.why.ru.includes('ч. 4 ст. 174 УК РК'),
    ),
  )
})

const TWO = [
  [
    'ru',
    'Согласно ст. 274 УК РК распространение ложной информации наказывается лишением свободы до 10 лет, а согласно ст. 174 УК РК – до 25 лет.',
  ],
  [
    'kk',
    'ҚК-нің 274-бабы бойынша 10 жылға дейін, ал 174-бабы бойынша 25 жылға дейін бас бостандығынан айыру көзделген.',
  ],
  [
    'en',
    'Under article 274 of the Criminal Code, up to 10 years, and under article 174 of the Criminal Code, up to 25 years of imprisonment.',
  ],
] as const

for (const [language, text] of TWO) {
  test(`each of two numbers is compared with its own article: ${text}`, () => {
    const asked = questions(readingOf(text, language)).map(({ en }) => en)
    assert.ok(asked.some((words) => words.includes('10 years') && /274[^;]+up to 7 years/u.test(words)))
    assert.ok(asked.some((words) => words.includes('25 years') && /174[^;]+up to 20 years/u.test(words)))
  })
}

const GROUNDS = [
  [
    'ru',
    'В соответствии со статьей 41 Конституционного закона «О прокуратуре» разъясняем: за распространение заведомо ложной информации предусмотрена ответственность по статье 274 УК.',
  ],
  [
    'kk',
    '«Прокуратура туралы» Конституциялық заңның 41-бабына сәйкес түсіндіреміз: көрінеу жалған ақпарат таратқаны үшін ҚК-нің 274-бабы бойынша жауаптылық көзделген.',
  ],
  [
    'en',
    "Under article 41 of the Constitutional Law on the Prosecutor's Office we explain that spreading knowingly false information is punishable under article 274 of the Criminal Code.",
  ],
] as const

for (const [language, text] of GROUNDS) {
  test(`the ground of the body's act covers no conduct: ${text}`, () => {
    const [asked] = questions(readingOf(text, language))
    assert.match(asked?.en ?? '', /does art\. 274 of the Criminal Code cover/u)
  })
}

/** A limit, the part whose limit it is, and a part whose range holds it and goes on. */
const LIMITS = [
  [
    'ru',
    'За ложную информацию статья 274 УК РК предусматривает до пяти лет лишения свободы.',
    'only in part 3 ',
    'parts 3 and',
  ],
  [
    'ru',
    'Вымогателям по статье 194 УК РК грозит до 10 лет лишения свободы.',
    'only in part 3 ',
    'parts 3 and',
  ],
  [
    'en',
    'Extortion under Article 194 of the Criminal Code carries up to ten years of imprisonment.',
    'only in part 3 ',
    'and 4',
  ],
  [
    'kk',
    'ҚК-нің 194-бабы бойынша қорқытып алғаны үшін 7 жылға дейін бас бостандығынан айыру көзделген.',
    'only in part 2 ',
    'and 3',
  ],
] as const

test('a limit is said of the part that goes up to it, and not of those that go further', () => {
  for (const [language, text, part, more] of LIMITS) {
    const asked = questions(readingOf(text, language)).map(({ en }) => en)
    assert.ok(
      asked.some((one) => /a maximum of \d+ years is set only in /u.test(one) && one.includes(part)),
      text,
    )
    assert.ok(
      asked.every((one) => !one.includes(more)),
      text,
    )
  }
})

test('a term that is no limit is said of all parts that may carry it', () => {
  const asked = questions(readingOf('Вымогателям по статье 194 УК РК грозит 10 лет лишения свободы.', 'ru'))
  assert.ok(asked.some(({ en }) => en.includes('provided for only in parts 3 and 4')))
})

test('the parts are told in the Kazakh locative', () => {
  const [asked] = questions(
    readingOf('ҚК-нің 174-бабы бойынша 20 жылға дейін бас бостандығынан айыру көзделген.', 'kk'),
  )
  assert.match(asked?.kk ?? '', /ҚР ҚК 174-бабының тек 3-бөлігінде \(/u)
})

test('who only takes part is not threatened with what organisers face', () => {
  for (const [language, text, part] of [
    [
      'en',
      'Under Article 405 of the Criminal Code, members of a banned movement face up to six years.',
      /only in part 1 .* the other part carries up to 2 years \(part 2\)/u,
    ],
    [
      'ru',
      'За участие в запрещенной организации статья 405 УК предусматривает до шести лет лишения свободы.',
      /only in part 1 /u,
    ],
    [
      'kk',
      'Тыйым салынған ұйымның мүшелері Қылмыстық кодекстің 405-бабы бойынша 6 жылға дейін бас бостандығынан айырылады.',
      /only in part 1 /u,
    ],
    // «Запрещенного» forbids no work for six years.
    [
      'ru',
      'За участие в деятельности запрещенного объединения по части 2 статьи 405 УК грозит до 6 лет.',
      /art\. 405\(2\) of the Criminal Code, up to 2 years\. Where does the penalty named/u,
    ],
  ] as const)
    assert.match(asked('threatened-sanction', readingOf(text, language, '2023-03-01')).en, part, text)
})

test('who is only spoken to, or a word for what a penalty consists in, makes nobody one who takes part', () => {
  for (const [language, text] of [
    ['ru', 'Санкция статьи 405 УК состоит из лишения свободы на срок до шести лет.'],
    [
      'ru',
      'Предупреждаем участников группы в мессенджере: статья 405 УК предусматривает до 6 лет лишения свободы.',
    ],
    ['ru', 'Члены общественного совета пояснили, что по статье 405 УК грозит до 6 лет лишения свободы.'],
    ['ru', 'Участники собрания узнали, что статья 405 УК предусматривает до 6 лет лишения свободы.'],
    ['en', 'Members of the press are warned that Article 405 of the Criminal Code carries up to six years.'],
    [
      'en',
      'Participants of the chat are reminded that Article 405 of the Criminal Code carries up to six years.',
    ],
    [
      'en',
      'Residents who took part in the meeting heard that Article 405 of the Criminal Code carries up to six years.',
    ],
    [
      'kk',
      'Чат мүшелеріне ескертеміз: Қылмыстық кодекстің 405-бабы бойынша 6 жылға дейін бас бостандығынан айыру көзделген.',
    ],
    [
      'kk',
      'Жиналысқа қатысқандарға Қылмыстық кодекстің 405-бабы бойынша 6 жылға дейін бас бостандығынан айыру көзделгені айтылды.',
    ],
  ] as const)
    assert.doesNotMatch(
      asked('threatened-sanction', readingOf(text, language, '2023-03-01')).en,
      /only in part|Where does the penalty/u,
      text,
    )
})

test('membership is known however it is said', () => {
  for (const [language, text] of [
    ['ru', 'Кто состоит в экстремистской группе, тому статья 405 УК сулит до шести лет лишения свободы.'],
    ['ru', 'Участникам запрещённых движений по статье 405 УК грозит до 6 лет лишения свободы.'],
    ['ru', 'Членство в запрещенной партии по статье 405 УК наказывается лишением свободы до шести лет.'],
    [
      'en',
      'Taking part in the activities of a banned group carries up to six years under Article 405 of the Criminal Code.',
    ],
    [
      'en',
      'Whoever belongs to a banned association faces up to six years under Article 405 of the Criminal Code.',
    ],
    [
      'kk',
      'Тыйым салынған қозғалысқа қатысқандарға Қылмыстық кодекстің 405-бабы бойынша 6 жылға дейін бас бостандығынан айыру көзделген.',
    ],
    [
      'kk',
      'Экстремистік топтың құрамында болғандарға Қылмыстық кодекстің 405-бабы бойынша 6 жылға дейін бас бостандығынан айыру көзделген.',
    ],
  ] as const)
    assert.match(
      asked('threatened-sanction', readingOf(text, language, '2023-03-01')).en,
      /only in part 1 /u,
      text,
    )
})

test('organisers, and a term that those who take part do face, are asked nothing of the kind', () => {
  for (const [language, text] of [
    ['en', 'Organising a banned movement is punished under Article 405 with up to six years in prison.'],
    [
      'ru',
      'Организация запрещенного движения и участие в нем по статье 405 УК наказываются лишением свободы до шести лет.',
    ],
    ['ru', 'За участие в запрещенном движении по статье 405 УК грозит до двух лет лишения свободы.'],
    [
      'kk',
      'Тыйым салынған ұйымды ұйымдастырғаны үшін Қылмыстық кодекстің 405-бабы бойынша 6 жылға дейін бас бостандығынан айыру көзделген.',
    ],
  ] as const)
    assert.doesNotMatch(
      asked('threatened-sanction', readingOf(text, language, '2023-03-01')).en,
      /only in part|Where does the penalty/u,
      text,
    )
})
