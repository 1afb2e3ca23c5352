import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const LIES = 'Certain bloggers deliberately spread lies'

/** Names that no list knows: what stands beside a verb of saying and is no house or place is somebody's. */
for (const [text, to] of [
  [`Temuri Zarandia told a briefing that certain bloggers deliberately spread lies.`, 'Temuri Zarandia'],
  [`“${LIES},” Temuri Zarandia also said.`, 'Temuri Zarandia'],
  [`“${LIES},” added Temuri Zarandia.`, 'Temuri Zarandia'],
  [`Mutale Zimba Chanda said that the road is shut. “${LIES},” Chanda concluded.`, 'Mutale Zimba Chanda'],
  [
    `Temuri Zarandia told a briefing that the road is shut. According to Zarandia, certain bloggers deliberately spread lies.`,
    'Temuri Zarandia',
  ],
] as const)
  test(`a name is told by the verb of saying beside it: ${text}`, () => {
    assert.equal(lastAsked(text, 'en'), to)
  })

for (const text of [
  `Yesterday Zarandia said that certain bloggers deliberately spread lies.`,
  `Lusaka Palace said that certain bloggers deliberately spread lies.`,
  `Sierra Leone said that certain bloggers deliberately spread lies.`,
  `The Old Mill Zarandia said that certain bloggers deliberately spread lies.`,
])
  test(`no name is told by what may be a house, a place or an hour: ${text}`, () => {
    assert.doesNotMatch(lastAsked(text, 'en') ?? '', /^(?:Yesterday|Lusaka|Sierra|Old|Mill)/u)
  })

/** A person whom a paragraph begins with is meant there by a pronoun, whoever else the one before was about. */
for (const text of [
  `Deputy Commissioner Arvo Lakra spoke.\n\nSuperintendent Menal Kerka, who sat beside him, was brief. The road is shut, she said. Certain bloggers, she added, deliberately spread lies.`,
  `Mayor Arvo Lakra spoke.\n\nSuperintendent Menal Kerka was brief. Certain bloggers, she said, deliberately spread lies.`,
])
  test(`a paragraph is about whom it begins with: ${text}`, () => {
    assert.match(lastAsked(text, 'en') ?? '', /^Menal Kerka/u)
  })
