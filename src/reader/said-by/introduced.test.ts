import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const LIES = {
  en: 'some bloggers deliberately spread lies',
  ru: 'отдельные блогеры намеренно распространяют ложь',
  kk: 'кейбір блогерлер әдейі өтірік таратып жүр',
}

type Case = readonly [Tag, text: string, to: string]

/** A house by its kind alone, behind its name: `…` stands for what is said. */
const HOUSES: readonly Case[] = [
  ['en', 'The Ministry of Transport held a briefing. The ministry said ….', 'Ministry of Transport'],
  [
    'en',
    'The regional department of health met pupils. The department said ….',
    'regional department of health',
  ],
  [
    'en',
    'The Committee on Land Affairs met farmers. The committee warned that ….',
    'Committee on Land Affairs',
  ],
  ['ru', 'Министерство транспорта провело брифинг. Министерство сообщило, что ….', 'Министерство транспорта'],
  ['ru', 'Министерство транспорта провело брифинг. В ведомстве считают, что ….', 'Министерство транспорта'],
  ['ru', 'Комитет лесного хозяйства провёл рейд. Комитет предупредил, что ….', 'Комитет лесного хозяйства'],
  [
    'ru',
    'Министерство труда провело форум. Министерство спорта провело бег. Министерство сообщило, что ….',
    'автор этих слов',
  ],
  [
    'ru',
    'Люди собрались. Министерство труда молчит. Министерство спорта тоже. Министерство сообщило, что ….',
    'автор этих слов',
  ],
  ['kk', 'Кеше Көлік министрлігі брифинг өткізді. Министрлік … деп ескертті.', 'Көлік министрлігі'],
  [
    'kk',
    'Абай облысының полиция департаменті хабарлайды. Департамент … деп ескертті.',
    'Абай облысының полиция департаменті',
  ],
  ['kk', 'Дін істері комитеті форум өткізді. Комитет … деп ескертті.', 'Дін істері комитеті'],
  ['kk', 'Министрлік брифинг өткізді. Министрлік … деп ескертті.', 'осы сөздердің авторы'],
  [
    'en',
    'The Ministry of Labour held a fair. The Ministry of Sport held a race. The ministry said that ….',
    'the author of these words',
  ],
  [
    'ru',
    'Министерство труда провело форум. Комитет лесного хозяйства провёл рейд. В ведомстве сообщили, что ….',
    'автор этих слов',
  ],
  [
    'kk',
    'Көлік министрлігі брифинг өткізді. Энергетика министрлігі форум өткізді. Министрлік … деп ескертті.',
    'осы сөздердің авторы',
  ],
  [
    'ru',
    'Министерство труда провело форум. В Министерстве труда ответили людям. Министерство сообщило, что ….',
    'Министерство труда',
  ],
  [
    'en',
    'The Ministry of Labour held a fair. Pupils saw the Ministry of Labour. The ministry said that ….',
    'Ministry of Labour',
  ],
  [
    'kk',
    'Көлік министрлігі форум өткізді. Оған Көлік министрлігінің мамандары келді. Министрлік … деп ескертті.',
    'Көлік министрлігі',
  ],
  [
    'ru',
    'Министерство труда провело форум. Министерство труда ответило. Министерство сообщило, что ….',
    'Министерство труда',
  ],
]

/** Two houses, one of which is only mentioned, for either of which the word may stand. */
const IN_DOUBT: readonly (readonly [Tag, text: string])[] = [
  [
    'en',
    'The Ministry of Labour held a fair. On Friday the Ministry of Sport held a race. The ministry said that ….',
  ],
  ['en', 'The Ministry of Labour held a fair. The Tax Department joined in. The department said that ….'],
  [
    'ru',
    'Министерство труда провело форум. Его посетили люди из Министерства спорта. Министерство сообщило, что ….',
  ],
  [
    'ru',
    'Комитет лесного хозяйства провёл рейд. Помог и Департамент полиции Абая. В ведомстве сообщили, что ….',
  ],
  [
    'kk',
    'Көлік министрлігі форум өткізді. Оған Қаржы министрлігінің мамандары келді. Министрлік … деп ескертті.',
  ],
]

for (const [language, text] of IN_DOUBT)
  test(`${language}: neither of two houses is asked: ${text}`, () => {
    const nobody = { en: 'the author of these words', ru: 'автор этих слов', kk: 'осы сөздердің авторы' }
    assert.equal(lastAsked(text.replaceAll('…', LIES[language]), language), nobody[language])
  })

