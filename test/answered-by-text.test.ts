import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { findingsOf, readerWith } from './asked-in-tests.ts'

const read = readerWith()

const questionOf = (check: string, [language, text]: readonly [Tag, string]): string => {
  const reading = read(text, { language })
  const ids = findingsOf(check, reading).map(({ id }) => id)
  return reading.questions
    .filter(({ finding }) => ids.includes(finding))
    .map((question) => question.text[language])
    .join(' ')
}

const WHAT_FOLLOWS = /consequences|Какие последствия|қандай салдар туындайды/u

test('what follows is not asked where the text says it, but on what that rests', () => {
  for (const [check, ...each] of [
    [
      'legal-form',
      'ru',
      '«Требуем от зрителей не мешать работе судей. Нарушителей выведут с трибун», – сказал председатель федерации.',
    ],
    [
      'legal-form',
      'kk',
      '«Көрермендерден төрешілердің жұмысына кедергі жасамауды талап етеміз. Кедергі жасағандар трибунадан шығарылады», – деді төраға.',
    ],
  ] as const) {
    const said = questionOf(check, each)
    assert.doesNotMatch(said, WHAT_FOLLOWS, each[1])
    assert.match(said, /«Нарушителей выведут с трибун»|«Кедергі жасағандар трибунадан шығарылады»/u)
  }
})

test('of a measure that is told it is asked by what right it is taken, not what is to be done', () => {
  for (const each of [
    ['en', '“Those who interfere will be removed from the stadium,” the chairman said.'],
    ['ru', '«Редакции, которые проигнорируют приказ, лишатся аккредитации», – сказал председатель.'],
    ['kk', '«Бұйрықты елемеген редакциялар аккредитациясынан айырылады», – деді төраға.'],
  ] as const)
    assert.match(
      questionOf('threatened-sanction', each),
      /allows such a measure|право на такую меру|шараға қай заңның/u,
      each[1],
    )
})

const WHICH_PROVISION =
  /Which provision requires this|Is this binding|Какая норма к этому обязывает|Обязательно ли это|Бұған қай норма міндеттейді|орындау міндетті ме/u
const WHAT_TO_DO = /What exactly is to be done|Что именно надо делать|нақты не істеу/u

test('no provision is asked for that would oblige anybody to keep the law, to a state of mind or to what a speaker asks of all of us', () => {
  for (const each of [
    ['en', '“Editors must strictly keep to the law and not dance to other people’s tune,” the mayor said.'],
    ['en', '“Let us not repeat the inventions of others,” the counsellor urged.'],
    ['ru', '«От редакций ждут одного – строго держаться закона и не играть на руку врагам», – сказал мэр.'],
    ['ru', 'В полиции просят горожан не терять самообладания и не играть на руку врагам.'],
    ['ru', '«Давайте не повторять чужих сплетен», – призвал советник.'],
    ['kk', '«Редакциялар заңды қатаң ұстануы тиіс», – деді әкім.'],
    ['kk', '«Бөтеннің өсегін таратпайық», – деді кеңесші.'],
  ] as const) {
    const said = `${questionOf('call-to-obey', each)} ${questionOf('legal-form', each)}`
    assert.doesNotMatch(said, WHICH_PROVISION, each[1])
    assert.match(said, WHAT_TO_DO, each[1])
  }
})

test('nobody is called upon by whoever asks not to mix things up', () => {
  for (const each of [
    ['en', '“Let us not confuse a peaceful request with a riot,” the counsellor said.'],
    ['ru', '«Не надо путать мирную просьбу и бунт», – сказал советник.'],
    ['kk', '«Бейбіт өтініш пен бүлікті шатастырмайық», – деді кеңесші.'],
  ] as const)
    assert.equal(findingsOf('call-to-obey', read(each[1], { language: each[0] })).length, 0, each[1])
})

test('a request that says whom it spares, or what it might spoil, is no order', () => {
  for (const each of [
    ['en', 'The police ask people not to share the clip, as it could harm the investigation.'],
    ['en', 'She asks viewers not to forward the clip, because it may hurt the boy and his family.'],
    ['ru', 'Он просит не пересылать снимок, поскольку это может помешать расследованию.'],
    ['kk', 'Ол суретті таратпауды өтінді, өйткені бұл тергеуге кедергі келтіруі мүмкін.'],
  ] as const)
    assert.equal(findingsOf('call-to-obey', read(each[1], { language: each[0] })).length, 0, each[1])
})

test('one that calls news false is a call all the same', () => {
  for (const each of [
    ['en', 'The police demand that people stop sharing fakes, as it could harm the investigation.'],
    ['ru', 'Он просит не пересылать фейки, поскольку это может помешать расследованию.'],
  ] as const)
    assert.equal(findingsOf('call-to-obey', read(each[1], { language: each[0] })).length, 1, each[1])
})

test('of advice or news that is called false it is asked which it is', () => {
  for (const each of [
    ['en', 'We call on citizens not to fall for fakes.'],
    ['ru', 'Призываем граждан не поддаваться слухам.'],
    ['kk', 'Дәрігер ата-аналарды жалған кеңеске ермеуге шақырды.'],
  ] as const)
    assert.match(
      `${questionOf('call-to-obey', each)} ${questionOf('legal-form', each)}`,
      /Which information exactly is meant|О каких именно сведениях речь|Нақты қандай мәлімет/u,
      each[1],
    )
})

