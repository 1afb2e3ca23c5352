import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../../law/law.ts'
import { lastAsked } from '../last-asked-in-tests.ts'

const SAID = {
  kk: 'кейбір блогерлер әдейі өтірік таратып жүр',
  ru: 'отдельные блогеры сознательно распространяют ложь',
  en: 'some bloggers deliberately spread lies',
}

/** How a sentence tells who says it, and whom it is asked of. */
const TOLD: readonly (readonly [Tag, text: string, to: string])[] = [
  // A name may end as words do that tell where and whence.
  [
    'kk',
    'Қызылорда облысы әкімінің орынбасары Айна Серікова … деп айтты.',
    'Айна Серікова, Қызылорда облысы әкімінің орынбасары',
  ],
  [
    'kk',
    'Ал Солтүстік Қазақстан облысының бас дәрігері Айна Серікова … деп айтты.',
    'Айна Серікова, Солтүстік Қазақстан облысының бас дәрігері',
  ],
  [
    'kk',
    '«…», – деді Өзбекстан Әділет министрінің орынбасары Айна Серікова.',
    'Айна Серікова, Өзбекстан Әділет министрінің орынбасары',
  ],
  [
    'kk',
    'Тәжікстан парламентінің төрағасы Айна Серікова … деп айтты.',
    'Айна Серікова, Тәжікстан парламентінің төрағасы',
  ],
  // Neither does what tells where begin an office, nor does one begin with whose it is.
  ['kk', 'Кездесуде қала әкімі Айна Серікова … деп айтты.', 'Айна Серікова, қала әкімі'],
  [
    'kk',
    'Кеше облысы прокурорының орынбасары Айна Серікова … деп айтты.',
    'Айна Серікова, облыс прокурорының орынбасары',
  ],
  // What an office is for may be told at length.
  [
    'kk',
    'Үкімет үйінде Өнеркәсіп және құрылыс вице-министрі Айна Серікова … деп айтты.',
    'Айна Серікова, Өнеркәсіп және құрылыс вице-министрі',
  ],
  [
    'kk',
    'Осыған қатысты Шығыс Қазақстан облысының прокуроры Айна Серікова … деп айтты.',
    'Айна Серікова, Шығыс Қазақстан облысының прокуроры',
  ],
  [
    'kk',
    'Сауда және интеграция министрі Айна Серікова … деп айтты.',
    'Айна Серікова, сауда және интеграция министрі',
  ],
  [
    'en',
    'Health, Labour and Social Protection Minister Joan Carver said that ….',
    'Joan Carver, Health, Labour and Social Protection Minister',
  ],
  ['en', 'In Astana, Energy Minister Joan Carver said that ….', 'Joan Carver, Energy Minister'],
  // The place of an office, and the name of its house, may stand elsewhere in the text.
  [
    'ru',
    'В Шымкенте прошёл сход. «…», – заявил заместитель акима Аскар Оспанов.',
    'Аскар Оспанов, заместитель акима города Шымкента',
  ],
  [
    'kk',
    'Ақмола облысында су тасыды. «…», – деді облыс әкімінің баспасөз хатшысы Асқар Оспанов.',
    'Асқар Оспанов, Ақмола облысы әкімінің баспасөз хатшысы',
  ],
  [
    'en',
    'Floods hit Akmola Region. “…,” said deputy regional akim Askar Ospanov.',
    'Askar Ospanov, Deputy Akim of Akmola Region',
  ],
  [
    'ru',
    'Управление спорта Атырауской области ответило. «…», – сказал руководитель управления Аскар Оспанов.',
    'Аскар Оспанов, руководитель Управления спорта Атырауской области',
  ],
  // A rank is no part of an office, whatever stands between the two, nor is the capital with which a text begins.
  [
    'en',
    'CHIEF of the Atyrau fire service Colonel Joan Carver said that ….',
    'Joan Carver, chief of the Atyrau fire service',
  ],
  [
    'en',
    'The head of the harbour police, Lieutenant Colonel Joan Carver, said that ….',
    'Joan Carver, head of the harbour police',
  ],
  [
    'en',
    '“…,” said Captain Joan Carver, deputy head of the city police.',
    'Joan Carver, deputy head of the city police',
  ],
  [
    'ru',
    'Начальник районного отдела полиции, майор Аскар Оспанов сообщил, что ….',
    'Аскар Оспанов, начальник районного отдела полиции',
  ],
  [
    'kk',
    'Аудандық полиция бөлімінің бастығы, полиция майоры Асқар Оспанов … деп айтты.',
    'Асқар Оспанов, аудандық полиция бөлімінің бастығы',
  ],
  [
    'ru',
    'По словам заместителя начальника департамента полиции, полковника Аскара Оспанова, ….',
    'Аскар Оспанов, заместитель начальника департамента полиции',
  ],
  [
    'kk',
    'Департамент бастығының орынбасары, полиция подполковнигі Асқар Оспановтың айтуынша, ….',
    'Асқар Оспанов, департамент бастығының орынбасары',
  ],
  [
    'en',
    'According to the head of the city police, Captain Joan Carver, ….',
    'Joan Carver, head of the city police',
  ],
  ['en', 'Captain Joan Carver said that ….', 'Joan Carver, Captain'],
  ['en', 'Prosecutor General Joan Carver said that ….', 'Joan Carver, Prosecutor General'],
]

for (const [language, text, to] of TOLD)
  test(text, () => assert.equal(lastAsked(text.replace('…', SAID[language]), language), to))

/** Whoever signs a text does so with an office, and a rank behind that. */
const SIGNED: readonly (readonly [Tag, signature: string, speaker: string, to: string])[] = [
  [
    'ru',
    'Заместитель прокурора Атырауской области, старший советник юстиции А. Оспанов',
    'А. Оспанов',
    'А. Оспанов, заместитель прокурора Атырауской области',
  ],
  [
    'ru',
    'Заместитель прокурора Атырауской области\nсоветник юстиции\nА. Оспанов',
    'А. Оспанов',
    'А. Оспанов, заместитель прокурора Атырауской области',
  ],
  [
    'kk',
    'Атырау облысы прокурорының орынбасары, аға әділет кеңесшісі А. Оспанов',
    'А. Оспанов',
    'А. Оспанов, Атырау облысы прокурорының орынбасары',
  ],
  [
    'en',
    'Deputy Prosecutor of Atyrau Region, Senior Counsellor of Justice A. Ospanov',
    'A. Ospanov',
    'A. Ospanov, Deputy Prosecutor of Atyrau Region',
  ],
]

for (const [language, signature, speaker, to] of SIGNED)
  test(signature, () => {
    const said = SAID[language]
    const text = `${said.charAt(0).toUpperCase()}${said.slice(1)}.\n\n${signature}`
    assert.equal(lastAsked(text, language, { speaker }), to)
  })
