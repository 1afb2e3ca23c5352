import assert from 'node:assert/strict'
import { test } from 'node:test'
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

test('the name of a house that is told in one language only is not torn apart in another', () => {
  const to = lastQuestion(`The chairman of Tarn Energy ${SAID}.`, 'en')?.to
  assert.equal(to?.kk, 'төраға (chairman of Tarn Energy)')
  assert.equal(to?.ru, 'председатель (chairman of Tarn Energy)')
})
