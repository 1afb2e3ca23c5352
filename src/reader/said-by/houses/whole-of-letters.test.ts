import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from '../last-asked-in-tests.ts'

const SAID = 'некоторые блогеры намеренно сеют панику'
const QUOTED = `«Некоторые блогеры намеренно сеют панику», –`

/** Texts, and who is asked by the whole name that one of their sentences gives. */
const TOLD: readonly (readonly [text: string, to: string])[] = [
  [`ГКНБ Алтании прокомментировал видеозапись.\n\nГКНБ сообщает, что ${SAID}.`, 'ГКНБ Алтании'],
  [
    `Мининформ Алтании ограничил доступ к двум сайтам.\n\nВ министерстве заявили, что ${SAID}.`,
    'Мининформ Алтании',
  ],
  [
    `Генпрокуратура Алтании опровергла слухи.\n\nГенпрокуратура сообщает, что ${SAID}.`,
    'Генпрокуратура Алтании',
  ],
  [`КРБ Алтании опубликовал ролик.\n\nКРБ сообщает, что ${SAID}.`, 'КРБ Алтании'],
  [`${QUOTED} сообщили в КРБ Алтании.`, 'КРБ Алтании'],
  // Letters have no case, however they end, and what is reported behind them goes on.
  [`КРУ сообщила, что ${SAID}.`, 'КРУ'],
  [`КРУ сообщила о задержании.\n\nОтмечается, что ${SAID}.`, 'КРУ'],
  [`«Есть угроза», – сообщили в Telegram-канале КРУ.\n\nОтмечается, что ${SAID}.`, 'КРУ'],
  // What a house does tells which regulator it is.
  [`Нацбанк Алтании опроверг слухи.\n\nФинансовый регулятор сообщил, что ${SAID}.`, 'Нацбанк Алтании'],
  // Where words are published whose channel or page is told.
  [`${QUOTED} сообщили в официальном Telegram-канале МЧС во вторник.`, 'МЧС'],
  [`${QUOTED} сообщается на сайте Министерства обороны.`, 'Министерство обороны'],
  [`${QUOTED} написал министр в своём телеграм-канале.`, 'министр'],
  [`${QUOTED} сообщили на сайте издания.`, 'автор заявления'],
]

for (const [text, to] of TOLD) test(`${to}: ${text}`, () => assert.equal(lastAsked(text, 'ru'), to))
