import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const LIES = {
  en: 'some bloggers deliberately spread lies',
  ru: 'отдельные блогеры намеренно распространяют ложь',
  kk: 'кейбір блогерлер әдейі өтірік таратып жүр',
}

type Case = readonly [Tag, body: string, text: string, to: string]

/** An office or a body of another house, or a member of the own one: `…` stands for what is said. */
const ELSEWHERE: readonly Case[] = [
  ['en', 'Ministry of Fisheries', 'According to the Electoral Commission, ….', 'Electoral Commission'],
  [
    'en',
    'Ministry of Health',
    'Tom Brandt, the police commissioner, said ….',
    'Tom Brandt, police commissioner',
  ],
  ['en', 'Ministry of Health', 'The Navy Chief, Oda Lind, said that ….', 'Oda Lind, Navy Chief'],
  [
    'en',
    'Ministry of Health',
    'The Minister of Justice, the Hon. Oda Lind, says that ….',
    'Oda Lind, Minister of Justice',
  ],
  [
    'en',
    'Ministry of Health',
    'The Minister of Justice, the Hon. Oda Lind, has warned that ….',
    'Oda Lind, Minister of Justice',
  ],
  [
    'en',
    'Ministry of Health',
    'The Minister of Justice, Oda Lind, has since also said that ….',
    'Oda Lind, Minister of Justice',
  ],
  ['en', 'Parliament', 'Senator Okoro said that ….', 'Senator Okoro'],
  [
    'en',
    'Ministry of Health',
    'The deputy head of the Electoral Commission said that ….',
    'deputy head of the Electoral Commission',
  ],
  [
    'ru',
    'Министерство спорта',
    'Как отметил первый заместитель председателя КНБ, ….',
    'первый заместитель председателя КНБ',
  ],
  [
    'ru',
    'Министерство спорта',
    'Сегодня …, сказал заместитель министра юстиции.',
    'заместитель министра юстиции',
  ],
  ['en', 'Tengrinews', 'The Ministry of Health said that ….', 'Ministry of Health'],
  ['en', 'Radio Nordlight', 'Trade minister Oda Lie said that ….', 'Oda Lie, trade minister'],
  [
    'ru',
    'Министерство туризма',
    'По словам министра обороны Руслана Жаксылыкова, ….',
    'Руслан Жаксылыков, министр обороны',
  ],
  ['ru', 'Министерство туризма', 'По информации Генеральной прокуратуры, ….', 'Генеральная прокуратура'],
  // A director is no rector, nor is either of a ministry of foreign affairs.
  [
    'ru',
    'Министерство иностранных дел',
    'Директор городской больницы Серик Ахметов заявил, что ….',
    'Серик Ахметов, директор городской больницы',
  ],
  [
    'ru',
    'Министерство транспорта',
    'По сведениям Агентства по финансовому мониторингу, ….',
    'Агентство по финансовому мониторингу',
  ],
  [
    'ru',
    'Управление спорта города Тараза',
    'Начальник полиции Тараза Марат Сеитов заявил, что ….',
    'Марат Сеитов, начальник полиции Тараза',
  ],
  [
    'ru',
    'Министерство спорта',
    'Сейчас …, сказал секретарь Совета безопасности.',
    'секретарь Совета безопасности',
  ],
  [
    'ru',
    'Министерство спорта',
    'Сейчас …, — сказал главный врач больницы Олег Гайдин.',
    'Олег Гайдин, главный врач больницы',
  ],
  ['ru', 'Tengrinews.kz', 'На днях …, сообщили в пресс-службе МВД.', 'МВД'],
  [
    'ru',
    'Газета «Время»',
    'На днях …, говорится в сообщении Министерства культуры и информации.',
    'Министерство культуры и информации',
  ],
  ['kk', 'Көлік министрлігі', 'Ұлттық банк … деп ескертті.', 'Ұлттық банк'],
  ['kk', 'Көлік министрлігі', 'Сенатор Дана Қалиева … деп мәлімдеді.', 'Дана Қалиева, сенатор'],
  [
    'kk',
    'Көлік министрлігі',
    'Төтенше жағдайлар министрлігінің хабарлауынша, ….',
    'Төтенше жағдайлар министрлігі',
  ],
  [
    'kk',
    'Жаңалықтар порталы',
    'Қазір …, – деді Қарағанды облысының прокуроры.',
    'Қарағанды облысының прокуроры',
  ],
]

/** The own people, or somebody who is only spoken to or of. */
const OWN: readonly Case[] = [
  [
    'en',
    'Ministry of Defence',
    'The General Staff said that the exercise is over and ….',
    'Ministry of Defence',
  ],
  ['en', 'Governor’s Office', 'Governor Adam Cole said that ….', 'Governor’s Office'],
  ['en', 'National Police', 'Chief Superintendent Lyle Droste said ….', 'National Police'],
  ['en', 'City Hall', 'We told the police that ….', 'City Hall'],
  ['en', 'Borough Council', 'The council’s education department said ….', 'Borough Council'],
  ['ru', 'Министерство внутренних дел', 'В полиции заявили, что ….', 'Министерство внутренних дел'],
  [
    'ru',
    'Генеральная прокуратура',
    'Прокурор области Ерлан Ибраев заявил, что ….',
    'Генеральная прокуратура',
  ],
  [
    'ru',
    'Министерство просвещения',
    'На встрече с прокурорами министр Олжас Ниязов заявил, что ….',
    'Министерство просвещения',
  ],
  ['ru', 'ЦИК республики', 'Сейчас …, отметил заместитель председателя ЦИК.', 'ЦИК республики'],
  ['ru', 'Счётная палата', 'Сейчас …, отметил первый заместитель председателя.', 'Счётная палата'],
  ['en', 'Fisheries Board', 'The deputy head of the board said that ….', 'Fisheries Board'],
  ['ru', 'Министерство просвещения', 'Мы сообщили в КНБ, что ….', 'Министерство просвещения'],
  ['kk', 'Ішкі істер министрлігі', 'Полиция … деп ескертті.', 'Ішкі істер министрлігі'],
  [
    'kk',
    'Қостанай облысының әкімдігі',
    'Облыс әкімінің орынбасары Ерлан Сапаров … деп ескертті.',
    'Қостанай облысының әкімдігі',
  ],
  ['kk', 'Білім министрлігі', 'Полицияға хабарлап, … деп ескерттік.', 'Білім министрлігі'],
]

