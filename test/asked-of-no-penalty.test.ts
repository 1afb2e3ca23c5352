import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  asked,
  POLICE_OF_KAZAKHSTAN,
  PROSECUTORS_OF_KAZAKHSTAN,
  readerOn,
  readerWith,
} from './asked-in-tests.ts'

const ofPolice = readerOn('2024-10-14', POLICE_OF_KAZAKHSTAN)
const ofProsecutors = readerOn('2024-10-14', PROSECUTORS_OF_KAZAKHSTAN)

test('an answer that is only announced is asked for as such, and no article for it', () => {
  for (const [language, text] of [
    ['en', 'Slander of our soldiers will not go unanswered.'],
    ['en', 'Insults to our officers will not remain without an answer.'],
    ['ru', 'Ни одна такая публикация не останется без ответа.'],
    ['kk', 'Мұндай бейнежазбалар жауапсыз қалмайды.'],
  ] as const)
    assert.match(
      asked('threatened-sanction', ofPolice(text, language)).en,
      /What exactly is to be done: a measure for which the law provides, or another\?/u,
      text,
    )
})

test('whoever says what they will do themselves is asked what they intend', () => {
  for (const [language, text, question] of [
    ['en', 'We will answer such insults in kind.', /What exactly do you intend to do/u],
    ['ru', 'Мы дадим отпор таким публикациям.', /Что именно вы намерены сделать/u],
    ['kk', 'Мұндай хабарларды жауапсыз қалдырмаймыз.', /Нақты қандай шара қолданбақсыз/u],
    ['kk', 'Мұндай бейнежазбалар жауапсыз қалмайды.', /Нақты қандай шара қолданылмақ/u],
  ] as const)
    assert.match(asked('threatened-sanction', ofPolice(text, language))[language], question, text)
})

test('of a law that is called strict it is asked which article is meant', () => {
  const read = readerWith()
  for (const [language, text] of [
    ['en', 'The law will be merciless to those who insult doctors.'],
    ['ru', 'К тем, кто оскорбляет врачей, закон будет суров.'],
    ['kk', 'Бөгет туралы өсек таратқандарға заң қатаң.'],
  ] as const)
    assert.match(asked('threatened-sanction', read(text, { language })).en, /Which article/u, text)
})

test('who will meet somebody in court is asked what is claimed', () => {
  for (const [language, text] of [
    ['en', 'See you in court, dear editors.'],
    ['ru', 'С авторами этих статей мы встретимся в суде.'],
    ['kk', 'Редакторлармен сотта кездесеміз.'],
  ] as const)
    assert.match(asked('threatened-sanction', ofPolice(text, language)).en, /Who will go to court/u, text)
})

test('an answer that is said to be liability is asked for its article', () => {
  for (const [language, text] of [
    ['en', 'Such attacks will not go unanswered: their organisers will be prosecuted.'],
    ['ru', 'Такие вылазки не останутся без ответа, организаторы понесут уголовную ответственность.'],
    ['kk', 'Мұндай әрекеттер жауапсыз қалмайды, ұйымдастырушылар қылмыстық жауаптылыққа тартылады.'],
  ] as const)
    assert.doesNotMatch(
      asked('threatened-sanction', ofPolice(text, language)).en,
      /What exactly is to be done/u,
      text,
    )
})

test('what is done to a right and called a crime is not asked about as a civil claim alone', () => {
  for (const [language, text] of [
    ['en', 'Channels pry into the private life of families and violate their privacy.'],
    ['en', 'They tarnish the good name of citizens. Such acts are criminal offences.'],
    ['ru', 'Отдельные паблики вторгаются в частную жизнь граждан. Это преступление.'],
    [
      'ru',
      'Отдельные паблики оскорбляют граждан, унижают их честь и достоинство. Это деяние предусмотрено статьей 131 УК.',
    ],
    ['kk', 'Кейбір арналар азаматтардың жеке өміріне қол сұғуда. Бұл – қылмыс.'],
  ] as const) {
    const question = asked('wrong-standing', ofProsecutors(text, language))
    assert.match(
      question.en,
      /Is an offence meant here, or a claim .* does a case need that person’s complaint/u,
    )
    assert.match(question.ru, /Имеется в виду правонарушение или требование/u)
    assert.match(question.kk, /Мұнда құқық бұзушылық айтылып отыр ма/u)
  }
})