/** An office alone, behind whoever has it or its longer name. */
const HOLDERS: readonly Case[] = [
  ['en', 'Commission head Ann Lowe met voters. “Now …,” the chief said.', 'Ann Lowe, commission head'],
  ['en', 'Senator Tom Brandt met voters. “Now …,” the senator said.', 'Tom Brandt, Senator'],
  ['en', 'The governor of Lakeshire opened a bridge. By her account, ….', 'governor of Lakeshire'],
  [
    'ru',
    'Глава комиссии Ирина Савостина выступила. Председатель заявила, что ….',
    'Ирина Савостина, глава комиссии',
  ],
  ['ru', 'Глава комиссии Ирина Савостина выступила. Председатель заявил, что ….', 'Председатель'],
  ['ru', 'Ректор Ирина Савостина открыла форум. Ректор заявил, что ….', 'Ректор'],
  ['ru', 'Ректор Олег Панин открыл форум. Ректор заявил, что ….', 'Олег Панин, ректор'],
  ['ru', 'Глава фонда Олег Панин выступил. Пришёл и прокурор Марат Седов. Глава заявил, что ….', 'Глава'],
  ['ru', 'Прокурор Олег Панин открыл форум. Спикер заявил, что ….', 'Спикер'],
  ['ru', 'Спикер палаты Олег Панин открыл форум. Спикер заявил, что ….', 'Олег Панин, спикер палаты'],
  ...['Заместитель министра', 'Бывший министр', 'Первый заместитель министра', 'Помощник министра'].map(
    (office): Case => ['ru', `${office} Олег Панин открыл форум. Министр заявил, что ….`, 'Министр'],
  ),
  ['ru', 'Министр Олег Панин открыл форум. Заместитель министра заявил, что ….', 'Заместитель министра'],
  ['en', 'Governor Ann Lowe opened a bridge. “Now …,” the spokesperson said.', 'spokesperson'],
  ['en', 'Governor Ann Lowe opened a bridge. “Now …,” the speaker said.', 'speaker'],
  ...['Deputy governor', 'Acting governor', 'Former governor', 'Secretary of the governor'].map(
    (office): Case => ['en', `${office} Ann Lowe opened a bridge. “Now …,” the governor said.`, 'governor'],
  ),
  [
    'en',
    'Deputy governor Ann Lowe opened a bridge. “Now …,” the deputy governor said.',
    'Ann Lowe, deputy governor',
  ],
  ...['Облыс әкімінің орынбасары', 'Бұрынғы әкім', 'Әкімнің көмекшісі'].map(
    (office): Case => ['kk', `Кеше ${office} Дәурен Әлиев келді. Қазір …, – деді әкім.`, 'әкім'],
  ),
  [
    'kk',
    'Кеше комиссия төрағасы Дәурен Әлиев келді. Қазір …, – деді төраға.',
    'Дәурен Әлиев, комиссия төрағасы',
  ],
  ['kk', 'Кеше комиссия төрағасының орынбасары Дәурен Әлиев келді. Қазір …, – деді төраға.', 'төраға'],
  ['ru', 'Депутат Олег Панин и депутат Вера Седова пришли. Депутат заявил, что ….', 'Депутат'],
  ['ru', '«Сейчас …», – сказал депутат Мажилиса. По мнению парламентария, ….', 'депутат Мажилиса'],
  [
    'kk',
    'Салық басқармасының басшысы Дәурен Әлиев келді. Қазір …, – деді төраға.',
    'Дәурен Әлиев, салық басқармасының басшысы',
  ],
  ['kk', 'Ақпарат комитетінің төрағасы келді. Қазір …, – деді төраға.', 'Ақпарат комитетінің төрағасы'],
  ['kk', 'Комиссия төрағасы келді. Спикердің айтуынша, ….', 'Спикер'],
]

for (const [language, text, to] of [...HOUSES, ...HOLDERS])
  test(`${language}: who is named more fully before is asked: ${text}`, () => {
    assert.equal(lastAsked(text.replaceAll('…', LIES[language]), language), to)
  })

