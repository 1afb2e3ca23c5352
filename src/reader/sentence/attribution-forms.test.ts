import { testAskedAbout } from '../quotes/quoted-in-tests.ts'

/** Who said it is left out of what a question puts, however the report tells it. */
testAskedAbout([
  [
    'what is said as a noun keeps the verb that says it',
    'kk',
    'threatened-sanction',
    'Прокуратура заңсыз жиынға қатысқандар жауапқа тартылатынын ескертті.',
    'заңсыз жиынға қатысқандар жауапқа тартылатынын ескертті',
  ],
  [
    'an aside stands before the verb of saying',
    'en',
    'threatened-sanction',
    'Mayor Ann Lowe, in an interview with the station, said that those who block roads will be fined.',
    'those who block roads will be fined',
  ],
  [
    'a pronoun said it',
    'en',
    'unmeasured-trend',
    'He said massive use of fake accounts had put pressure on the service.',
    'massive use of fake accounts had put pressure on the service',
  ],
  [
    'those of whom it is said do something by a verb that no list knows',
    'en',
    'threatened-sanction',
    'He said those who set fire to the bins would be punished, and none of them would be spared.',
    'those who set fire to the bins would be punished, and none of them would be spared',
  ],
  [
    'the verb behind the source is known to no list',
    'en',
    'unnamed-accused',
    'According to him, bloggers spread lies for money.',
    'bloggers spread lies for money',
  ],
  [
    'of two things that are said each is asked about alone',
    'en',
    'unmeasured-trend',
    'He said that fakes have become more frequent and that courts are busy.',
    'fakes have become more frequent',
  ],
  [
    'a dash stands for the verb of what is said',
    'kk',
    'imputed-motive',
    '– Олардың мақсаты – қаладағы тыныштықты бұзу, – деді ол.',
    'Олардың мақсаты – қаладағы тыныштықты бұзу',
  ],
  [
    'what is said is told as a noun',
    'kk',
    'unmeasured-trend',
    'Басқарма басшысы Асқар Бейсенов жалған хабарламалар көбейіп кеткенін айтты.',
    'жалған хабарламалар көбейіп кеткенін айтты',
  ],
  [
    'a noun of what its own subject did keeps who did it',
    'kk',
    'unnamed-accused',
    'Кейбір блогерлер өтірік ақпарат таратқанын мойындады.',
    'Кейбір блогерлер өтірік ақпарат таратқанын мойындады',
  ],
])
