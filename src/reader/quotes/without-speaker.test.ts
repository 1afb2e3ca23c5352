import { type QuotedCase, testQuotes } from './quoted-in-tests.ts'

const LEAD = 'Талдық қаласы білім басқармасының басшысы Асқар Омаров брифинг өткізді. '

const WITHOUT: readonly QuotedCase[] = [
  [
    'a surname alone before what is said and «деп»',
    'kk',
    'unnamed-accused',
    `${LEAD}Омаров белгісіз блогерлер дүрбелең тудырып жүр деп санайды.`,
    'белгісіз блогерлер дүрбелең тудырып жүр',
  ],
  [
    'a surname set off, before what is said as a noun',
    'kk',
    'unnamed-accused',
    `${LEAD}Омаров болса белгісіз блогерлердің дүрбелең тудырып жүргенін айтты.`,
    'белгісіз блогерлердің дүрбелең тудырып жүргенін айтты',
  ],
  [
    'where it was written',
    'kk',
    'unnamed-accused',
    `${LEAD}Омаров Facebook желісінде белгісіз блогерлердің дүрбелең тудырып жүргенін жазды.`,
    'белгісіз блогерлердің дүрбелең тудырып жүргенін жазды',
  ],
  [
    'a verb of several words',
    'kk',
    'unnamed-accused',
    `${LEAD}Ол белгісіз блогерлердің дүрбелең тудырып жүргенін қаперге салды.`,
    'белгісіз блогерлердің дүрбелең тудырып жүргенін қаперге салды',
  ],
  [
    'what stands before the colon of speech',
    'kk',
    'unnamed-accused',
    `${LEAD}Омаров тілшілердің сұрағына: «Белгісіз блогерлер дүрбелең тудырып жүр», – деп жауап берді.`,
    'Белгісіз блогерлер дүрбелең тудырып жүр',
  ],
  [
    'as somebody put it',
    'kk',
    'unnamed-accused',
    `${LEAD}Омаров ескерткендей, белгісіз блогерлер дүрбелең тудырып жүр.`,
    'белгісіз блогерлер дүрбелең тудырып жүр',
  ],
]

testQuotes(WITHOUT)

/** Where whoever speaks may be the doer, or it was done there. */
const WITH: readonly QuotedCase[] = [
  [
    'where it was done',
    'kk',
    'unnamed-accused',
    'Желіде белгісіз блогерлер дүрбелең тудырып жүр.',
    'Желіде белгісіз блогерлер дүрбелең тудырып жүр',
  ],
]

testQuotes(WITH)
