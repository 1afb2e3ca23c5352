import { type QuotedCase, testQuotes } from './quoted-in-tests.ts'

const CASES: readonly QuotedCase[] = [
  [
    'a clause begins with whom it tells of',
    'en',
    'unnamed-accused',
    'The station will arrest deputies who are sending untrue reports abroad.',
    'deputies who are sending untrue reports abroad',
  ],
  [
    'a clause begins with all of whom it tells of',
    'en',
    'unnamed-accused',
    'Police will pick up union leaders who are feeding untrue reports to local stations.',
    'union leaders who are feeding untrue reports to local stations',
  ],
]

testQuotes(CASES)
