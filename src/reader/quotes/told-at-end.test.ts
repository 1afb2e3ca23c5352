import { type QuotedCase, testQuotes } from './quoted-in-tests.ts'

const CASES: readonly QuotedCase[] = [
  [
    'who tells it closes the sentence, and is not quoted',
    'kk',
    'unmeasured-trend',
    'Шекара қызметі бағалар төмендеді, арандатушылық көбейіп барады деп мәлімдеді.',
    'арандатушылық көбейіп барады',
  ],
  [
    'so with the house that begins it',
    'kk',
    'unmeasured-trend',
    'Қаржы министрлігі арандатушылық көбейіп барады деп хабарлады.',
    'арандатушылық көбейіп барады',
  ],
  [
    'the word of whoever speaks is kept',
    'kk',
    'unmeasured-trend',
    'Біз арандатушылық көбейіп барады деп мәлімдейміз.',
    'Біз арандатушылық көбейіп барады деп мәлімдейміз',
  ],
]

testQuotes(CASES)
