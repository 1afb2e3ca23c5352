import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag, Trilingual } from '../src/law/law.ts'
import { inEach, readerOn } from './asked-in-tests.ts'

const MINISTRY: Trilingual = {
  kk: 'Қазақстан Республикасының Көлік министрлігі',
  ru: 'Министерство транспорта Республики Казахстан',
  en: 'Ministry of Transport of the Republic of Kazakhstan',
}

const readingOf = readerOn('2024-03-01', MINISTRY, { checks: ['wrong-standing'] })

function asked(language: Tag, text: string): string {
  return readingOf(text, language)
    .questions.map(({ text: { en } }) => en)
    .join('\n')
}

/** A ministry claims what article 143 of the Civil Code gives to the persons concerned, and cites it. */
const BY_CIVIL_CODE: readonly (readonly [Tag, string])[] = [
  [
    'ru',
    'Ролики порочат доброе имя водителей, и на основании статьи 143 Гражданского кодекса министерство требует опровергнуть их.',
  ],
  [
    'en',
    'The videos defame the good name of drivers, and the ministry demands that they be retracted under Article 143 of the Civil Code.',
  ],
  [
    'kk',
    'Бейнежазбалар азаматтардың абыройы мен қадір-қасиетіне нұқсан келтіреді, министрлік Азаматтық кодекстің 143-бабына сәйкес оларды теріске шығаруды талап етеді.',
  ],
]

test('who cites the article that gives the claim to its holder claims it all the same', () => {
  for (const [language, text] of BY_CIVIL_CODE)
    assert.match(asked(language, text), /By law it is for the holder of the right/u, text)
})

/** What the law punishes is told, and nobody is spoken for. */
const OF_OFFENCES: readonly (readonly [Tag, string])[] = [
  ['ru', 'Статья 131 Уголовного кодекса наказывает за унижение чести и достоинства другого лица.'],
  [
    'en',
    'Article 131 of the Criminal Code punishes those who humiliate the honour and dignity of another person.',
  ],
  ['kk', 'Қылмыстық кодекстің 131-бабы басқа адамның абыройы мен қадір-қасиетін кемсіткені үшін жазалайды.'],
]

test('an article on an offence speaks for nobody', () => {
  for (const [language, text] of OF_OFFENCES) assert.equal(asked(language, text), '', text)
})

const OF_BODIES: readonly (readonly [Tag, string])[] = [
  ['ru', 'Подобные публикации порочат деловую репутацию министерства, и мы не оставим их без ответа.'],
  ['ru', 'Авторы постов очерняют доброе имя полиции.'],
  ['en', 'The posts damage the reputation of the ministry, and we will defend it.'],
  ['en', 'Such articles tarnish the good name of the agency.'],
  ['kk', 'Мұндай жазбалар министрліктің беделі мен абыройына нұқсан келтіреді.'],
  ['kk', 'Парақша прокуратураның абыройын төгіп жатыр.'],
]

/** A town, a college or a country is no body of the speaker's, and no person. */
const OF_ANOTHER: readonly (readonly [Tag, string])[] = [
  ['ru', 'Предупреждаю этих господ: за честь нашего города мы будем судиться.'],
  ['ru', 'Клевета порочит репутацию всей отрасли.'],
  ['ru', 'Доброе имя нашей больницы мы никому не позволим порочить.'],
  ['en', 'I tell those people that we will defend the reputation of the town.'],
  ['en', "They have dragged the college's good name through the mud."],
  ['kk', 'Еліміздің беделіне нұқсан келтіргендерге төзбейміз.'],
]

/** Persons are named, beside a body or alone. */
const OF_PERSONS: readonly (readonly [Tag, string])[] = [
  ['ru', 'Подобные публикации порочат честь и достоинство сотрудников министерства.'],
  ['en', 'The posts tarnish the honour and dignity of police officers.'],
  ['kk', 'Мұндай жазбалар азаматтардың ар-намысы мен қадір-қасиетіне нұқсан келтіреді.'],
  ['ru', 'Они порочат честь города и его жителей.'],
  ['ru', 'Они порочат репутацию директора колледжа.'],
  ['en', "The police will defend the good name of the city's doctors."],
  ['kk', 'Қаламыздың дәрігерлерінің ар-намысын қорғаймыз.'],
]

