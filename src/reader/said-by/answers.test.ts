import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const RU = 'Отдельные блогеры сознательно распространяют ложь.'
const KK = 'Кейбір блогерлер әдейі өтірік таратып жүр.'
const EN = 'Some bloggers deliberately spread lies.'

const TWO_RU =
  'На брифинге были министр транспорта Олег Карст и заместитель генерального прокурора Анна Белова.'
const TWO_EN = 'Transport Minister Olena Karst and Deputy Prosecutor General Anna Belov took part.'
const TWO_KK = 'Оған көлік министрі Айдос Қарсақов пен Бас прокурордың орынбасары Анар Беклова қатысты.'

/** Records of conversations of which nobody is known beforehand. */
const ANSWERED: readonly (readonly [Tag, lines: readonly string[], to: string])[] = [
  // By initials, by the surname alone, in capitals, whatever case the name is introduced in.
  ...['О. Карст', 'О.Карст', 'Карст', 'КАРСТ', 'О. КАРСТ', 'Карст О.', 'Министр'].flatMap((label) =>
    [
      'Министр транспорта Олег Карст провёл брифинг.',
      'Стенограмма брифинга министра транспорта Олега Карста',
      'Интервью с министром транспорта Олегом Карстом',
      'Слово предоставили министру транспорта Олегу Карсту.',
    ].map(
      (head) =>
        [
          'ru',
          [head, 'Вопрос: По какой статье?', `${label}: ${RU}`],
          'Олег Карст, министр транспорта',
        ] as const,
    ),
  ),
  ...['O. Karst', 'Karst', 'KARST', 'MINISTER KARST', 'Ms Karst', 'A', 'Answer'].map(
    (label) =>
      [
        'en',
        ['Transport Minister Olena Karst held a briefing.', 'Q: Under which article?', `${label}: ${EN}`],
        'Olena Karst, Transport Minister',
      ] as const,
  ),
  ...['А. Қарсақов', 'Қарсақов', 'ҚАРСАҚОВ', 'Министр', 'Жауап'].map(
    (label) =>
      [
        'kk',
        ['Көлік министрі Айдос Қарсақов брифинг өткізді.', 'Сұрақ: Қай бап бойынша?', `${label}: ${KK}`],
        'Айдос Қарсақов, көлік министрі',
      ] as const,
  ),
  // Who has been named has the word over paragraphs, until somebody else does.
  [
    'ru',
    [TWO_RU, 'Журналист: Кто они?', 'О. Карст: Скажу.', RU, 'Журналист: И?', 'А. Белова: Нет.'],
    'Олег Карст, министр транспорта',
  ],
  [
    'ru',
    [TWO_RU, 'Журналист: Кто они?', 'О. Карст: Скажу.', 'Журналист: И?', 'А. Белова: Да.', RU],
    'Анна Белова, заместитель генерального прокурора',
  ],
  [
    'en',
    [TWO_EN, 'Journalist: Who?', 'O. Karst: I will tell.', 'Journalist: So?', 'MS BELOV: Yes.', EN],
    'Anna Belov, Deputy Prosecutor General',
  ],
  [
    'kk',
    [TWO_KK, 'Журналист: Кім?', 'А. Қарсақов: Айтайын.', 'Журналист: Ал?', 'А. Беклова: Иә.', KK],
    'Анар Беклова, Бас прокурордың орынбасары',
  ],
  // Another's initial.
  ['ru', ['Министр транспорта Олег Карст провёл брифинг.', `А. Карст: ${RU}`], 'А. Карст'],
  [
    'ru',
    ['Участники: Олег Карст – министр транспорта; Марат Ли – аким.', 'Вопрос: Кто?', `О. Карст: ${RU}`],
    'Олег Карст, министр транспорта',
  ],
]

for (const [language, lines, to] of ANSWERED)
  test(`${language}: who answers in a record of a conversation is asked: ${lines.join(' | ')}`, () => {
    assert.equal(lastAsked(lines.join('\n\n'), language), to)
  })
