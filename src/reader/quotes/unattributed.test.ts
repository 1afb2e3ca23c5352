import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { readingOf } from './quoted-in-tests.ts'

const OPENINGS: Readonly<Record<Tag, readonly [statement: string, report: string]>> = {
  en: ['The statement says: “', 'The report says: “'],
  ru: ['В заявлении сказано: «', 'В сообщении сказано: «'],
  kk: ['Мәлімдемеде «', 'Хабарламада «'],
}

/** Whose words the last question of a text says that it quotes. */
function lastQuotedFrom(text: string, language: Tag): string {
  const asked = readingOf(text, language).questions.at(-1)?.text
  assert.ok(asked, text)
  const opening = OPENINGS[language].findIndex((one) => asked[language].startsWith(one))
  return ['statement', 'report'][opening] ?? asked[language]
}

/** Two sentences of a reporter, who tells who says something; then one of which nothing tells whose it is. */
const HEADS: Readonly<Record<Tag, string>> = {
  en: 'The regional police answered the newspaper. They said that three patrols had been sent. "We check each call," Captain Saule Omarova added.\n\n',
  ru: 'В полиции области ответили газете. Там сообщили, что направлены три наряда. «Проверяем каждый звонок», – добавила капитан Сауле Омарова.\n\n',
  kk: 'Облыс полициясы газетке жауап берді. Полиция үш экипаж жіберілгенін хабарлады. «Әр қоңырауды тексереміз», – деп қосты капитан Сәуле Омарова.\n\n',
}

const UNATTRIBUTED: readonly (readonly [Tag, string])[] = [
  ['en', 'Residents were urged not to give in to provocations.'],
  ['en', 'The number of false calls has grown sharply.'],
  ['en', 'Certain bloggers picked up the clip and are spreading panic.'],
  ['en', 'Anyone who spreads false information will be punished by law.'],
  ['ru', 'Жителей призвали не поддаваться на провокации.'],
  ['ru', 'Водителей просят не поддаваться панике.'],
  ['ru', 'Между тем отдельные блогеры подхватили ролик и намеренно сеют панику.'],
  ['ru', 'За ложную информацию предусмотрена уголовная ответственность.'],
  ['kk', 'Жалған қоңыраулар саны күрт өсті.'],
  ['kk', 'Департамент тұрғындарды арандатуға ермеуге шақырады.'],
  ['kk', 'Жалған ақпарат таратқандар қатаң жазаланады.'],
  ['kk', 'Сыртқы күштердің қасақана дүрбелең тудырып отырғаны айтылды.'],
]

for (const [language, text] of UNATTRIBUTED)
  test(`${language}: in a report what is of nobody is the report's: ${text}`, () => {
    assert.equal(lastQuotedFrom(HEADS[language] + text, language), 'report')
  })

/** What somebody is told to say or to think: the reporter words it. */
const RETOLD: readonly (readonly [Tag, string])[] = [
  ['en', 'The police said that certain bloggers are spreading panic.'],
  ['en', 'Omarova is convinced that certain bloggers are spreading panic.'],
  ['en', 'In her opinion, certain bloggers are spreading panic.'],
  ['en', 'She wrote that residents should trust only her and the ministry.'],
  ['ru', 'В полиции уверены, что отдельные блогеры намеренно сеют панику.'],
  ['ru', 'По сведениям полиции, отдельные блогеры намеренно сеют панику.'],
  ['ru', 'Омарова убеждена, что отдельные блогеры намеренно сеют панику.'],
  ['ru', 'Завершался ответ требованием наказать блогеров и оградить доброе имя полицейских.'],
  ['kk', 'Оның айтуынша, кейбір блогерлер әдейі дүрбелең тудырып жүр.'],
  ['kk', 'Оның сөзіне қарағанда, жалған қоңыраулар саны күрт өскен.'],
  ['kk', 'Омарова кейбір блогерлердің әдейі дүрбелең тудырып жүргеніне сенімді.'],
]

for (const [language, text] of RETOLD)
  test(`${language}: in a report what somebody is told to say is the report's: ${text}`, () => {
    assert.equal(lastQuotedFrom(HEADS[language] + text, language), 'report')
  })

