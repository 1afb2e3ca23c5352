import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const LIES = 'Certain bloggers deliberately spread lies'
const lies = 'certain bloggers deliberately spread lies'

/** English texts of which nobody is known, and whom their last words are put to. */
const CASES: readonly (readonly [text: string, to: RegExp])[] = [
  // Two bodies as one subject.
  [
    'The Health Ministry and the Fire Service urge citizens to trust only official sources.',
    /^Health Ministry and the Fire Service$/u,
  ],
  [
    'In a joint statement, the Interior Ministry and the Health Ministry call on citizens to trust only official sources.',
    /^Interior Ministry and the Health Ministry$/u,
  ],
  // A compound rank behind the verb, and the whole name before.
  [
    `This was said by national police spokesperson Deputy Chief Inspector Paul Harden on Tuesday.\n\n“${LIES},” said Deputy Chief Inspector Harden.`,
    /^Paul Harden, (?:national )?police spokesperson$/u,
  ],
  [`“${LIES},” said Assistant Commissioner Harden.`, /^Assistant Commissioner Harden$/u],
  [
    `The Minister of Energy, Paul Harden, has met the board.\n\n“${LIES},” said Minister Harden.`,
    /^Paul Harden, Minister of Energy$/u,
  ],
  [
    `Minister of Roads and Bridges, Paul Harden warned in a media statement released this evening.\n\nMinister Harden said that ${lies}.`,
    /^Paul Harden, Minister of Roads and Bridges$/u,
  ],
  // A press centre, and a body by what it does.
  [
    `According to the press center, the Border Agency is working against bloggers who deliberately spread lies.`,
    /^Border Agency$/u,
  ],
  [
    'The Oakham Police (OP) on Wednesday issued a stern warning.\n\nThe police force urges citizens to trust only official sources.',
    /^Oakham Police$/u,
  ],
  // Who is cited besides is not who speaks.
  [
    `Government Spokesperson Paul Harden called on the union to reply.\n\nHe noted that ${lies}, about which MP Mark Wood has also spoken and said much.`,
    /^Paul Harden, Government Spokesperson$/u,
  ],
  [`Mayor Ann Roe noted that ${lies}, as MP Mark Wood has also said.`, /^Ann Roe, Mayor$|^Ann Roe, mayor$/u],
  // A government that speaks of itself.
  [
    `Over the past weeks, Government has closely monitored the unions. ${LIES}. Government is under no illusion as to the plan.`,
    /^Government$/u,
  ],
]

for (const [text, to] of CASES)
  test(`en: whoever was told of in full, by less: ${text.slice(-90)}`, () => {
    assert.match(lastAsked(text, 'en') ?? '', to)
  })
