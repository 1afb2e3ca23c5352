import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { readerWith } from './asked-in-tests.ts'

/** What is asked where one voice alone is to be heard. */
function askedOf(text: string, language: Tag): readonly string[] {
  const { questions } = readerWith({ checks: ['exclusive-trust'] })(text, { language })
  return questions.map((question) => question.text.en)
}

const LAY: readonly (readonly [Tag, string])[] = [
  ['en', 'About the rash believe the paediatrician and nobody else.'],
  ['en', 'Believers should listen only to the imams of the mosque.'],
  ['ru', 'О сыпи спрашивайте только педиатра.'],
  ['ru', 'Слушать следует исключительно священника прихода.'],
  ['kk', 'Екпе жайлы тек дәрігерге сеніңіздер.'],
  ['kk', 'Жамағат тек мешіт имамына құлақ ассын.'],
]

for (const [language, text] of LAY)
  test(`of those who speak for no authority it is not asked how official sources answer: ${text}`, () => {
    const asked = askedOf(text, language)
    assert.equal(asked.length, 1)
    assert.match(
      asked[0] ?? '',
      /Why should nobody else be listened to on this subject\? What is that based on\?/u,
    )
  })

const OFFICIAL: readonly (readonly [Tag, string])[] = [
  ['en', 'Parents should trust only the doctors and official sources.'],
  ['en', 'The ministry urges parents to trust only official information.'],
  ['ru', 'Доверяйте только врачам и официальным источникам.'],
  ['ru', 'Комиссия просит верить только официальным источникам.'],
  ['ru', 'Верьте только официальным источникам, призвали в комиссии.'],
  ['kk', 'Комиссия ата-аналарды тек ресми дереккөздерге сенуге шақырады.'],
]

for (const [language, text] of OFFICIAL)
  test(`of official sources it is asked how they answer: ${text}`, () => {
    assert.match(askedOf(text, language)[0] ?? '', /Which official sources are there on this subject/u)
  })

const NAMED: readonly (readonly [Tag, string])[] = [
  ['en', 'About the rash believe the ministry and nobody else.'],
  ['en', 'Parents should trust only the page of the department.'],
  ['ru', 'О сыпи верьте только министерству.'],
  ['ru', 'Сведения получайте только на официальном сайте комиссии.'],
  ['kk', 'Екпе жайлы тек министрлікке сеніңіздер.'],
]

for (const [language, text] of NAMED)
  test(`of a source that the words name it is not asked which it is, but why no other: ${text}`, () => {
    const [question] = askedOf(text, language)
    assert.match(
      question ?? '',
      /Why should people not use other sources\? How soon do those on whom they are to rely answer/u,
    )
  })

test('«там» and "there" never point at the other sources, and two sources are no one source', () => {
  const read = readerWith({ checks: ['exclusive-trust'] })
  const { questions } = read('Верьте только сообщениям городской комиссии и больницы.', { language: 'ru' })
  assert.match(questions[0]?.text.ru ?? '', /Как скоро отвечают на вопросы те, чьими сведениями/u)
  for (const text of Object.values(questions[0]?.text ?? {}))
    assert.doesNotMatch(text, /\sтам\s|\bthere\b|the source/u)
})

const VOUCHED_FOR: readonly (readonly [Tag, string])[] = [
  ['en', 'Travellers should use only verified sources.'],
  ['en', 'About the ferry believe only trustworthy news.'],
  ['ru', 'Пассажиры, доверяйте только проверенным источникам.'],
  ['ru', 'О пароме пользуйтесь лишь достоверными сведениями.'],
  ['kk', 'Жолаушылар тек тексерілген дереккөздерге сенсін.'],
  ['kk', 'Паром жайлы тек расталған мәліметке сеніңіздер.'],
]

for (const [language, text] of VOUCHED_FOR)
  test(`of sources that are only called reliable it is asked which they are and who checks them: ${text}`, () => {
    assert.match(askedOf(text, language)[0] ?? '', /Which sources or data exactly are meant\? Who checks/u)
  })

const OFFICIAL_TOO: readonly (readonly [Tag, string])[] = [
  ['en', 'Trust only official, verified information.'],
  ['en', 'Trust only verified information from official sources.'],
  ['ru', 'Доверяйте только официальной, проверенной информации.'],
  ['kk', 'Тек ресми, тексерілген ақпаратқа сеніңіздер.'],
  ['kk', 'Тек ресми әрі сенімді дереккөздерге сеніңіздер.'],
]

for (const [language, text] of OFFICIAL_TOO)
  test(`of official ones that are called reliable besides it is asked how they answer: ${text}`, () => {
    assert.match(askedOf(text, language)[0] ?? '', /Which official sources are there on this subject/u)
  })

const OF_PRESS: readonly (readonly [Tag, string])[] = [
  ['en', 'Journalists should rely only on information from the directorate.'],
  ['ru', 'Журналисты должны использовать только официальные источники.'],
  ['kk', 'Журналистер тек ресми дереккөздерге сүйенуге тиіс.'],
]

for (const [language, text] of OF_PRESS)
  test(`of the press it is asked by what right it is told whom to use: ${text}`, () => {
    assert.match(
      askedOf(text, language)[0] ?? '',
      /Which provision allows anyone to choose sources for the press/u,
    )
  })

const NO_BAN: readonly (readonly [Tag, string])[] = [
  ['en', 'Parents are advised to follow the advice of the paediatrician.'],
  ['en', 'The author of the leaflet cites no official source.'],
  ['ru', 'Просим жителей не верить ничем не подтвержденным выдумкам.'],
  ['kk', 'Педиатрдың кеңесіне құлақ асуды сұраймыз.'],
  ['kk', 'Маманның кеңесіне сүйенуді сұраймыз.'],
  ['kk', 'Қайықшылар құтқарушылардың айтқанына құлақ аспай, суға түсіп кетті.'],
  ['kk', 'Тұрғындар жедел штабтың хабарына сүйеніп, үйлеріне қайтты.'],
]

for (const [language, text] of NO_BAN)
  test(`where nobody else is forbidden nothing is asked: ${text}`, () => {
    assert.deepEqual(askedOf(text, language), [])
  })

test('of those who are not to be heard it is asked what is untrue in their words', () => {
  const [question] = askedOf('Слушайте врачей, а не соседей.', 'ru')
  assert.match(question ?? '', /What exactly is untrue in the words of those who are not to be listened to/u)
})

test('in Kazakh, what is to be relied on is called a source, whether it is a page, a body or several', () => {
  const read = readerWith({ checks: ['exclusive-trust'] })
  for (const text of [
    'Ақпаратты тек әкімдіктің ресми парақшасынан алыңыздар.',
    'Тек комитеттің ресми парақшасындағы ақпаратқа сеніңіздер.',
  ]) {
    const [question] = read(text, { language: 'kk' }).questions
    assert.match(
      question?.text.kk ?? '',
      /Аталған дереккөздер сұрақтарға қанша уақытта жауап береді\?/u,
      text,
    )
  }
})
