import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trilingual } from '../../law/law.ts'
import { lastAsked, lastQuestion } from './last-asked-in-tests.ts'

const SAID = 'said bloggers were paid to spread panic'

const TOLD: readonly (readonly [text: string, to: string])[] = [
  [`Tarn Energy closed its site. The company's chief executive ${SAID}.`, "company's chief executive"],
  [`The council's chief executive ${SAID}.`, "council's chief executive"],
  [`The council's leader ${SAID}.`, "council's leader"],
  [`Tarn Energy chief executive Ann Lee ${SAID}.`, 'Ann Lee, Tarn Energy chief executive'],
  [`The leader of the Farmers' Union, Tom Reed, ${SAID}.`, "Tom Reed, leader of the Farmers' Union"],
  [`A manager of Tarn Energy ${SAID}.`, 'manager of Tarn Energy'],
  [`The Health and Safety Executive ${SAID}.`, 'Health and Safety Executive'],
  [
    `The Executive Director of the Water Board, Ann Lee, ${SAID}.`,
    'Ann Lee, Executive Director of the Water Board',
  ],
]

for (const [text, to] of TOLD)
  test(`whoever is at the head of a house is asked by that office: ${text}`, () =>
    assert.equal(lastAsked(text, 'en'), to))

test('a firm that its name tells keeps it in each language', () => {
  const to = lastQuestion(`The chairman of Tarn Energy ${SAID}.`, 'en')?.to
  assert.equal(to?.kk, '«Tarn Energy» компаниясының төрағасы')
  assert.equal(to?.ru, 'председатель компании «Tarn Energy»')
})

const SOW_PANIC = 'заявил, что блогеры намеренно сеют панику'

const IN_EACH: readonly (readonly [language: 'kk' | 'ru', text: string, to: Trilingual])[] = [
  [
    'ru',
    `Менеджер компании ${SOW_PANIC}.`,
    { kk: 'Компания менеджері', ru: 'Менеджер компании', en: 'Manager of the company' },
  ],
  [
    'ru',
    `Гендиректор компании ${SOW_PANIC}.`,
    { kk: 'Компанияның бас директоры', ru: 'Гендиректор компании', en: 'Director General of the company' },
  ],
  [
    'ru',
    `Старший лейтенант полиции Олег Ким ${SOW_PANIC}.`,
    {
      kk: 'Олег Ким, полицияның аға лейтенанты',
      ru: 'Олег Ким, старший лейтенант полиции',
      en: 'Oleg Kim, Senior Lieutenant of the police',
    },
  ],
  [
    'ru',
    'Врач-эпидемиолог больницы Анна Серикова заявила, что блогеры намеренно сеют панику.',
    {
      kk: 'Анна Серикова, аурухана дәрігер-эпидемиологы',
      ru: 'Анна Серикова, врач-эпидемиолог больницы',
      en: 'Anna Serikova, Epidemiologist of the hospital',
    },
  ],
  [
    'kk',
    'Кәсіпорын басшысы блогерлер әдейі дүрбелең тудыруда деп мәлімдеді.',
    { kk: 'Кәсіпорын басшысы', ru: 'Руководитель предприятия', en: 'Head of the enterprise' },
  ],
]

for (const [language, text, to] of IN_EACH)
  test(`who heads a firm is asked by that office in each language: ${text}`, () =>
    assert.deepEqual(lastQuestion(text, language)?.to, to))
