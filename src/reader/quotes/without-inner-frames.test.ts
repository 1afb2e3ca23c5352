import { type QuotedCase, testAskedAbout } from './quoted-in-tests.ts'

const CASES: readonly QuotedCase[] = [
  [
    'who speaks is left out within a sentence',
    'en',
    'asserted-harm',
    'Some traders, the mayor went on, are sowing panic in the town.',
    'Some traders … are sowing panic in the town',
  ],
  [
    'who speaks is left out within a sentence',
    'en',
    'asserted-harm',
    'Some traders are, as the mayor put it, sowing panic in the town.',
    'Some traders are … sowing panic in the town',
  ],
  [
    'what only parts two halves of a quotation is left out',
    'en',
    'unnamed-accused',
    '“Some traders,” the mayor said, “are sowing panic in the town.”',
    'Some traders … are sowing panic in the town',
  ],
  [
    'a clause that tells of the matter stays',
    'en',
    'asserted-harm',
    'It was traders, the mayor said, who were sowing panic in the town.',
    'It was traders … who were sowing panic in the town',
  ],
  [
    'who speaks is left out within a sentence',
    'ru',
    'asserted-harm',
    'Отдельные торговцы, по словам акима, сеют панику в городе.',
    'Отдельные торговцы … сеют панику в городе',
  ],
  [
    'who speaks is left out within a sentence',
    'ru',
    'asserted-harm',
    'Отдельные торговцы, как выразился аким, сеют панику в городе.',
    'Отдельные торговцы … сеют панику в городе',
  ],
  [
    'who speaks is left out within a sentence',
    'ru',
    'asserted-harm',
    'Отдельные торговцы, уверен глава города, сеют панику.',
    'Отдельные торговцы … сеют панику',
  ],
  [
    "the speaker's own words stay",
    'en',
    'asserted-harm',
    "Some traders, I'm sorry to say, are sowing panic in the town.",
    "Some traders, I'm sorry to say, are sowing panic in the town",
  ],
  [
    'what is warned of and asked about stays',
    'en',
    'legal-form',
    'Those who sow panic, the police warned, will be detained.',
    'Those who sow panic, the police warned, will be detained',
  ],
]

testAskedAbout(CASES)
