import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../../law/law.ts'
import { lastAsked } from '../last-asked-in-tests.ts'

const SAID = 'некоторые блогеры намеренно сеют панику'

const TOLD: readonly (readonly [Tag, text: string, to: string])[] = [
  [
    'ru',
    `Управление Рыбконтроля по Самальской области предупредило жителей о звонках. В управлении Рыбконтроля добавили, что ${SAID}.`,
    'Управление Рыбконтроля по Самальской области',
  ],
  [
    'ru',
    `Управление Рыбконтроля по Самальской области открыло новый отдел.\n\n«Некоторые блогеры намеренно сеют панику», — рассказали в управлении.`,
    'Управление Рыбконтроля по Самальской области',
  ],
  [
    'ru',
    `Некоторые блогеры намеренно сеют панику, сообщили в департаменте образования.\n\nРанее Департамент образования Самальского района предупредил жителей о звонках.`,
    'Департамент образования Самальского района',
  ],
  [
    'ru',
    `Главное управление МЧС по Самальскому краю предупредило, что ${SAID}.`,
    'Главное управление МЧС по Самальскому краю',
  ],
  ['ru', `Счётная палата Самалии предупредила, что ${SAID}.`, 'Счётная палата Самалии'],
  ['ru', `Администрация города Самальск предупредила, что ${SAID}.`, 'Администрация города Самальск'],
  [
    'en',
    'The National Road Agency opened a new office on Monday.\n\n“Certain bloggers deliberately sow panic,” the Road Agency said.',
    'National Road Agency',
  ],
  // Two that speak are two, however much of the name they share.
  [
    'ru',
    `Департамент образования Самальского района предупредил жителей о звонках. Департамент образования Талдыкского района сообщил о встрече. В департаменте образования сообщили, что ${SAID}.`,
    'департамент образования',
  ],
  [
    'en',
    'The State Revenue Committee of the Ministry of Finance held a meeting. “Certain bloggers deliberately sow panic,” the Ministry of Finance said.',
    'Ministry of Finance',
  ],
]

for (const [language, text, to] of TOLD)
  test(`${language}: ${to}: ${text}`, () => assert.equal(lastAsked(text, language), to))
