import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const TOLD = 'блогеры раскачивают лодку, число провокаций растёт'
const SPEECH = `«Б${TOLD.slice(1)}»`
const OPENED = 'АО «Кедр» подняло тарифы с 1 марта. '

/** A text of which nobody knows whose it is, in which a firm says something. */
const SAID: readonly (readonly [what: string, text: string, to: string])[] = [
  ['a firm before the verb', `Компания «Кедр» заявила, что ${TOLD}.`, 'Компания «Кедр»'],
  ['a firm of letters', `В АО «КДР» сообщили, что ${TOLD}.`, 'АО «КДР»'],
  ['a firm of letters within letters', `В АО «НК «КДР» сообщили, что ${TOLD}.`, 'АО «НК «КДР»'],
  ['a name that ends in a genitive', `ТОО «Ветер степи» заявило, что ${TOLD}.`, 'ТОО «Ветер степи»'],
  ['a name in Latin letters', `Авиакомпания Kedr Air заявила, что ${TOLD}.`, 'Авиакомпания Kedr Air'],
  ['a firm behind what is said', `${SPEECH}, — сообщили в компании «Кедр».`, 'Компания «Кедр»'],
  ['a house on whose ground one is', `На заводе «Кедр» уточнили, что ${TOLD}.`, 'Завод «Кедр»'],
  [
    'what describes the kind',
    `В управляющей компании «Кедр» заявили, что ${TOLD}.`,
    'управляющая компания «Кедр»',
  ],
  ['its press service', `Пресс-служба завода «Кедр» сообщила, что ${TOLD}.`, 'Завод «Кедр»'],
  ['a press service behind', `${SPEECH}, — сообщает пресс-служба АО «Кедр».`, 'АО «Кедр»'],
  ['a source', `По данным корпорации «Кедр», ${TOLD}.`, 'Корпорация «Кедр»'],
  ['its representatives', `По словам представителей ТОО «Кедр», ${TOLD}.`, 'ТОО «Кедр»'],
  ['its heads', `Руководство комбината «Кедр» заявило, что ${TOLD}.`, 'Комбинат «Кедр»'],
  ['a label', `АО «Кедр»: ${TOLD}.`, 'АО «Кедр»'],
  ['an operator', `Оператор «Кедр» заявил, что ${TOLD}.`, 'Оператор «Кедр»'],
  ['a firm told by its kind', `${OPENED}В компании уточнили, что ${TOLD}.`, 'АО «Кедр»'],
  ['a firm by its kind behind', `${OPENED}${SPEECH}, — заявили в компании.`, 'АО «Кедр»'],
  ['its kind as the subject', `${OPENED}Компания заявила, что ${TOLD}.`, 'АО «Кедр»'],
  ['its kind behind other words', `${OPENED}Позже на предприятии сообщили, что ${TOLD}.`, 'АО «Кедр»'],
  ['its kind as a source', `${OPENED}По данным компании, ${TOLD}.`, 'АО «Кедр»'],
  ['whose press service', `${OPENED}Пресс-служба компании сообщила, что ${TOLD}.`, 'АО «Кедр»'],
  [
    'the one of two that acts',
    `АО «Кедр» судится с ТОО «Сосна». В компании сообщили, что ${TOLD}.`,
    'АО «Кедр»',
  ],
  [
    'the one of that kind',
    `Завод «Кедр» подал в суд на компанию «Сосна». На заводе уточнили, что ${TOLD}.`,
    'Завод «Кедр»',
  ],
  ['a title', `Заявление компании «Кедр»\n\nБ${TOLD.slice(1)}.`, 'Компания «Кедр»'],
  ['letters in a letterhead', `Пресс-релиз\nАО «НК «КДР»\n\nБ${TOLD.slice(1)}.`, 'АО «НК «КДР»'],
  ['a signature', `Б${TOLD.slice(1)}. Просим не верить слухам.\n\nПресс-служба ТОО «Кедр»`, 'ТОО «Кедр»'],
  ['what it goes on to say', `АО «Кедр» сообщило об аварии. Б${TOLD.slice(1)}.`, 'АО «Кедр»'],
  [
    'what it sent out',
    `АО «Кедр» опровергло слухи\n\nБ${TOLD.slice(1)}, говорится в сообщении.`,
    'АО «Кедр»',
  ],
]
for (const [what, text, to] of SAID)
  test(`asks a firm: ${what}`, () => {
    assert.equal(lastAsked(text, 'ru'), to)
  })

/** Words of others beside a firm. */
const OTHERS: readonly (readonly [what: string, Tag, text: string, to: string | undefined])[] = [
  [
    'a firm that is only mentioned',
    'ru',
    `Министерство энергетики заявило, что компания «Кедр» не виновата, а ${TOLD}.`,
    'Министерство энергетики',
  ],
  ['a house that is no firm', 'ru', `${OPENED}В ведомстве сообщили, что ${TOLD}.`, 'автор этих слов'],
  [
    'an authority beside a firm',
    'ru',
    `АО «Кедр» и акимат области подписали меморандум. В акимате отметили, что ${TOLD}.`,
    'автор этих слов',
  ],
  ['an answer to a firm', 'ru', `Ответ на заявление АО «Кедр»\n\nБ${TOLD.slice(1)}.`, 'автор заявления'],
  ['who is told something', 'ru', `${OPENED}Сообщили компании, что ${TOLD}.`, 'автор заявления'],
  ['a newsroom', 'ru', `Телекомпания «Кедр» сообщила, что ${TOLD}.`, 'автор заявления'],
  ['a fraud', 'ru', `Мошенники от имени компании «Кедр» сообщали, что ${TOLD}.`, undefined],
]
for (const [what, language, text, to] of OTHERS)
  test(`asks no firm for the words of others: ${what}`, () => {
    assert.equal(lastAsked(text, language), to)
  })
