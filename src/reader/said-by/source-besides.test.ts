import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

type Case = readonly [Tag, body: string, text: string, to: string]

const OTHER_BODY: readonly Case[] = [
  [
    'ru',
    'МВД',
    'Генеральная прокуратура требует прекратить распространение слухов.',
    'Генеральная прокуратура',
  ],
  [
    'ru',
    'МВД',
    'Министерство здравоохранения предостерегает жителей от распространения слухов.',
    'Министерство здравоохранения',
  ],
  ['ru', 'МВД', 'Министерство требует прекратить распространение слухов.', 'МВД'],
  [
    'kk',
    'Денсаулық сақтау министрлігі',
    'Бас прокуратура тұрғындарды арандатуға ермеуге сақтандырады.',
    'Бас прокуратура',
  ],
  [
    'kk',
    'Денсаулық сақтау министрлігі',
    'Министрлік тұрғындардан арандатуға ермеуді сұрайды.',
    'Денсаулық сақтау министрлігі',
  ],
]

const LABELS: readonly Case[] = [
  [
    'en',
    'Police Service',
    'County Governor Ann Lowe: Whoever spreads lies will be jailed.',
    'Ann Lowe, County Governor',
  ],
  [
    'en',
    'Police Service',
    'Mary Otieno, Sub-county Administrator: Whoever spreads lies will be jailed.',
    'Mary Otieno, Sub-county Administrator',
  ],
  ['en', 'Police Service', 'Ann Lowe (Ministry of Health): Whoever spreads lies will be jailed.', 'Ann Lowe'],
  [
    'en',
    'Police Service',
    'Lowe (Ministry of Health): Whoever spreads lies will be jailed.',
    'Ministry of Health',
  ],
  [
    'en',
    'Police Service',
    'Chief Inspector Ann Lowe: Whoever spreads lies will be jailed.',
    'Police Service',
  ],
  [
    'en',
    'Governor of Kisumu',
    'Governor Ann Lowe: Whoever spreads lies will be jailed.',
    'Governor of Kisumu',
  ],
  ['ru', 'МВД', 'Губернатор Олег Панин: Слухов становится всё больше.', 'Олег Панин, губернатор'],
  ['ru', 'МВД', 'Олег Панин (Минздрав): Слухов становится всё больше.', 'Олег Панин'],
  ['ru', 'МВД', 'Панин (Минздрав): Слухов становится всё больше.', 'Минздрав'],
  ['ru', 'МВД', 'Панин, МЧС: Слухов становится всё больше.', 'МЧС'],
  ['ru', 'МВД', 'Панин (МВД): Слухов становится всё больше.', 'МВД'],
  [
    'kk',
    'Ішкі істер министрлігі',
    'Аудан әкімі Ержан Сәденов: Қауесет күн санап көбейіп барады.',
    'Ержан Сәденов, аудан әкімі',
  ],
  [
    'kk',
    'Ішкі істер министрлігі',
    'Сәденов (Денсаулық сақтау министрлігі): Қауесет күн санап көбейіп барады.',
    'Денсаулық сақтау министрлігі',
  ],
]

const IN_THE_NEWS: readonly Case[] = [
  [
    'ru',
    'Агентство «Полдень»',
    'Губернатор Олег Панин провёл совещание. «Слухов становится всё больше, – подчеркнул он. – Отдельные блогеры сознательно распространяют ложь».',
    'Олег Панин, губернатор',
  ],
  [
    'ru',
    'МВД',
    '«Слухов становится всё больше», – пояснил министр юстиции Олег Панин. «Отдельные блогеры сознательно распространяют ложь».',
    'Олег Панин, министр юстиции',
  ],
  [
    'ru',
    'МВД',
    '«Слухов становится всё больше», – пояснили в МВД. «Отдельные блогеры сознательно распространяют ложь».',
    'МВД',
  ],
  [
    'kk',
    '«Түстік» агенттігі',
    'Министр Самат Оспанов кеше сөйледі. «Қауесет күн санап көбейіп барады, – деді ол. – Кейбір блогерлер әдейі өтірік таратып жүр».',
    'Самат Оспанов, министр',
  ],
  [
    'kk',
    '«Түстік» агенттігі',
    'Министр Самат Оспанов кеше сөйледі. «Кейбір блогерлер әдейі өтірік таратып жүр», – деді Оспанов.',
    'Самат Оспанов, министр',
  ],
  [
    'en',
    'Noon News',
    '“Rumours are multiplying,” said Senator Ann Lowe. “Certain bloggers are paid to lie. We know them.”',
    'Ann Lowe, Senator',
  ],
  [
    'en',
    'Noon News',
    'Governor Ann Lowe spoke to voters. “Certain bloggers are paid to lie,” Ms. Lowe said.',
    'Ann Lowe, Governor',
  ],
  [
    'en',
    'Ministry of Health',
    '“Rumours are multiplying,” the ministry said. “Certain bloggers are paid to lie.”',
    'Ministry of Health',
  ],
]

const TOLD: readonly Case[] = [
  [
    'ru',
    'Министерство культуры',
    'Призываем депутатов и прокуроров проявлять единство.',
    'Министерство культуры',
  ],
  [
    'ru',
    'Министерство культуры',
    'Напоминаю министрам: слухов становится всё больше.',
    'Министерство культуры',
  ],
  ['en', 'Ministry of Culture', 'We remind deputies to show unity and patience.', 'Ministry of Culture'],
  ['kk', 'Мәдениет министрлігі', 'Депутаттарды бірлікке шақырамыз.', 'Мәдениет министрлігі'],
]

const INTRODUCED: readonly Case[] = [
  [
    'ru',
    'МВД',
    'Модератор: С нами представитель МЧС Олег Панин.\n\nОлег Панин: Вода ушла. Слухов становится всё больше.',
    'Олег Панин, представитель МЧС',
  ],
  [
    'ru',
    'МВД',
    'Модератор: С нами начальник департамента полиции Олег Панин.\n\nОлег Панин: Вода ушла. Слухов становится всё больше.',
    'МВД',
  ],
  [
    'ru',
    'МВД',
    'Модератор: С нами Олег Панин.\n\nОлег Панин: Вода ушла. Слухов становится всё больше.',
    'МВД',
  ],
  [
    'kk',
    'Ішкі істер министрлігі',
    'Модератор: Қонағымыз – Денсаулық сақтау министрлігінің өкілі Ержан Сәденов.\n\nЕржан Сәденов: Су тартылды. Қауесет күн санап көбейіп барады.',
    'Ержан Сәденов, Денсаулық сақтау министрлігінің өкілі',
  ],
  [
    'en',
    'Police Service',
    'Moderator: With us is Health Minister Mary Otieno.\n\nMary Otieno: The water is gone. Whoever spreads lies will be jailed.',
    'Mary Otieno, Health Minister',
  ],
]

for (const [language, body, text, to] of [...OTHER_BODY, ...LABELS, ...IN_THE_NEWS, ...TOLD, ...INTRODUCED])
  test(`${language}: beside ${body}, who says it is asked: ${text}`, () => {
    assert.equal(lastAsked(text, language, { body }), to)
  })
