import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

/** Who speaks in turn, told by less than the name that stands before. */
const TURNS: readonly (readonly [Tag, text: string, to: string])[] = [
  [
    'ru',
    'Председатель Сената Ерлан Кошанов открыл заседание.\nПредседатель: Некоторые блогеры сознательно распространяют ложь.',
    'Ерлан Кошанов, председатель Сената',
  ],
  [
    'ru',
    'Выступила депутат Гульнара Исаева.\nДепутат Исаева: Некоторые блогеры сознательно распространяют ложь.',
    'Гульнара Исаева, депутат',
  ],
  [
    'ru',
    'Выступила депутат Гульнара Исаева.\nИсаева: Слухов много. Некоторые блогеры сознательно распространяют ложь.',
    'Гульнара Исаева, депутат',
  ],
  [
    'ru',
    'Гость эфира — министр культуры Аида Балаева.\nВедущий: Кто виноват?\nСпикер: Некоторые блогеры сознательно распространяют ложь.',
    'Аида Балаева, министр культуры',
  ],
  [
    'ru',
    'Глава комитета Марат Ибраев и председатель палаты Олег Панин пришли.\nПредседатель: Некоторые блогеры сознательно распространяют ложь.',
    'Олег Панин, председатель палаты',
  ],
  [
    'ru',
    'Председатель комитета Марат Ибраев и председатель палаты Олег Панин пришли.\nПредседатель: Некоторые блогеры сознательно распространяют ложь.',
    'автор заявления',
  ],
  [
    'ru',
    'Министр Марат Ибраев и депутат Олег Панин пришли.\nСпикер: Некоторые блогеры сознательно распространяют ложь.',
    'автор заявления',
  ],
  [
    'ru',
    'Председатель Сената Ерлан Кошанов открыл заседание.\nВажно: Некоторые блогеры сознательно распространяют ложь.',
    'автор заявления',
  ],
  [
    'kk',
    'Сенат төрағасы Ерлан Қошанов отырысты ашты.\nТөраға: Кейбір блогерлер әдейі өтірік таратып жүр.',
    'Ерлан Қошанов, Сенат төрағасы',
  ],
  [
    'kk',
    'Депутат Гүлнар Исаева сөз алды.\nДепутат Исаева: Кейбір блогерлер әдейі өтірік таратып жүр.',
    'Гүлнар Исаева, депутат',
  ],
  [
    'kk',
    'Эфир қонағы – мәдениет министрі Аида Балаева.\nЖүргізуші: Кім кінәлі?\nСпикер: Кейбір блогерлер әдейі өтірік таратып жүр.',
    'Аида Балаева, мәдениет министрі',
  ],
  [
    'kk',
    'Комитет төрағасы Марат Ибраев пен палата төрағасы Олег Панин келді.\nТөраға: Кейбір блогерлер әдейі өтірік таратып жүр.',
    'мәлімдеме авторы',
  ],
  [
    'kk',
    'Сенат төрағасы Ерлан Қошанов отырысты ашты.\nТөрағаның орынбасары: Кейбір блогерлер әдейі өтірік таратып жүр.',
    'мәлімдеме авторы',
  ],
  [
    'en',
    'Senate Chairman Yerlan Koshanov opened the sitting.\nChairman: Some bloggers deliberately spread lies.',
    'Yerlan Koshanov, Senate Chairman',
  ],
  [
    'en',
    'Senator Gulnara Issayeva took the floor.\nSenator Issayeva: Some bloggers deliberately spread lies.',
    'Gulnara Issayeva, Senator',
  ],
  [
    'en',
    'Our guest is Culture Minister Aida Balayeva.\nHost: Who is to blame?\nSpeaker: Some bloggers deliberately spread lies.',
    'Aida Balayeva, Culture Minister',
  ],
  [
    'en',
    'Committee chairman Marat Ibrayev and chamber chairman Tom Brandt came.\nChairman: Some bloggers deliberately spread lies.',
    'Chairman',
  ],
  [
    'en',
    'Senate Chairman Yerlan Koshanov opened the sitting.\nDeputy Chairman: Some bloggers deliberately spread lies.',
    'Deputy Chairman',
  ],
  [
    'ru',
    'По словам начальника департамента Марата Ахметова, слухов мало. Ахметов напомнил об уголовной ответственности за распространение ложной информации.',
    'Марат Ахметов, начальник департамента',
  ],
  [
    'ru',
    'По словам Асель Ахметовой, слухов мало. Ахметов напомнил об уголовной ответственности за распространение ложной информации.',
    'автор заявления',
  ],
  [
    'ru',
    'Начальник полиции Болат Сеитов и министр Кайрат Лапин выступили. Лапин обвинил отдельных блогеров в сознательном распространении лжи. Сеитов пригрозил им уголовной ответственностью.',
    'Болат Сеитов, начальник полиции',
  ],
  [
    'kk',
    'Полиция бастығы Болат Сейітов брифинг өткізді. Сейітов азаматтарды тек ресми ақпарат көздеріне сенуге шақырды.',
    'Болат Сейітов, полиция бастығы',
  ],
  [
    'kk',
    'Полиция бастығы Болат Сейітов брифинг өткізді. «Кейбір блогерлер әдейі өтірік таратып жүр», – деп атап өтті Сейітов.',
    'Болат Сейітов, полиция бастығы',
  ],
  [
    'kk',
    'Полиция бастығы Болат Сейітов брифинг өткізді. «Кейбір блогерлер әдейі өтірік таратып жүр», – деп атап өтті ол.',
    'Болат Сейітов, полиция бастығы',
  ],
  [
    'kk',
    'Министр Айдос Сапаров пен полиция бастығы Болат Сейітов брифинг өткізді. «Қауесет көп», – деп атап өтті Сапаров. «Кейбір блогерлер әдейі өтірік таратып жүр», – деп атап өтті Сейітов.',
    'Болат Сейітов, полиция бастығы',
  ],
  [
    'en',
    'Police chief Bolat Seitov held a briefing. Seitov urged citizens to trust only official sources.',
    'Bolat Seitov, police chief',
  ],
  [
    'en',
    'Police chief Bolat Seitov held a briefing. The family of Seitov accused some bloggers of deliberately spreading lies.',
    'the author of the statement',
  ],
  [
    'en',
    'According to the head of the department, Marat Akhmetov, some bloggers deliberately spread lies.',
    'Marat Akhmetov, head of the department',
  ],
  [
    'en',
    'Marat Akhmetov spoke. According to the head of the department, Olga Panin left and some bloggers deliberately spread lies.',
    'head of the department',
  ],
  [
    'ru',
    'Замминистра Ерлан Омаров и председатель комитета Данияр Касымов ответили. Омаров отметил рост жалоб. Касымов, в свою очередь, заявил о проверке. «Некоторые блогеры сознательно распространяют ложь», — добавил он.',
    'Данияр Касымов, председатель комитета',
  ],
  [
    'ru',
    'Президент Аслан Умаров поручил проверку. «Некоторые блогеры сознательно распространяют ложь», — подчеркнул глава государства.',
    'Аслан Умаров, президент',
  ],
  [
    'ru',
    'Министр Аслан Умаров поручил проверку. «Некоторые блогеры сознательно распространяют ложь», — подчеркнул глава государства.',
    'глава государства',
  ],
  [
    'kk',
    'Президент Аслан Умаров тексеруді тапсырды. «Кейбір блогерлер әдейі өтірік таратып жүр», – деді Мемлекет басшысы.',
    'Аслан Умаров, президент',
  ],
  [
    'kk',
    'Ішкі істер вице-министрі Ерлан Омаров сөйледі. «Кейбір блогерлер әдейі өтірік таратып жүр», – деді Омаров.',
    'Ерлан Омаров, Ішкі істер вице-министрі',
  ],
  [
    'kk',
    'Абай облысы ТЖД бастығы полковник Серік Омаров сөйледі. «Кейбір блогерлер әдейі өтірік таратып жүр», – деді Омаров.',
    'Серік Омаров, Абай облысы ТЖД бастығы',
  ],
  [
    'en',
    'Deputy Interior Minister Yerlan Omarov and committee chairman Daniyar Kasymov answered. Kasymov, for his part, said that a check began. “Some bloggers deliberately spread lies,” he added.',
    'Daniyar Kasymov, committee chairman',
  ],
  [
    'en',
    'Deputy Interior Minister Yerlan Omarov and committee chairman Daniyar Kasymov answered. Omarov said that some bloggers deliberately spread lies.',
    'Yerlan Omarov, Deputy Interior Minister',
  ],
  [
    'en',
    'President Aslan Umarov ordered a check. “Some bloggers deliberately spread lies,” the head of state stressed.',
    'Aslan Umarov, President',
  ],
  ['en', 'Col. Serik Omarov spoke. “Some bloggers deliberately spread lies,” said Omarov.', 'Serik Omarov'],
]

for (const [tag, text, to] of TURNS)
  test(`${tag}: who speaks in turn is the one named before: ${text}`, () => {
    assert.equal(lastAsked(text, tag), to)
  })
