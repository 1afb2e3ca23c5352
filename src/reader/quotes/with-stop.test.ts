import { testQuotes } from './quoted-in-tests.ts'

const OWN_STOP = 'an abbreviation at the end keeps its stop'
const END = 'a word at the end leaves the stop to the sentence'

testQuotes([
  [
    OWN_STOP,
    'ru',
    'unnamed-accused',
    'Анонимные каналы разжигают вражду между соседями, родственниками и т.п.',
    'Анонимные каналы разжигают вражду между соседями, родственниками и т.п.',
  ],
  [
    OWN_STOP,
    'ru',
    'unnamed-accused',
    'Анонимные каналы разжигают вражду между соседями, родственниками и т. д.',
    'Анонимные каналы разжигают вражду между соседями, родственниками и т. д.',
  ],
  [
    OWN_STOP,
    'en',
    'unnamed-accused',
    'Anonymous channels stir up hatred between neighbours, relatives, etc.',
    'Anonymous channels stir up hatred between neighbours, relatives, etc.',
  ],
  [
    OWN_STOP,
    'kk',
    'unnamed-accused',
    'Анонимдік арналар таратып жүргені – өтірік сөз, арандатушылық үндеу және т.б.',
    'Анонимдік арналар таратып жүргені – өтірік сөз, арандатушылық үндеу және т.б.',
  ],
  [END, 'ru', 'unnamed-accused', 'Анонимные каналы разжигают вражду.', 'Анонимные каналы разжигают вражду'],
  [END, 'en', 'unnamed-accused', 'Anonymous channels stir up hatred.', 'Anonymous channels stir up hatred'],
])