for (const [language, body, text, to] of [...ELSEWHERE, ...OWN])
  test(`${language}: in what ${body} publishes, its source is asked: ${text}`, () => {
    assert.equal(lastAsked(text.replace('…', LIES[language]), language, { body }), to)
  })

/** Where nobody is known: names that only their office tells, sources behind what is said, and those who speak of others. */
const NAMED: readonly (readonly [Tag, text: string, to: string])[] = [
  ['en', '“Now …,” Brigadier Obafemi Musa told the paper.', 'Obafemi Musa, Brigadier'],
  ['en', 'Governor Quaye warned that ….', 'Governor Quaye'],
  ['en', 'Lena Hofer, the interior minister, told the house that ….', 'Lena Hofer, interior minister'],
  ['en', '“Now …,” said the head of police, Hugh Lane.', 'Hugh Lane, head of police'],
  ['en', 'Now …, according to Rosa Meyer.', 'Rosa Meyer'],
  ['en', 'The navy said ….', 'navy'],
  ['en', 'The Ministry of Mines said it was wrong. The ministry said ….', 'Ministry of Mines'],
  ['en', 'Adam Cole was called a liar. Now ….', 'the author of the statement'],
  ['ru', 'Губернатор Цой заявил, что ….', 'Губернатор Цой'],
  ['ru', 'Полковник Дин Вебер предупредил, что ….', 'Дин Вебер, полковник'],
  ['ru', 'По словам Ольги Перепечиной, ….', 'Ольга Перепечина'],
  ['ru', 'Сейчас …, по словам Игоря Рогова.', 'Игорь Рогов'],
  ['ru', 'Сейчас …, рассказали в Министерстве энергетики.', 'Министерство энергетики'],
  ['ru', 'Генпрокуратура сообщила о проверке. В ведомстве добавили, что ….', 'Генпрокуратура'],
  ['ru', 'Министр Ерлан Асанов сообщил о проверке. В министерстве добавили, что ….', 'автор этих слов'],
  ['ru', 'Преподаватель Ким сказал, что ….', 'автор заявления'],
  [
    'ru',
    '«Сейчас …», — считает глава правления АО «Исток» Петр Громов.',
    'Петр Громов, глава правления АО «Исток»',
  ],
  ['ru', '— Сейчас …. Мы их найдём, — сказал прокурор Павел Седов.', 'Павел Седов, прокурор'],
  ['kk', 'Әкім Тұрлыбек … деп мәлімдеді.', 'Әкім Тұрлыбек'],
  ['kk', 'Әділет министрінің айтуынша, ….', 'Әділет министрі'],
  ['kk', 'Алматы қаласы полиция департаментінің дерегінше, ….', 'Алматы қаласы полиция департаменті'],
  ['kk', '– Қазір …. Олар халықты арандатып жүр, – деді прокурор Асан Өтеев.', 'Асан Өтеев, прокурор'],
  ['kk', 'Министрге … деп айттық.', 'мәлімдеме авторы'],
]

for (const [language, text, to] of NAMED)
  test(`${language}: where nobody is known, who is named is asked: ${text}`, () => {
    assert.equal(lastAsked(text.replace('…', LIES[language]), language), to)
  })

/** A pronoun for a woman or for a man, behind one of each. */
const BY_PRONOUN: readonly (readonly [Tag, text: string, to: string])[] = [
  [
    'en',
    'Mayor Lisa Brandt opened the meeting. Tom Reed walked out. “Now …,” she said.',
    'Lisa Brandt, Mayor',
  ],
  ['en', 'Mayor Tom Brandt opened the meeting. Lisa Reed walked out. “Now …,” he said.', 'Tom Brandt, Mayor'],
  [
    'en',
    'Mayor Quin Brandt opened the meeting. Councillor Ode Reed walked out. “Now …,” she said.',
    'the author of these words',
  ],
  ['en', 'Mayor Quin Brandt opened the meeting. “Now …,” she said.', 'Quin Brandt, Mayor'],
  [
    'ru',
    'Министр Дина Ахметова открыла форум. С ней спорил редактор Пётр Лапин. «Сейчас …», — подчеркнула она.',
    'Дина Ахметова, министр',
  ],
  [
    'ru',
    'Прокурор Павел Седов выступил. Депутат Вера Ли промолчала. «Сейчас …», — отметил он.',
    'Павел Седов, прокурор',
  ],
]

for (const [language, text, to] of BY_PRONOUN)
  test(`${language}: a pronoun means whom it may mean: ${text}`, () => {
    assert.equal(lastAsked(text.replace('…', LIES[language]), language), to)
  })
