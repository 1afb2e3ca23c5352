import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const PANIC = 'that some bloggers spread panic.'

/** Who is named whole once, and by less of the name or of the office later. */
const CASES: readonly (readonly [text: string, to: string])[] = [
  // Letters that the text itself puts behind a name.
  [
    `The Energy and Water Regulatory Authority (EWRA) met the National Bureau of Prices (NBP). The NBP said ${PANIC}`,
    'National Bureau of Prices',
  ],
  [
    `The State Media Service of Ruritania (SMSR) met editors. SMSR noted ${PANIC}`,
    'State Media Service of Ruritania',
  ],
  // Letters that stand for nothing in the text.
  [`The State Media Service (SMS) met editors. The KDZ noted ${PANIC}`, 'KDZ'],
  // Letters of an office, alone and before a surname.
  [
    `Interior Cabinet Secretary Ann Mokua met editors. The CS noted ${PANIC}`,
    'Ann Mokua, Interior Cabinet Secretary',
  ],
  [
    `Interior Cabinet Secretary Ann Mokua met editors. CS Mokua noted ${PANIC}`,
    'Ann Mokua, Interior Cabinet Secretary',
  ],
  [`Peter Kamau, head of the Communications Authority, met editors. The CA noted ${PANIC}`, 'CA'],
  // A surname that stands first.
  [
    `Foreign ministry spokesperson Mai Nong told a briefing. Mai stressed ${PANIC}`,
    'Mai Nong, foreign ministry spokesperson',
  ],
  // A kind that no list of bodies holds.
  [`The Ruritanian Railways said roads are shut. The railways added ${PANIC}`, 'Ruritanian Railways'],
  // An office of one word before the surname.
  [
    `Commissioner of Police John Vakata met editors. Commissioner Vakata noted ${PANIC}`,
    'John Vakata, Commissioner of Police',
  ],
  [`Commissioner of Police John Vakata met editors. Commissioner Lowe noted ${PANIC}`, 'Commissioner Lowe'],
  // Offices of several words, and what everybody calls whoever heads a house.
  [`Inspector General of Police Ann Mokua said ${PANIC}`, 'Ann Mokua, Inspector General of Police'],
  [
    `Paul Ilesa, the director-general of the port, met editors. He noted ${PANIC}`,
    'Paul Ilesa, director-general of the port',
  ],
  [
    `The Cyber Safety Authority published a report. Its acting director-general, Divine Anto, said ${PANIC}`,
    'Divine Anto, acting director-general (Cyber Safety Authority)',
  ],
  [`Tax authority boss Peter Kamau said ${PANIC}`, 'Peter Kamau, Tax authority boss'],
  [
    `Media commission chairperson Justice Chipo Chigora said ${PANIC}`,
    'Chipo Chigora, media commission chairperson',
  ],
  [`Minister of Justice Ann Mokua said ${PANIC}`, 'Ann Mokua, Minister of Justice'],
]

test('whoever was named whole is asked by the whole name, whatever less of it tells them later', () => {
  for (const [text, to] of CASES) assert.equal(lastAsked(text, 'en'), to, text)
})
