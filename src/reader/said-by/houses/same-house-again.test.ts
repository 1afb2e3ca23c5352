import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../../law/law.ts'
import { lastAsked } from '../last-asked-in-tests.ts'

const FAR_EN = 'Snow fell. The road was long. Some walked home. Buses came.'
const FAR_RU = 'Выпал снег. Дорога длинная. Люди ушли. Пришли автобусы.'
const FAR_KK = 'Қар жауды. Жол ұзақ. Адамдар кетті. Автобустар келді.'

const CASES: readonly (readonly [Tag, text: string, to: string])[] = [
  [
    'en',
    `The square was shut, the Ministry of Justice said. ${FAR_EN} Certain bloggers sow panic, the ministry noted, adding that it will watch them.`,
    'Ministry of Justice',
  ],
  [
    'en',
    `The square was shut, the Ministry of Justice said. Doctors came, the Ministry of Health said. ${FAR_EN} Certain bloggers sow panic, the ministry noted.`,
    'the author of these words',
  ],
  [
    'ru',
    `Площадь закрыта, сообщили в Министерстве юстиции. ${FAR_RU} Число угроз выросло, отметили в министерстве.`,
    'Министерство юстиции',
  ],
  [
    'kk',
    `Алаң жабылды, деп хабарлады Әділет министрлігі. ${FAR_KK} Министрлік шабуылдар саны өскенін айтты.`,
    'Әділет министрлігі',
  ],
  // The same house by a fuller name, by its letters and by its press service.
  [
    'ru',
    'МВД сообщило о рейдах. Министерство внутренних дел Республики Казахстан заявило, что мост закрыт. Некоторые блогеры сеют панику.',
    'Министерство внутренних дел Республики Казахстан',
  ],
  ['kk', 'ІІМ баспасөз қызметі шабуылдар саны өскенін мәлімдеді.', 'ІІМ'],
  [
    'kk',
    'Ішкі істер министрлігі рейд өткізгенін айтты. ІІМ баспасөз қызметі көпір жабылғанын хабарлады. Кейбір блогерлер үрей туғызып жүр.',
    'Ішкі істер министрлігі',
  ],
  // Whom a speaker turns to says nothing.
  ['ru', 'МВД сообщило о рейдах. Уважаемые жители города! Некоторые блогеры сеют панику.', 'МВД'],
  [
    'ru',
    'МВД сообщило о рейдах. Уважаемые жители города возражают. Некоторые блогеры сеют панику.',
    'автор заявления',
  ],
]

for (const [language, text, to] of CASES)
  test(`the house that speaks has the word again: ${text}`, () => {
    assert.equal(lastAsked(text, language), to)
  })
