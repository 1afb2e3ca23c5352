import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { sentencesOf } from './scanned-in-tests.ts'

/** Lines that the writer ended. */
const APART: readonly (readonly [Tag, what: string, ...lines: readonly string[]])[] = [
  [
    'en',
    'a particle ends a heading',
    'Gossip about the dam: the row goes on',
    'The Ministry of Energy calls for calm',
  ],
  [
    'en',
    'a pronoun ends a heading',
    'A fake of the mayor: who made it',
    'Anonymous pages slander the town hall',
  ],
  [
    'en',
    'a new beginning stands behind any word',
    'Whom the lies are aimed at',
    'Certain pages slander the town hall',
  ],
  [
    'ru',
    'a particle ends a heading',
    'Слухи об аварии: правда ли',
    'Министерство энергетики просит сохранять спокойствие',
  ],
  [
    'ru',
    'a pronoun ends a heading',
    'Лживые посты об акиме: что мы знаем о них и о ней',
    'Анонимные паблики порочат акимат',
  ],
  ['ru', 'a denial ends a heading', 'Бензин подорожает или не', 'Департамент торговли опровергает слухи'],
  [
    'kk',
    'a particle ends a heading',
    'Бөгет туралы өсек рас па',
    'Энергетика министрлігі сабыр сақтауға шақырады',
  ],
  ['kk', 'a particle ends a heading', 'Бензин қымбаттай ма', 'Сауда департаменті қауесетті жоққа шығарды'],
  ['kk', 'a postposition ends a heading', 'Бөгет туралы өсек үшін', 'Полиция тұрғындарды ескертті'],
  [
    'ru',
    'items of a list and verses are no page',
    'На празднике запрещены',
    'громкие крики и оскорбления',
    'листовки против городских властей',
    'Многие сайты разносят ложь о празднике',
    'Организаторы понесут наказание за это',
  ],
  [
    'en',
    'items of a list and verses are no page',
    'At the fair nobody may bring',
    'loud horns and insulting songs',
    'leaflets against the town council',
    'Gossip on the fair is spread by pages',
    'Organisers will be punished for that',
  ],
  [
    'kk',
    'items of a list and verses are no page',
    'Мерекеде тыйым салынады',
    'қатты айқай мен балағат сөздерге',
    'әкімдікке қарсы парақшаларға',
    'Сайттар мереке туралы өсек таратады',
    'Ұйымдастырушылар жазаланады',
  ],
]

/** Lines that the page ended. */
const TOGETHER: readonly (readonly [Tag, what: string, text: string])[] = [
  [
    'ru',
    'an office has a capital in mid-sentence',
    'Комиссия по школам города Тараза, а также Генеральная\nПрокуратура просят жителей не верить лживым сообщениям\nо закрытии школ.',
  ],
  [
    'en',
    'an office has a capital in mid-sentence',
    'The school board of the town of Taraz and the Provincial\nPolice ask all the parents not to believe in the false\nreports of closed schools.',
  ],
  [
    'kk',
    'an office has a capital in mid-sentence',
    'Тараз қаласының мектептер комиссиясы мен Облыстық\nПрокуратура ата-аналардан мектептердің жабылатыны туралы\nөтірікке сенбеуді сұрайды.',
  ],
  [
    'en',
    'no sentence ends with a preposition',
    'The police deny the lies about\nAsel Nurlanova and the council of\nTaraz',
  ],
  ['en', 'nor with an article', 'The gossip was denied by the\nDepartment of Education'],
  [
    'ru',
    'no sentence ends with a preposition',
    'Полиция опровергает ложь об\nАсель Нурлановой, а также о\nТаразе',
  ],
  ['ru', 'nor with a conjunction', 'В полиции сообщили, что\nДепартамент образования опроверг слухи'],
  [
    'kk',
    'no sentence ends with a conjunction',
    'Полиция Асель Нұрланова және\nМарат Ахметов туралы өтірікті жоққа шығарды',
  ],
  ['kk', 'nor with one of two', 'Қауесетті Тараз мен\nШымкент тұрғындары таратты'],
  [
    'en',
    'a mail that is answered',
    '> The council of the town of Taraz asks the readers of the Taraz\n> Herald to keep away from the lies that were sent to the parents\n> of the pupils of School No. 4.',
  ],
  [
    'ru',
    'a mail that is answered',
    '> Акимат города Тараза просит подписчиков областной газеты Тараза\n> Жамбыл держаться подальше от лжи, которую рассылают родителям\n> учеников школы № 4.',
  ],
  [
    'kk',
    'a mail that is answered',
    '> Тараз қаласының әкімдігі облыстық газеттің оқырмандарынан Тараз\n> Жамбыл мектептерінің ата-аналарына жіберілген өтірікке сенбеуді\n> сұрайды.',
  ],
]

for (const [language, what, ...lines] of APART)
  test(`${language}: ${what}: ${lines[0]}`, () => {
    const found = sentencesOf(lines.join('\n'))
    assert.ok(found.includes(lines.at(-1) as string), found.join(' | '))
  })

for (const [language, what, text] of TOGETHER)
  test(`${language}: ${what}: ${text.split('\n')[0]}`, () =>
    assert.deepEqual(sentencesOf(text), [text.replace(/^> /u, '')]))
