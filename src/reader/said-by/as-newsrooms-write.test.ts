import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const LIES = {
  kk: 'Кейбір блогерлер әдейі өтірік таратып жүр',
  ru: 'Отдельные блогеры сознательно распространяют ложь',
  en: 'Certain bloggers deliberately spread lies',
} as const

const CALL = 'тек ресми ақпаратқа сенуге шақырды'

const NOBODY = { kk: 'мәлімдеме авторы', ru: 'автор заявления', en: 'the author of the statement' } as const

const LENGER = 'Ленгір қаласының полиция департаменті'
const MINISTER = 'Ақпарат және байланыс министрі Дәмелі Сағынова'

/** How newsrooms pass on what they were sent. At … stands what is asked about; put to the one named behind it, or to nobody known. */
const CASES: readonly (readonly [what: string, Tag, text: string, to?: string])[] = [
  [
    'the mark before speech is lost',
    'kk',
    'Арқа аудандық мәслихаты жиын өткізді.\n…. Іс қозғалды. Тексеру жүріп жатыр, – деді аудан прокуроры Сырым Ақанов.',
    'Сырым Ақанов, аудан прокуроры',
  ],
  [
    'the mark before speech is lost',
    'ru',
    'Депутаты провели встречу.\n…. Дело возбуждено. Проверка идёт, – сказал прокурор района Сырым Аканов.',
    'Сырым Аканов, прокурор района',
  ],
  [
    'the mark before speech is lost',
    'en',
    'Councillors held a meeting.\n…. A case is open. A check is under way, – said district prosecutor Ann Lowe.',
    'Ann Lowe, district prosecutor',
  ],
  [
    'what stands in another paragraph is no part of the speech, and is put to whoever is nearest',
    'kk',
    'Арқа аудандық мәслихаты жиын өткізді. ….\nІс қозғалды. Тексеру жүріп жатыр, – деді аудан прокуроры Сырым Ақанов.',
    'Сырым Ақанов, аудан прокуроры',
  ],
  [
    'what a house says comes out of it',
    'kk',
    'Білім министрлігі мәлімдеме жасады.\n…, – деді министрліктен.',
    'Білім министрлігі',
  ],
  ['the same by its name', 'kk', '«…», – деп хабарлады Ленгір қаласының полиция департаментінен.', LENGER],
  [
    'a denial is of its house',
    'kk',
    `${LENGER} ақпаратты жоққа шығарды.\nПолицейлер тұрғындарды ${CALL}.`,
    LENGER,
  ],
  [
    'a denial is of its house',
    'kk',
    `${LENGER} ақпараттың жалған екенін айтты. Полиция тұрғындарды ${CALL}.`,
    LENGER,
  ],
  [
    'no subject: the house before',
    'kk',
    `${LENGER} мұндай хабарды растаған жоқ. Тұрғындарды ${CALL}.`,
    LENGER,
  ],
  [
    'no subject: the person before',
    'kk',
    `${MINISTER} екпе алатынын мәлімдеді.\nЖұртшылықты ${CALL}.`,
    'Дәмелі Сағынова, ақпарат және байланыс министрі',
  ],
  [
    'what an office is for is no house',
    'kk',
    `${MINISTER} екпе алатынын мәлімдеді.\nМинистр мұны қайталады. Ресми ақпарат көздеріне сеніп, ${CALL}.`,
    'Дәмелі Сағынова, ақпарат және байланыс министрі',
  ],
  [
    'whose message it is',
    'kk',
    '«…», – делінген Ленгір қаласы полиция департаментінің мәліметінде.',
    'Ленгір қаласы полиция департаменті',
  ],
  ['whose message it is, by letters', 'kk', '«…», – делінген ҰҚК хабарламасында.', 'ҰҚК'],
  [
    'whose message it is, behind the press service',
    'kk',
    '«…», – делінген Білім министрлігі баспасөз қызметінің хабарламасында.',
    'Білім министрлігі',
  ],
  [
    'what is denied in what is said is said',
    'kk',
    '«…. Оған дәлел жоқ», – делінген Ленгір қаласы полиция департаментінің хабарламасында.',
    'Ленгір қаласы полиция департаменті',
  ],
  [
    'the house of a press service',
    'kk',
    'Ленгір қалалық полиция департаментінің баспасөз қызметі хабарлағандай, ….',
    'Ленгір қалалық полиция департаменті',
  ],
  [
    'a news agency only passes on',
    'kk',
    'Бұл ақпаратты Су комитеті жоққа шығарды, деп хабарлайды «Жетісу таңы» ақпарат агенттігі сайтқа сілтеме жасап. …, – делінген хабарламада.',
    'Су комитеті',
  ],
  [
    'letters stand for the house named before',
    'kk',
    `${LENGER} ақпараттың жалған екенін айтты.\n«…», – делінген ПД хабарламасында.`,
    LENGER,
  ],
  [
    'letters with a place of its kind do, too',
    'kk',
    `${LENGER} ақпараттың жалған екенін айтты.\n«…», – деп хабарлады қалалық ПД.`,
    LENGER,
  ],
  [
    'the police are these',
    'kk',
    `${LENGER} ақпараттың жалған екенін айтты.\nТексеру жүріп жатыр, – деп хабарлады қалалық ПД.\nПолиция тұрғындарды ${CALL}.`,
    LENGER,
  ],
  [
    'the police before a colon are these',
    'kk',
    `${LENGER} ақпараттың жалған екенін айтты.\nПолиция ескертеді: ….`,
    LENGER,
  ],
  [
    'behind words that lead on they are, too',
    'kk',
    `${LENGER} ақпараттың жалған екенін айтты.\nБұл ретте полиция тұрғындарды ${CALL}.`,
    LENGER,
  ],
  [
    'who heads a government is its prime minister',
    'kk',
    'Премьер-министр Сырым Ақанов жиын өткізді.\n«…», – деді Үкімет басшысы.',
    'Сырым Ақанов, премьер-министр',
  ],
  [
    'who heads a government is its prime minister',
    'ru',
    'Премьер-министр Сырым Аканов провёл заседание.\n«…», – сказал глава правительства.',
    'Сырым Аканов, премьер-министр',
  ],
  [
    'letters of the police of a region are not those of a town',
    'kk',
    `${LENGER} ақпараттың жалған екенін айтты.\n«…», – деп хабарлады облыстық ПД.`,
    'облыстық ПД',
  ],
  [
    'letters of another house do not',
    'kk',
    'Ұлттық қауіпсіздік комитеті ақпараттың жалған екенін айтты.\n«…», – делінген ІІМ хабарламасында.',
    'ІІМ',
  ],
  [
    'the house by its whole name',
    'ru',
    'Прокуратура города Шымкента провела проверку и сообщила об итогах. «…», – отметили в прокуратуре Шымкента.',
    'Прокуратура города Шымкента',
  ],
  [
    'whose appeal it is, before the ground of it',
    'kk',
    'Лепсі ауданы прокурорының «Прокуратура туралы» Заңның 31-бабының тәртібінде үндеуі:\nҚұрметті азаматтар!\n….',
    'Лепсі ауданы прокуроры',
  ],
]

for (const [what, language, text, to] of CASES)
  test(`${language}: ${what}: ${text}`, () => {
    assert.equal(lastAsked(text.replace('…', LIES[language]), language), to ?? NOBODY[language])
  })
