import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const SAID = 'Bloggers are rocking the boat, and provocations are becoming more frequent'

const CASES: readonly (readonly [text: string, to: string])[] = [
  [
    `The Harbour Inspectorate of Westmark closed a pier. ${SAID}, its press office said.`,
    'Harbour Inspectorate of Westmark',
  ],
  [
    `The Markets Board of Freedonia met. “${SAID},” its spokeswoman told reporters.`,
    'Markets Board of Freedonia',
  ],
  [`Larkfield City Council met. “${SAID},” said a spokesperson for the council.`, 'Larkfield City Council'],
  [`Westmark Police closed a road. “${SAID},” the force’s press team said.`, 'Westmark Police'],
  [`Norvik Power closed two stations. “${SAID},” the company’s press service said.`, 'Norvik Power'],
  [`Norvik Power closed two stations. “${SAID},” the company said.`, 'Norvik Power'],
  [`The Mayor’s Office closed a bridge. “${SAID},” its press service reported.`, 'Mayor’s Office'],
  // Who passes it on is named, or it is of another.
  [
    `Norvik Power closed two stations. “${SAID},” its spokeswoman Ann Lowe said.`,
    'Ann Lowe, official representative of Norvik Power',
  ],
  [`The Markets Board of Freedonia met. “${SAID},” the club’s press service said.`, 'club’s press service'],
  [
    `Norvik Power and Telvia Rail merged. Telvia Rail closed a line. Norvik Power sued. “${SAID},” the company said.`,
    'the author of these words',
  ],
]

for (const [text, to] of CASES)
  test(`its press office is that of the house before: ${text}`, () => {
    assert.equal(lastAsked(text, 'en'), to)
  })

const TOLD = 'блогеры раскачивают лодку, число провокаций растёт'

for (const [text, to] of [
  [
    `Комитет лесного хозяйства начал проверку. В отделе печати комитета сообщили, что ${TOLD}.`,
    'Комитет лесного хозяйства',
  ],
  [
    `Министерство юстиции начало проверку. «Б${TOLD.slice(1)}», — рассказали в отделе по связям с общественностью министерства.`,
    'Министерство юстиции',
  ],
  [`АО «Кедр» начало проверку. В отделе печати компании сообщили, что ${TOLD}.`, 'АО «Кедр»'],
  [`В отделе печати комитета сообщили, что ${TOLD}.`, 'Отдел печати комитета'],
] as const)
  test(`a division for the press is that of the house before: ${text}`, () => {
    assert.equal(lastAsked(text, 'ru'), to)
  })
