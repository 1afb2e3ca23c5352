import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { readingOf } from './quoted-in-tests.ts'

const OPENINGS: Readonly<Record<Tag, readonly [statement: string, report: string]>> = {
  en: ['The statement says: “', 'The report says: “'],
  ru: ['В заявлении сказано: «', 'В сообщении сказано: «'],
  kk: ['Мәлімдемеде «', 'Хабарламада «'],
}

/** Whose words the first question of a text says that it quotes. */
function quotedFrom(text: string, language: Tag): string {
  const asked = readingOf(text, language).questions[0]?.text
  assert.ok(asked, text)
  const places = Object.entries(OPENINGS).map(([tag, openings]) =>
    openings.findIndex((opening) => asked[tag as Tag].startsWith(opening)),
  )
  const [place] = places
  assert.deepEqual(places, [place, place, place], text)
  return ['statement', 'report'][place as number] ?? asked.en
}

const REPORTED: readonly (readonly [Tag, string])[] = [
  [
    'en',
    '"We check each call," the chief said. The press service notes that officers are doing "intensive work against certain circles that wish to rock the boat before the vote."',
  ],
  ['en', 'She urged readers to trust only the website of the ministry.'],
  ['en', 'In a note handed to editors on Monday, its spokesman warned the strikers to go home.'],
  ['en', 'The Bank on Friday alerted depositors to schemes by certain persons to spread panic.'],
  ['en', 'Umarov also urged readers to trust only the website of the ministry.'],
  ['en', 'The regulator also voiced concern over the growing number of slanders.'],
  ['ru', 'Она призвала редакции ставить покой граждан выше рейтингов.'],
  ['ru', 'Кроме того, он попросил жителей не поддаваться панике.'],
  ['ru', 'Прокуратура предупредила редакторов об ответственности за ложные слухи.'],
  ['kk', 'Полиция тұрғындарды сабыр сақтауға шақырды.'],
  ['kk', 'Вице-министр Айдос Сәрсенов журналистерді қауесет таратпауға шақырды.'],
  ['kk', 'Ол журналистерден тек ресми ақпаратқа сүйенуді сұрады.'],
  // A frame between commas.
  ['en', 'Fake stories, the mayor complained, have become more frequent in the district.'],
  ['en', 'Such stories, in its view, are spread by certain groups in order to frighten residents.'],
  ['en', 'Rumours, according to the department, have become more frequent since spring.'],
  ['ru', 'Подобные слухи, по мнению ведомства, сеют панику и подрывают общественный порядок.'],
  ['ru', 'Случаи обмана, посетовал он, участились.'],
  // What is turned to somebody with, and nobody but "there" who asks.
  ['en', 'The akimat turned to drivers with an appeal not to give in to provocations.'],
  ['ru', 'Там попросили жителей не поддаваться на провокации.'],
  ['ru', 'Министерство выступило с предупреждением об ответственности за ложную информацию.'],
  ['kk', 'Әкімдік тұрғындарға арандатуға ермеуге үндеу жасады.'],
  // What an office does now, where the text tells elsewhere who says something.
  ['ru', 'Полиция отмечает рост числа ложных сообщений. «Мы проверяем каждый случай», – сказал начальник.'],
  [
    'en',
    '"We check each case," the chief said. The department urges residents not to give in to provocations.',
  ],
  ['kk', '«Әр хабарды тексереміз», – деді бастық. Департамент тұрғындарды арандатуға ермеуге шақырады.'],
  ['kk', '«Әр хабарды тексереміз», – деді бастық. Өтірік хабар тарату жиілеп кеткені айтылды.'],
  ['kk', 'Қауесеттің артында бағаны көтергісі келетін алыпсатарлар тұрғаны айтылды.'],
]

const STATED: readonly (readonly [Tag, string])[] = [
  // Only what stands in marks is put.
  ['en', 'Yesterday we in the ministry urged residents to stay calm.'],
  ['en', 'The police ask residents not to spread rumours.'],
  ['en', 'Residents were urged not to spread rumours.'],
  ['en', 'The mayor said liars would be jailed.'],
  ['en', '"We ask all to trust only official sources," the mayor said.'],
  ['ru', 'Мы попросили жителей не поддаваться панике.'],
  ['ru', 'Полиция просит жителей не поддаваться панике.'],
  ['ru', '«Просим всех доверять только официальным источникам», – сказал аким.'],
  ['kk', 'Біз тұрғындарды сабыр сақтауға шақырамыз.'],
  ['kk', 'Полиция тұрғындарды сабыр сақтауға шақырады.'],
  [
    'en',
    'The Agency watches the said persons, and anyone who spreads rumours will be punished. We urge calm.',
  ],
  ['en', 'Statement of the Agency. The Agency urges residents not to give in to provocations.'],
  ['en', 'If you spread panic, we repeat, you will be punished.'],
  ['ru', 'Прокуратура призывает жителей не поддаваться на провокации. Благодарим за понимание.'],
  ['ru', 'Некоторые блогеры, прикрываясь заботой, сеют панику.'],
]

for (const [language, text] of REPORTED)
  test(`${language}: words of a reporter are a report's: ${text}`, () => {
    assert.equal(quotedFrom(text, language), 'report')
  })

for (const [language, text] of STATED)
  test(`${language}: words of the speaker are the statement's: ${text}`, () => {
    assert.equal(quotedFrom(text, language), 'statement')
  })
