import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { asked, findingsOf, inEach, labelsOf, POLICE_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2024-10-14', POLICE_OF_KAZAKHSTAN)

const MEASLES = [
  [
    'ru',
    'Растет число случаев кори.',
    'За январь – февраль зарегистрировано 214 случаев кори против 63 за тот же период прошлого года.',
  ],
  [
    'en',
    'The number of measles cases is growing.',
    'In January and February 214 cases were recorded, against 63 in the same period last year.',
  ],
  [
    'kk',
    'Қызылша жағдайлары көбейіп барады.',
    'Қаңтар-ақпанда 214 жағдай тіркелді, былтырғы осы кезеңде 63 болған.',
  ],
] as const

for (const [language, growth, counts] of MEASLES) {
  test(`two counts right behind the growth measure it, in ${language}`, () => {
    assert.deepEqual(findingsOf('unmeasured-trend', readingOf(`${growth} ${counts}`, language)), [])
    assert.equal(findingsOf('unmeasured-trend', readingOf(growth, language)).length, 1)
  })
}

test('two counts of one time measure no growth', () => {
  const text = 'Растет число фейков. В марте 2024 года 2 блогера и 5 журналистов приняли участие в семинаре.'
  assert.equal(findingsOf('unmeasured-trend', readingOf(text, 'ru')).length, 1)
})

test('a flood of water is no mass, a flood of false messages is', () => {
  const water = 'Су тасқыны салдарынан ауылдан 120 адам көшірілді.'
  assert.deepEqual(findingsOf('unmeasured-trend', readingOf(water, 'kk')), [])
  assert.equal(
    findingsOf('unmeasured-trend', readingOf('Желіде жалған ақпарат тасқыны басталды.', 'kk')).length,
    1,
  )
})

test('figures stand beside their own subject only, confirmed ones, and of the article that is cited', () => {
  const beside = (text: string) => findingsOf('unmeasured-trend', readingOf(text, 'ru'))[0]?.evidence ?? []
  const heaters = beside(
    'Число покупателей обогревателей растет. Недостоверная информация о ценах опровергнута.',
  )
  assert.deepEqual(labelsOf(heaters), [])
  const fakes = beside('Растет число фейков.')
  const notes = fakes.map((piece) => (piece.kind === 'provision' ? [piece.fact.status, piece.note?.ru] : []))
  assert.deepEqual(notes, [['V', 'Официальные данные, опубликованные ко дню заявления']])
  const figure = ['art. 456-2 of the Code of Administrative Offences']
  const cited = (article: string) => labelsOf(beside(`Растет число фейков. За это наказывает ${article}.`))
  assert.deepEqual(cited('статья 456-2 КоАП'), figure)
  assert.deepEqual(cited('статья 274 УК'), [])
})

test('a prosecutor is asked whether the legal statistics hold it', () => {
  const question = asked(
    'unmeasured-trend',
    readingOf(
      'Все чаще появляются публикации с критикой суда.',
      'ru',
      '2024-10-14',
      'Генеральная прокуратура Республики Казахстан',
    ),
  )
  assert.match(
    question.ru,
    /статистику вед[её]т сама прокуратура \([^)]*\)\. Есть ли в этой статистике такие данные и где они опубликованы\?$/u,
  )
  assert.match(question.kk, /\)\. Сол статистикада мұндай деректер бар ма, олар қайда жарияланған\?$/u)
  assert.match(question.en, /\)\. Do these statistics contain such data, and where are they published\?$/u)
})

const ARRESTED = [
  [
    'ru',
    'Высказывания блогеров имеют признаки возбуждения межнациональной розни.',
    'Публикуются ложные сообщения о задержании и привлечении к ответственности ряда известных лиц.',
    'Подозреваемый задержан, начато досудебное расследование.',
  ],
  [
    'kk',
    'Блогерлердің пікірлерінде ұлтаралық араздықты қоздыру белгілері бар.',
    'Белгілі тұлғалардың ұсталғаны және жауапқа тартылғаны туралы жалған хабарламалар жариялануда.',
    'Күдікті ұсталды, тергеу басталды.',
  ],
  [
    'en',
    "Bloggers' statements have signs of inciting ethnic hatred.",
    'False messages about the detention and prosecution of a number of well-known people are published.',
    'A suspect was detained and a criminal case was opened.',
  ],
] as const

for (const [language, signs, rumour, done] of ARRESTED) {
  test(`false messages of a detention are neither a threat nor a case, in ${language}`, () => {
    const reading = readingOf(`${signs} ${rumour}`, language, '2022-09-26')
    assert.deepEqual(findingsOf('threatened-sanction', reading), [])
    assert.notEqual(findingsOf('unused-power', reading).length, 0)
    assert.deepEqual(findingsOf('unused-power', readingOf(`${signs} ${done}`, language, '2022-09-26')), [])
  })
}

test('who spreads such messages is threatened all the same', () => {
  for (const [language, text] of [
    ['ru', 'Распространение ложной информации об аресте блогеров влечет уголовную ответственность.'],
    ['kk', 'Азаматтардың ұсталғаны туралы жалған хабар таратқандар жауапқа тартылады.'],
    ['en', 'Those who spread false reports of arrests will be prosecuted.'],
  ] as const)
    assert.equal(findingsOf('threatened-sanction', readingOf(text, language)).length, 1, text)
})

test('the article on the very conduct stands beside a question for cases, and no other', () => {
  const beside = (text: string, language: Tag): readonly string[] =>
    labelsOf(findingsOf('unused-power', readingOf(text, language))[0]?.evidence ?? [])
  inEach(
    {
      kk: 'Кейбір блогерлер кәсіпкерлерді қорқытып, ақша бопсалап жүр.',
      ru: 'Отдельные блогеры вымогают деньги у предпринимателей.',
      en: 'Some bloggers extort money from business owners.',
    },
    (text, language) => assert.deepEqual(beside(text, language), ['art. 194 of the Criminal Code'], text),
  )
  assert.deepEqual(beside('Выявлены материалы с признаками пропаганды терроризма и экстремизма.', 'ru'), [
    'art. 256 of the Criminal Code',
  ])
})
