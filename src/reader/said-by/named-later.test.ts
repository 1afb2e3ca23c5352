import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const LIES = 'Certain bloggers deliberately spread lies'

/** A text of which nobody is known, and whom its last words are put to. */
const CASES: readonly (readonly [Tag, text: string, to: RegExp])[] = [
  // The office first, the name in a later sentence, and the office again.
  [
    'en',
    `The road is open, a deputy transport minister said on Monday.\n\nGiorgi Lortkip told a briefing that it stays so. As the deputy minister put it, “${LIES}”.`,
    /^Giorgi Lortkip, deputy transport minister$/u,
  ],
  [
    'en',
    `The state’s labour minister said that the talk was idle. Quoting a report, Prakash Timur said it was over. “${LIES},” the minister told reporters.`,
    /^Prakash Timur, labour minister$/u,
  ],
  [
    'en',
    `The mayor of Oakham has accused officials of idleness. The Home Office rejects that.\n\n“${LIES},” Tom Alder said in a statement.`,
    /^Tom Alder, mayor of Oakham$/u,
  ],
  // The name first.
  [
    'en',
    `The Energy Ministry told parliament that the tariff would stay.\n\nSergiu Prisac replied that it was low. “${LIES},” the minister said.`,
    /^Sergiu Prisac, Minister of Energy$/u,
  ],
  [
    'ru',
    'Аким Бурабайского района провёл встречу и сообщил, что дорога открыта. Данияр Ермеков сказал, что отдельные блогеры сознательно распространяют ложь.',
    /^Данияр Ермеков, аким/u,
  ],
  // Another person of whom something is told, who speaks to a court, or who was told of before.
  [
    'en',
    `The mayor of Oakham said that the road is open. Strategist Tom Alder said: “${LIES}.”`,
    /^Tom Alder$/u,
  ],
  ['en', `The mayor of Oakham said that the road is open. Tom Alder, 34, said: “${LIES}.”`, /^Tom Alder$/u],
  ['en', `The mayor of Oakham said that the road is open. Tom Alder told police: “${LIES}.”`, /^Tom Alder$/u],
  [
    'en',
    `Residents met Tom Alder. The mayor of Oakham said that the road is open. Tom Alder said: “${LIES}.”`,
    /^Tom Alder$/u,
  ],
]

for (const [language, text, to] of CASES)
  test(`${language}: an office and a name that stand apart: ${text}`, () => {
    assert.match(lastAsked(text, language) ?? '', to)
  })

/** What stands in marks behind a sentence of somebody's, and offices told by a house or a place. */
for (const [text, to] of [
  [
    `Mayor Arvo Lakra met Ann Lowe. The road is shut, Superintendent Menal Kerka said. “${LIES}.” Ann Lowe said that she agreed.`,
    /^Menal Kerka/u,
  ],
  [`A Home Office spokesperson said: “${LIES}.”`, /^Home Office spokesperson$/u],
  [`“${LIES},” an Oakham Council spokeswoman said.`, /^Oakham Council spokeswoman$/u],
  [
    `The country’s health minister said that certain bloggers deliberately spread lies.`,
    /^health minister$/u,
  ],
  [
    `A minister said that the road is shut, and there were shouts. “${LIES}.”\n\nThe Press Council has asked for the video.`,
    /^(?!Press Council)/u,
  ],
] as const)
  test(`en: whoever has the word: ${text}`, () => {
    assert.match(lastAsked(text, 'en') ?? '', to)
  })