/** What one member says is not asked of the house, and what the own people say is. */
const MEMBERS: readonly (readonly [Tag, body: string, text: string, to: string])[] = [
  ['en', 'Parliament', 'The senator spoke at the sitting. In her opinion, ….', 'senator'],
  ['en', 'Parliament', 'MP Tom Brandt took the floor. In Brandt’s view, ….', 'Tom Brandt, MP'],
  ['en', 'Parliament', 'MP Tom Brandt took the floor. “Now …,” said Tom Brandt.', 'Tom Brandt, MP'],
  ['en', 'Parliament', 'Parliament warns that ….', 'Parliament'],
  ['en', 'Ministry of Justice', 'Vice Minister Adam Cole spoke. In his words, ….', 'Ministry of Justice'],
  ['en', 'City Hall', 'Deputy Adam Cole met the press. “Now …,” Cole said.', 'Adam Cole'],
  ['en', 'City Hall', 'Mayor Adam Cole met the press. “Now …,” Cole said.', 'City Hall'],
  [
    'en',
    'Parliament',
    'Deputy Tom Brandt sent a letter. The deputy has many questions. Now, he believes, ….',
    'Tom Brandt',
  ],
  ['ru', 'Сенат', 'Сенатор выступил на заседании. Он считает, что ….', 'Сенатор'],
  [
    'ru',
    'Мажилис',
    'Депутат Динара Седова выступила. По словам Седовой, ….',
    'Динара Седова, депутат Мажилиса',
  ],
  ['ru', 'Мажилис', 'Депутат Марат Седов выступил. По его мнению, ….', 'Марат Седов, депутат Мажилиса'],
  ['ru', 'Мажилис', 'Депутат Марат Седов заявил о проверке. Сейчас ….', 'Марат Седов, депутат Мажилиса'],
  [
    'ru',
    'Мажилис',
    'Депутат Марат Седов и депутат Вера Ли пришли. Седов заявил о проверке. Депутат Дина Ким заявила о школе. Сейчас ….',
    'Мажилис',
  ],
  ['ru', 'Мажилис', 'Сейчас …. Депутат Марат Седов заявил о проверке.', 'Мажилис'],
  ['ru', 'Министерство юстиции', 'Депутат Марат Седов заявил о проверке. Сейчас ….', 'Министерство юстиции'],
  ['en', 'Parliament', 'Senator Tom Brandt said that he had written a letter. Now ….', 'Tom Brandt, Senator'],
  [
    'kk',
    'Парламент Мәжілісі',
    'Депутат Айнұр Сапарова хат жазғанын айтты. Қазір ….',
    'Айнұр Сапарова, Мәжіліс депутаты',
  ],
  ['ru', 'Мажилис', 'Депутат Ольга Ким выступила. По оценке Ким, ….', 'Ольга Ким, депутат Мажилиса'],
  ['ru', 'Мажилис', 'Вопрос вынесли на заседание. «Сейчас …», – сказал Марат Седов.', 'Марат Седов'],
  [
    'ru',
    'Министерство юстиции',
    'Министр Марат Седов выступил. По словам Седова, ….',
    'Министерство юстиции',
  ],
  ['ru', 'Министерство юстиции', 'Министр выступил. По его словам, ….', 'Министерство юстиции'],
  [
    'kk',
    'Парламент Мәжілісі',
    'Депутат Айнұр Сапарова сөз алды. Сапарованың айтуынша, ….',
    'Айнұр Сапарова, Мәжіліс депутаты',
  ],
  [
    'kk',
    'Парламент Мәжілісі',
    'Депутат Айнұр Сапарова сөз алды. Сапарова … деп мәлімдеді.',
    'Айнұр Сапарова, Мәжіліс депутаты',
  ],
  ['kk', 'Парламент Мәжілісі', 'Мәжіліс депутаты сөз алды. Оның пікірінше, ….', 'Мәжіліс депутаты'],
  [
    'kk',
    'Әділет министрлігі',
    'Министр Айнұр Сапарова сөз алды. Сапарованың айтуынша, ….',
    'Әділет министрлігі',
  ],
]

for (const [language, body, text, to] of MEMBERS)
  test(`${language}: in what ${body} publishes, one member speaks for nobody else: ${text}`, () => {
    assert.equal(lastAsked(text.replaceAll('…', LIES[language]), language, { body }), to)
  })

/** An office told before whoever has it is named, and whom its words are put to. */
const BEHIND: readonly (readonly [Tag, text: string, to: string])[] = [
  [
    'en',
    'Some bloggers deliberately spread lies, says finance minister\n\nFinance Minister Ann Lowe spoke on Tuesday.',
    'Ann Lowe, Finance Minister',
  ],
  [
    'en',
    'Some bloggers deliberately spread lies, says finance minister\n\nHealth Minister Ann Lowe was there.',
    'finance minister',
  ],
  // Whoever has no office takes none that another has.
  [
    'en',
    'Energy Minister Tom Brandt toured the plant.\n\n“It rains,” said Kim Hart, who lives nearby.\n\n“Some bloggers deliberately spread lies,” the minister said.',
    'Tom Brandt, Energy Minister',
  ],
]

for (const [language, text, to] of BEHIND)
  test(`an office told before its holder: ${text.slice(0, 70)}: ${to}`, () =>
    assert.equal(lastAsked(text, language), to))
