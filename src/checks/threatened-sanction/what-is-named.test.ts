import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, PROSECUTORS_OF_KAZAKHSTAN, readerWith } from '../../../test/asked-in-tests.ts'
import type { Tag } from '../../law/law.ts'

const read = readerWith({ checks: ['threatened-sanction'] })

const askedIn = (language: Tag, text: string): string =>
  asked('threatened-sanction', read(text, { language }))[language]

test('of an act that is named without a section, it is asked which of its provisions is meant', () => {
  for (const [language, text, isNamed] of [
    [
      'en',
      '“Those behind it will be brought to book under the Public Order Act, 2019,” the minister said.',
      true,
    ],
    ['en', '“Those behind it will be brought to book,” the minister said.', false],
    [
      'en',
      '“Those behind it will be jailed under section 4 of the Public Order Act,” the minister said.',
      false,
    ],
    ['ru', '«Организаторов привлекут по закону «О массовых мероприятиях», – заявил министр.', true],
    ['ru', '«Организаторов привлекут по всей строгости закона», – заявил министр.', false],
    ['kk', '«Ұйымдастырушылар «Жиындар туралы» заң бойынша жауапқа тартылады», – деді министр.', true],
    ['kk', '«Ұйымдастырушылар заң бойынша жауапқа тартылады», – деді министр.', false],
  ] as const)
    assert.equal(
      /provision of the act named here|норма названного здесь акта|аталған актінің қай нормасы/u.test(
        askedIn(language, text),
      ),
      isNamed,
      text,
    )
})

test('of two acts that are named, it is asked which provisions of them are meant', () => {
  for (const [language, text] of [
    ['en', '“They will be jailed under the Libel Act 1990 or the Public Order Act,” police said.'],
    ['ru', '«Организаторов привлекут по законам «О митингах» и «О связи», – заявил министр.'],
    [
      'kk',
      '«Ұйымдастырушылар «Жиындар туралы» және «Байланыс туралы» заңдар бойынша жауапқа тартылады», – деді министр.',
    ],
  ] as const)
    assert.match(askedIn(language, text), /of the acts named|названных здесь актов|аталған актілердің/u, text)
})

test('regulations may be the ground of a penalty, and are asked about once', () => {
  const text =
    'Strict action will be taken. Those found guilty under the Harbour Regulations may be imprisoned for 3 to 5 years.'
  const { questions } = read(text, { language: 'en' })
  assert.deepEqual(
    questions.map(({ text: { en } }) => /provision of the act named here/u.test(en)),
    [true],
  )
})

test('a warning that a body keeps the right to give is a measure named', () => {
  const text =
    '“If the liars are found, the agency reserves the right to announce an official warning to them,” the police said.'
  assert.match(askedIn('en', text), /allows this measure/u)
})

test('of a measure that is named, it is asked what allows it, and not what is to be done', () => {
  const text =
    '“Shops found with the drink will lose their licence fee, and their owners will be produced before a judge,” police said.'
  assert.match(askedIn('en', text), /Which provision of which law allows such a measure/u)
  const dark = '“Those who spread this will regret it,” a police spokesman said.'
  assert.match(askedIn('en', dark), /What exactly is to be done/u)
})

test('only whoever publishes something is asked about what is published', () => {
  const ofPress = /editors|работу редакции|редакцияның жұмысына/u
  for (const [language, text, isPress] of [
    ['en', '“A party that files no report will lose its state funding,” the commission said.', false],
    ['en', '“Newspapers that print such lies will lose state advertising,” the minister said.', true],
    ['ru', '«Редакции, которые печатают такую ложь, лишатся госзаказа», – сказал министр.', true],
    ['kk', '«Есеп тапсырмаған партия мемлекеттік қаржыдан айырылады», – деді комиссия төрағасы.', false],
    ['kk', '«Мұндай өтірік жазған газет мемлекеттік тапсырыстан айырылады», – деді министр.', true],
  ] as const)
    assert.equal(ofPress.test(askedIn(language, text)), isPress, text)
})

test('a bare threat right behind another in its paragraph goes with that', () => {
  const first = 'За распространение ложных сведений предусмотрено лишение свободы до семи лет.'
  const pointsBack = /к этим словам тоже относится вопрос/u
  const options = { language: 'ru', body: PROSECUTORS_OF_KAZAKHSTAN.ru, date: '2024-05-06' } as const
  const askedOf = (between: string): string =>
    read(`${first}${between}Никто не скроется – каждый ответит по закону.`, options)
      .questions.map(({ text }) => text.ru)
      .join(' ')
  assert.match(askedOf(' '), pointsBack)
  assert.doesNotMatch(askedOf('\n\n'), pointsBack)
})