test('of the good name of a body it is asked whether it went to court itself', () => {
  for (const [language, text] of OF_BODIES)
    assert.match(asked(language, text), /Has the body itself gone to court/u, text)
  for (const [language, text] of OF_PERSONS) {
    assert.match(
      asked(language, text),
      /(?:Which of (?:them|the [a-z ]+) has|Has that person) gone to court/u,
      text,
    )
    assert.doesNotMatch(asked(language, text), /the body itself/u, text)
  }
})

test('of the good name of a town or a college it is asked who may protect it', () => {
  for (const [language, text] of OF_ANOTHER)
    assert.match(asked(language, text), /Who may seek protection of this good name in court/u, text)
})

/** Those whose name it is, as the text calls them, and never those who attack it. */
const NAMED: readonly (readonly [Tag, string, string])[] = [
  ['ru', 'Заинтересованные лица порочат доброе имя врачей области.', 'врачей'],
  ['ru', 'Отдельные блогеры порочат честь и достоинство наших педагогов.', 'педагогов'],
  ['en', 'Some interested persons try to blacken the good name of the region’s doctors.', 'doctors'],
  ['en', 'Certain people drag our teachers’ good name through the mud.', 'teachers'],
  ['kk', 'Мүдделі адамдар дәрігерлердің абыройына кір келтіріп жүр.', 'дәрігерлердің'],
  ['kk', 'Блогерлер мұғалімдерімізді қорлап, олардың ар-намысына нұқсан келтірді.', 'педагогтердің'],
  ['kk', 'Колледждің атына кір келтіріп, оқытушылардың ар-намысын таптап жүр.', 'педагогтердің'],
]

test('those whose good name it is are named in the question, not those who attack it', () => {
  for (const [language, text, named] of NAMED) {
    const { questions } = readingOf(text, language)
    assert.equal(questions.length, 1, text)
    for (const { text: all } of questions) {
      const behind = all[language].split(/[»”](?: делінген)?\. /u)[1] ?? ''
      assert.ok(behind.includes(named), `${text} ${behind}`)
      assert.doesNotMatch(behind, /мүдделі адам|заинтересованн|persons? concerned/iu)
    }
  }
})

test('an ombudsman speaks for people by office', () => {
  inEach(
    {
      kk: '«Әр баланың ар-намысы біздің қорғауымызда», – деді балалар омбудсмені Айгүл Серікова.',
      ru: '«Честь и достоинство каждого ребенка находятся под нашей защитой», – сказала детский омбудсмен Анна Серова.',
      en: '“We defend the honour and dignity of every child,” children’s ombudsman Anna Reed said.',
    },
    (text, language) => assert.equal(asked(language, text), '', text),
  )
})

/** A body owns up to what it did itself. */
const OWN_FAULTS: readonly (readonly [Tag, string])[] = [
  ['ru', 'Управление извинилось перед пенсионеркой, чьё достоинство задел наш сотрудник.'],
  ['ru', 'Мы сожалеем, что в нашей поликлинике унизили достоинство пациентки.'],
  ['ru', 'Просим прощения у семьи, чью частную жизнь раскрыло наше объявление.'],
  ['en', 'The department apologised to the student whose dignity was offended by a guard.'],
  ['en', 'We regret that the honour of the veterans was slighted in one of our letters.'],
  ['en', 'The clinic is sorry that by mistake the privacy of a patient was breached.'],
  ['kk', 'Емханамызда науқастардың қадір-қасиеті сақталмағанына өкінеміз.'],
  ['kk', 'Қызметкеріміз ар-намысын қорлаған мұғалімдерден кешірім сұраймыз.'],
]

/** Others are to apologise, or what they did is regretted. */
const FAULTS_OF_OTHERS: readonly (readonly [Tag, string])[] = [
  ['ru', 'Министерство требует, чтобы редакция извинилась перед учителями.'],
  ['ru', 'Министерство сожалеет, что публикации унижают достоинство врачей.'],
  ['en', 'The Ministry demands that the editor apologise to the teachers.'],
  ['en', 'The council regrets the attacks on the dignity of nurses.'],
  ['kk', 'Министрлік редакцияның мұғалімдерден кешірім сұрауын талап етеді.'],
  ['kk', 'Өкінішке қарай, блогерлер мұғалімдердің абыройына нұқсан келтіреді.'],
]

test('who apologises for what the body did itself speaks for nobody', () => {
  for (const [language, text] of OWN_FAULTS) assert.equal(asked(language, text), '', text)
  for (const [language, text] of FAULTS_OF_OTHERS) assert.notEqual(asked(language, text), '', text)
})
