import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from '../last-asked-in-tests.ts'

const TEXT = 'Some bloggers spread a forged letter to win clicks.'

/** Lines at the end of a text, and whom it is asked. */
const CASES: readonly (readonly [lines: readonly string[], to: string])[] = [
  [['Superintendent Sione Vaka', 'Customs Press Desk, Nuku’alofa'], 'Sione Vaka, Superintendent'],
  [
    ['YAW BOATENG', 'Commodore', 'Director Naval Public Relations'],
    'Yaw Boateng, Director Naval Public Relations',
  ],
  [['Yaw Boateng', 'Director, Corporate Communications'], 'Yaw Boateng, Director, Corporate Communications'],
  [
    ['Issued by:', 'Omar Bello', 'Spokesperson, Ministry of Health'],
    'Omar Bello, Spokesperson, Ministry of Health',
  ],
  [['Yaw Boateng', 'Press Officer', 'Harbour Authority', '12 March 2024'], 'Harbour Authority'],
  [['Harbour Authority', 'Press Officer'], 'Harbour Authority'],
]

for (const [lines, to] of CASES)
  test(`a signature of several lines: ${lines.join(' / ')}`, () =>
    assert.equal(lastAsked(`${TEXT}\n\n${lines.join('\n')}`, 'en'), to))