test('of a law that is called strict it is asked which article', () => {
  for (const each of [
    ['en', '“The law is strict with those who spread false information,” the ministry said.'],
    ['ru', '«К распространителям ложных сведений закон суров», – заявили в министерстве.'],
    ['kk', '«Жалған мәлімет таратқандарға заң қатаң», – деді министрлік.'],
  ] as const)
    assert.match(questionOf('threatened-sanction', each), /Which article|Какой статьей|қай баптың/u, each[1])
})

const WHOSE_CONDUCT = /Whose conduct exactly|Чье именно поведение|кімнің қандай әрекеті/u

test('whose conduct gave rise to an appeal is not asked where the text tells it', () => {
  for (const each of [
    [
      'en',
      'A man who posted a clip about an empty well was fined by the court. “We call on everyone to act responsibly,” the ministry said.',
    ],
    ['ru', 'Неизвестные распространяют ложь о пожаре. Призываем журналистов помнить о совести.'],
    ['kk', '«Кейбір блогерлер елді арандатып жүр. Азаматтарды парасатты болуға шақырамыз», – деді әкім.'],
  ] as const) {
    assert.doesNotMatch(questionOf('value-appeal', each), WHOSE_CONDUCT, each[1])
    assert.match(questionOf('value-appeal', each), WHAT_TO_DO, each[1])
  }
  for (const each of [
    ['en', '“We call on everyone to act responsibly,” the ministry said.'],
    ['ru', 'Призываем журналистов помнить о совести.'],
  ] as const)
    assert.match(questionOf('value-appeal', each), WHOSE_CONDUCT, each[1])
})

test('sources that the words name are not asked for', () => {
  for (const each of [
    ['en', 'The mayor wrote that news of the fire must come from the minister or the fire offices alone.'],
    [
      'ru',
      '«Сведения о пожаре должны исходить только от министерства, акимата или спасателей», – сказал мэр.',
    ],
    ['kk', '«Өрт туралы хабарды тек министрліктен немесе әкімдіктен тыңдаңыздар», – деді әкім.'],
  ] as const)
    assert.doesNotMatch(
      questionOf('exclusive-trust', each),
      /Which official sources|Какие официальные источники|қандай ресми дереккөздер/u,
      each[1],
    )
})

test('what is untrue is not asked where the text says it', () => {
  const told = 'Проверка не подтвердила слухи о краже. Министр сказала, что верить надо школе, а не чатам.'
  assert.doesNotMatch(questionOf('exclusive-trust', ['ru', told]), /Что именно неверно/u)
  assert.match(
    questionOf('exclusive-trust', ['ru', 'Министр сказала, что верить надо школе, а не чатам.']),
    /Что именно неверно/u,
  )
})

test('of a harm that is told by its cases it is asked who established its cause', () => {
  for (const each of [
    [
      'en',
      '“False posts have caused panic: people emptied the shops and blocked the station,” the mayor said.',
    ],
    ['ru', '«Ложные рассылки вызвали панику: люди скупили соль и перекрыли вокзал», – сказал мэр.'],
    ['kk', '«Жалған хабар дүрбелең туғызды: тұрғындар вокзалды жауып тастады», – деді әкім.'],
  ] as const)
    assert.match(
      questionOf('asserted-harm', each),
      /that this was the cause|что причина именно в этом|Себебі нақты осы екенін/u,
      each[1],
    )
  assert.match(
    questionOf('asserted-harm', [
      'en',
      '“False posts cause panic: people do not know whom to believe,” the mayor said.',
    ]),
    /What specific cases/u,
  )
})

test('nobody is asked for the names of children who are in a case, nor a member of parliament for proceedings', () => {
  for (const each of [
    [
      'en',
      'Authors of the pages extort money from pupils. A case was opened over one episode, a 14-year-old administrator was identified.',
    ],
    [
      'ru',
      'Авторы страниц вымогают у школьников деньги. По одному эпизоду начато досудебное расследование, установлен 14-летний администратор.',
    ],
    [
      'kk',
      'Парақша авторлары оқушылардан ақша бопсалап жүр. Бір дерек бойынша сотқа дейінгі тергеп-тексеру басталды, 14 жастағы әкімші анықталды.',
    ],
  ] as const)
    assert.match(
      questionOf('unnamed-accused', each),
      /How many such cases|Сколько таких случаев|неше дерек/u,
      each[1],
    )
  for (const each of [
    ['en', 'MP John Reed said: “These posts incite hatred and slander the parliament.”'],
    ['ru', 'Депутат Арман Ли сказал: «Эти записи разжигают рознь и клевещут на парламент».'],
  ] as const)
    assert.match(questionOf('unused-power', each), /consider an offence|считаете правонарушением/u, each[1])
})

test('a value in whose name something is taken away is asked by what right', () => {
  assert.match(
    questionOf('value-appeal', ['ru', 'Показ отменят ради общественной нравственности и уважения к закону.']),
    /Какая норма допускает такую меру/u,
  )
})

test('what anybody passes on is no offence', () => {
  assert.equal(
    questionOf('unused-power', [
      'kk',
      'Мессенджерлерде бір парақша салған суретті жұрт бір-біріне жіберіп жатыр.',
    ]),
    '',
  )
})