/** The same words as somebody's speech. */
const OF_SPEAKERS: readonly (readonly [Tag, string])[] = [
  // Over paragraphs.
  ['en', '"We have done a lot.\n\nThe police demand that the clips be deleted. Thank you," she said.'],
  ['ru', '«Мы многое сделали.\n\nПолиция требует удалить ролики. Спасибо», – сказала она.'],
  ['kk', '«Біз көп жұмыс істедік.\n\nПолиция роликтерді өшіруді талап етеді. Рақмет», – деді ол.'],
  // With a name in marks at its end.
  ['en', '"We know the club “Steppe”. Certain bloggers are spreading panic," she said.'],
  ['ru', '«Есть группа «Степь». Отдельные блогеры намеренно сеют панику», – сказала она.'],
  // Behind a dash.
  ['ru', '– Мы многое сделали. Отдельные блогеры намеренно сеют панику. Спасибо, – сказала она.'],
  ['kk', '– Біз көп жұмыс істедік. Жалған қоңыраулар саны күрт өсті. Рақмет, – деді ол.'],
  // The mark that opens it was forgotten.
  ['en', 'Much has been done. Certain bloggers are spreading panic. Thank you," wrote Omarova.'],
  ['ru', 'Многое сделано. Отдельные блогеры намеренно сеют панику. Спасибо», – написала Омарова.'],
  ['kk', 'Көп жұмыс істелді. Жалған қоңыраулар саны күрт өсті. Рақмет», – деп жазды Омарова.'],
]

for (const [language, text] of OF_SPEAKERS)
  test(`${language}: in a report what somebody says is the statement's: ${text}`, () => {
    assert.equal(lastQuotedFrom(HEADS[language] + text, language), 'statement')
  })

/** Texts of an office, whoever else they tell of. */
const OWN: readonly (readonly [Tag, string])[] = [
  ['en', 'The club said that it had moved. Residents were urged to stay calm.'],
  ['ru', 'Школа сообщила о переносе уроков. Жителей призвали не поддаваться на провокации.'],
  ['kk', 'Мектеп сабақ ауысқанын хабарлады. Жалған қоңыраулар саны күрт өсті.'],
  [
    'en',
    'The club said that it had moved. The bank said that it was open. We serve the law. Residents were urged to stay calm.',
  ],
  [
    'ru',
    'Школа сообщила о переносе. Банк сообщил о выходном. Мы служим закону. Жителей призвали не поддаваться на провокации.',
  ],
  [
    'kk',
    'Мектеп ауысқанын хабарлады. Банк жабылғанын айтты. Біз заңға қызмет етеміз. Жалған қоңыраулар саны күрт өсті.',
  ],
]

for (const [language, text] of OWN)
  test(`${language}: what is of nobody is the statement's where an office may have written it: ${text}`, () => {
    assert.equal(lastQuotedFrom(text, language), 'statement')
  })

/** Reports that tell but once who says something. */
const BRIEF: readonly (readonly [Tag, string])[] = [
  ['en', '"We check each call," Captain Saule Omarova said. The number of false calls has grown sharply.'],
  ['en', 'The station is open again, the Steppe Wire reports. The number of false calls has grown sharply.'],
  ['ru', '«Проверяем каждый звонок», – сказала капитан Омарова. Число ложных вызовов резко выросло.'],
  ['ru', 'Вокзал снова открыт, пишет «Степной вестник». Число ложных вызовов резко выросло.'],
  ['kk', '«Әр қоңырауды тексереміз», – деді капитан Омарова. Жалған қоңыраулар саны күрт өсті.'],
  ['kk', 'Вокзал қайта ашылды, деп жазады «Дала» порталы. Жалған қоңыраулар саны күрт өсті.'],
  ['en', 'The police spoke of the calls. The mayor is convinced that certain bloggers are spreading panic.'],
  ['ru', 'В полиции рассказали о вызовах. Аким убежден, что отдельные блогеры намеренно сеют панику.'],
  ['kk', 'Полиция қоңыраулар туралы айтты. Әкім кейбір блогерлердің әдейі дүрбелең тудырғанына сенімді.'],
]

for (const [language, text] of BRIEF)
  test(`${language}: what only a reporter writes makes a report: ${text}`, () => {
    assert.equal(lastQuotedFrom(text, language), 'report')
  })

test('what reporters say by the way makes no text an office’s own', () => {
  for (const [language, text] of [
    ['ru', 'Напомним, дорога закрыта с мая. Жителей призвали не поддаваться на провокации.'],
    ['ru', 'Отметим, что дорога закрыта с мая. Жителей призвали не поддаваться на провокации.'],
    ['kk', 'Тәртіп сақтау – баршамыздың борышымыз. Жалған қоңыраулар саны күрт өсті.'],
  ] as const)
    assert.equal(lastQuotedFrom(HEADS[language] + text, language), 'report', text)
})