test('where no crime is named, or somebody is spoken for in court, the claim is that of the person concerned', () => {
  for (const [language, text] of [
    ['en', 'Anonymous pages defame the honour and dignity of citizens.'],
    ['ru', 'Анонимные страницы порочат честь и достоинство граждан.'],
    ['ru', 'Прокуратура подаст в суд за вторжение в частную жизнь граждан от их имени.'],
    ['kk', 'Пабликтер азаматтардың ар-намысы мен қадір-қасиетін таптауда.'],
  ] as const)
    assert.match(
      asked('wrong-standing', ofProsecutors(text, language)).en,
      /By law it is for the holder of the right/u,
      text,
    )
})

test('of signs of an offence it is asked who established them', () => {
  for (const [language, text] of [
    ['en', 'The posts bear the hallmarks of incitement to discord.'],
    ['ru', 'В записях усматриваются признаки мошенничества.'],
    ['kk', 'Жазбаларда алауыздық қоздыру белгілері байқалады.'],
  ] as const)
    assert.match(
      asked('unused-power', ofPolice(text, language)).en,
      /Who established these signs: which expert, or in which case\?/u,
      text,
    )
  assert.match(
    asked('unused-power', ofPolice('Группы лиц разжигают межнациональную рознь.', 'ru')).en,
    /If there are signs of an offence/u,
  )
})

/** Threats of what no article carries, and what is asked of each. */
const OF_NO_ARTICLE: readonly (readonly ['en' | 'ru' | 'kk', string, RegExp])[] = [
  [
    'en',
    'Otherwise we will have to consider whether your accreditation makes sense.',
    /allows such a measure/u,
  ],
  ['ru', 'Иначе придется задуматься о смысле вашей аккредитации.', /allows such a measure/u],
  ['ru', 'Редакция останется без госзаказа, если так будет продолжаться.', /makes this money depend/u],
  [
    'en',
    'Those who bankrolled the march will pay a price they have not imagined.',
    /What exactly is to be done/u,
  ],
  ['en', 'Those who bankrolled the march will pay dearly.', /What exactly is to be done/u],
  ['kk', 'Олар бұл сөздеріне өкінетін болады.', /What exactly is to be done/u],
  ['en', 'You may trust me, those who print it will hear from the court.', /Who will go to court/u],
  [
    'ru',
    'Считаю, что за пропаганду азартных игр надо сажать на десять лет.',
    /a proposal to change the law/u,
  ],
  ['ru', 'Таких чиновников пора сажать пожизненно.', /a proposal to change the law/u],
  ['en', 'Gamblers should be jailed for ten years.', /a proposal to change the law/u],
  ['kk', 'Мұндай адамдарды өмір бойына түрмеге отырғызу керек.', /a proposal to change the law/u],
  ['ru', 'Оставляем за собой право обратиться в полицию.', /Which offence will be reported/u],
  ['en', 'We reserve the right to apply to the police.', /Which offence will be reported/u],
  ['kk', 'Полицияға жүгіну құқығын өзімізде қалдырамыз.', /Which offence will be reported/u],
]

test('a threat of money, of revenge, of the police or of a law to come is not asked for its article', () => {
  for (const [language, text, question] of OF_NO_ARTICLE)
    assert.match(asked('threatened-sanction', ofPolice(text, language)).en, question, text)
})

test('a threat of the law stays one beside such words', () => {
  for (const [language, text] of [
    ['en', 'Those responsible will pay dearly in prison.'],
    ['en', 'Offenders must be prosecuted.'],
    ['ru', 'Кто нарушит закон, дорого заплатит: предусмотрен штраф 100 МРП.'],
    ['ru', 'Нарушителей надо привлекать к ответственности.'],
    ['kk', 'Кінәлілерді жауапқа тарту керек.'],
  ] as const)
    assert.match(asked('threatened-sanction', ofPolice(text, language)).en, /Which article/u, text)
})
