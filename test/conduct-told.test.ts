import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['threatened-sanction'] })

function askedOf(text: string, language: Tag): string {
  return read(text, { language })
    .questions.map((one) => one.text.en)
    .join('\n')
}

/** The threat itself says for what it is. */
const TOLD: readonly (readonly [Tag, string])[] = [
  ['ru', 'За проезд на красный свет предусмотрен арест до 10 суток.'],
  ['ru', 'Уничтожение чужого имущества карается лишением свободы до трех лет.'],
  ['ru', 'Тех, кто рубит лес, ждет уголовная ответственность.'],
  ['ru', 'За драку в общественном месте грозит лишение свободы.'],
  ['en', 'Driving without a licence carries a fine of up to 900 dollars.'],
  ['en', 'Threats against teachers are punishable by up to three years in prison.'],
  ['en', 'Anyone who cuts down a tree will be fined and jailed.'],
  ['kk', 'Қызметтік құпияны жария еткендер бас бостандығынан айырылады.'],
  ['kk', 'Орманды өртегендер бес жылға дейін бас бостандығынан айырылады.'],
  ['kk', 'Көшеге қоқыс тастағаны үшін айыппұл салынады, қамаққа алу көзделген.'],
]

for (const [language, text] of TOLD)
  test(`it is not asked what conduct a threat means that names it: ${text}`, () => {
    assert.match(askedOf(text, language), /Which article, and which part of it, carries this liability\?$/u)
  })

/** It is for not doing what was demanded. */
const NOT_COMPLIED: readonly (readonly [Tag, string])[] = [
  ['ru', 'В случае невыполнения предписания владельцу страницы грозит штраф.'],
  ['en', 'In case of non-compliance the owner of the page faces a fine.'],
  ['en', 'Failure to comply with this order carries a fine of up to 900 dollars.'],
  ['kk', 'Талап орындалмаған жағдайда парақша иесіне айыппұл салынады.'],
]

for (const [language, text] of NOT_COMPLIED)
  test(`a threat for what is not complied with is not asked for its conduct: ${text}`, () => {
    assert.match(askedOf(text, language), /Which article, and which part of it, carries this liability\?$/u)
  })

/** The sentence before tells it, and is quoted with what points back to it. */
const POINTS_BACK: readonly (readonly [Tag, string])[] = [
  ['ru', 'Рубить лес без разрешения нельзя. За это предусмотрен арест до 10 суток.'],
  ['en', 'Knocking down road signs is no joke. For it the law provides for a fine of up to 900 dollars.'],
  ['kk', 'Орманды кесуге болмайды. Мұндай әрекет үшін қамаққа алу көзделген.'],
]

for (const [language, text] of POINTS_BACK)
  test(`it is not asked what conduct a threat means whose sentence before tells it: ${text}`, () => {
    assert.match(
      askedOf(text, language),
      /\. .*Which article, and which part of it, carries this liability\?$/u,
    )
  })

const TWO_KINDS: readonly (readonly [Tag, string])[] = [
  ['ru', 'За обман пожарных предусмотрена как административная, так и уголовная ответственность.'],
  ['en', 'Deceiving the fire brigade carries administrative and criminal liability.'],
  ['kk', 'Өрт сөндірушілерді алдағандарға әкімшілік те, қылмыстық та жауаптылық көзделген.'],
]

for (const [language, text] of TWO_KINDS)
  test(`of two kinds of liability it is asked for the articles: ${text}`, () => {
    assert.match(askedOf(text, language), /Which articles, and which parts of them, carry this liability\?$/u)
  })

/** It says only that something is punished. */
const OPEN: readonly (readonly [Tag, string])[] = [
  ['ru', 'За это предусмотрен арест до 10 суток.'],
  ['ru', 'За нарушение закона предусмотрен арест до 10 суток.'],
  ['ru', 'Каждого, кто нарушит порядок, ждет уголовная ответственность.'],
  ['ru', 'За последний год ответственность ужесточили, и виновных ждет лишение свободы.'],
  ['ru', 'Все это влечет уголовную ответственность.'],
  ['en', 'Illegal acts are punishable by up to three years in prison.'],
  ['en', 'Those who break the law will be fined and jailed.'],
  ['en', 'This carries a fine of up to 900 dollars.'],
  ['kk', 'Заң бұзғандар бес жылға дейін бас бостандығынан айырылады.'],
  ['kk', 'Қылмыс жасағандар бес жылға дейін бас бостандығынан айырылады.'],
  ['kk', 'Мұндай әрекет үшін қамаққа алу көзделген.'],
]

for (const [language, text] of OPEN)
  test(`it is asked what conduct a threat means that names none: ${text}`, () => {
    assert.match(askedOf(text, language), /What conduct does it cover\?$/u)
  })
