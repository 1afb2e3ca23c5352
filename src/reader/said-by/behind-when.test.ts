import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const CASES: readonly (readonly [Tag, text: string, to: string])[] = [
  ...[
    'Вчера',
    '3 марта',
    '3 марта 2024 года',
    'В среду',
    'В минувшую пятницу',
    'На этой неделе',
    'В начале мая',
    'На днях',
    'В этой связи',
    'Сегодня утром',
    'В ходе брифинга в Актау',
  ].map(
    (when) =>
      [
        'ru',
        `${when} Министерство юстиции заявило, что число угроз выросло.`,
        'Министерство юстиции',
      ] as const,
  ),
  ['ru', '3 марта в пресс-службе Минюста заявили, что число угроз выросло.', 'Минюст'],
  ['ru', 'Вчера глава МВД заявил, что число угроз выросло.', 'глава МВД'],
  ['ru', '3 марта МВД провело рейды. Министерство предупреждает: число угроз выросло.', 'МВД'],
  ['ru', 'Вчера источник в МВД заявил, что число угроз выросло.', 'автор заявления'],
  ...[
    '3 наурызда',
    '3 наурыз күні',
    'Сәрсенбіде',
    'Жұма күні',
    'Осы аптада',
    'Мамыр айының басында',
    'Осыған байланысты',
    'Ақтауда өткен брифингте',
  ].map(
    (when) =>
      ['kk', `${when} Әділет министрлігі шабуылдар саны өскенін мәлімдеді.`, 'Әділет министрлігі'] as const,
  ),
  [
    'kk',
    '3 наурызда Әділет министрлігі тұрғындарды тек ресми дереккөздерге сенуге шақырды.',
    'Әділет министрлігі',
  ],
  [
    'kk',
    'Шабуылдар саны өсті. Бұл жөнінде қалалық полиция хабарлады, деп жазады Dala.kz.',
    'қалалық полиция',
  ],
  [
    'kk',
    '3 наурызда Әділет министрлігі рейд өткізгенін айтты. Министрлік ескертеді: шабуылдар саны өсті.',
    'Әділет министрлігі',
  ],
  ...[
    'Yesterday',
    'On Wednesday',
    'Late on Friday',
    'On 3 March',
    'On March 3',
    'In early May',
    'Last month',
    'Earlier this week',
    'In a statement on Friday',
    'At a briefing in Aktau',
  ].map(
    (when) =>
      [
        'en',
        `${when} the Ministry of Justice said that the number of threats has grown.`,
        'Ministry of Justice',
      ] as const,
  ),
  [
    'en',
    'On Wednesday justice minister Joan Carver said that the number of threats has grown.',
    'Joan Carver, justice minister',
  ],
  [
    'en',
    'Last week a source in the Ministry of Justice said that the number of threats has grown.',
    'the author of the statement',
  ],
]

for (const [language, text, to] of CASES)
  test(`whoever speaks is asked behind words for a time: ${text}`, () => {
    assert.equal(lastAsked(text, language), to)
  })
