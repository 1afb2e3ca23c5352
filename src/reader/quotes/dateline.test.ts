import { testAskedAbout } from './quoted-in-tests.ts'

testAskedAbout([
  [
    'a place before a dash and a sentence is no part of it',
    'en',
    'unmeasured-trend',
    'Port Linden — Online attacks on pensioners have risen sharply.',
    'Online attacks on pensioners have risen sharply',
  ],
  [
    'what goes on in small letters behind a dash belongs together',
    'en',
    'unmeasured-trend',
    'Port Linden – online attacks on pensioners have risen sharply.',
    'Port Linden – online attacks on pensioners have risen sharply',
  ],
])
