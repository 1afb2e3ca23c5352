import { testAskedAbout, testQuotes } from './quoted-in-tests.ts'

testAskedAbout([
  [
    'no subject without its verb, behind "and"',
    'ru',
    'unmeasured-trend',
    'Резко выросло число краж, и жители, боясь за детей, ставят решетки.',
    'Резко выросло число краж',
  ],
  [
    'no subject without its verb, behind a contrast',
    'ru',
    'unmeasured-trend',
    'Массово распространяются слухи о карантине, а врачи, уставшие от звонков, отключают телефоны.',
    'Массово распространяются слухи о карантине',
  ],
  [
    'a dash is no verb where one is still to come',
    'ru',
    'unused-power',
    'Травля, шантаж, угрозы – все это, увы, стало обыденностью.',
    'Травля, шантаж, угрозы – все это, увы, стало обыденностью',
  ],
  [
    'no subject without its verb, whether that is known or not',
    'en',
    'unmeasured-trend',
    'Thefts of copper have soared, and the engineers, who guard the line at night, ask for help.',
    'Thefts of copper have soared',
  ],
  [
    'what is said first is whole before "and that"',
    'en',
    'unmeasured-trend',
    'The governor said that fake accounts had mushroomed and that their authors, paid in cash, would be named.',
    'fake accounts had mushroomed',
  ],
  [
    'no verb without what it says',
    'en',
    'unmeasured-trend',
    'The minister notes that scams have become rampant and urges that banks act.',
    'scams have become rampant',
  ],
  [
    'things that "and" joins are one list all the same',
    'en',
    'unmeasured-trend',
    'There are ever more thefts, robberies, and arsons, said the minister.',
    'There are ever more thefts, robberies, and arsons',
  ],
])

testQuotes([
  [
    'a second verb is left to what it says',
    'en',
    'value-appeal',
    'The ministry urged people to be patient and warned that the authors of fakes would be jailed.',
    'The ministry urged people to be patient',
  ],
  [
    'what a semicolon parts is another thought',
    'en',
    'unmeasured-trend',
    'Hoax calls have become massive; we ask families to talk to their children.',
    'Hoax calls have become massive',
  ],
  [
    'what a semicolon parts is another thought',
    'ru',
    'unnamed-accused',
    'Некоторые паблики порочат врачей; просим граждан сохранять спокойствие.',
    'Некоторые паблики порочат врачей',
  ],
  [
    'what a semicolon parts is another thought',
    'kk',
    'value-appeal',
    'Кейбір блогерлер дәрігерлерді қаралап жүр; тұрғындарды сабыр сақтауға шақырамыз.',
    'тұрғындарды сабыр сақтауға шақырамыз',
  ],
  [
    'the number of an item behind a semicolon is left out',
    'en',
    'threatened-sanction',
    '1. The search for the boy (file 7/22) goes on; 2. Authors of fake news will face prison',
    'Authors of fake news will face prison',
  ],
  [
    'threats on both sides of a semicolon are one',
    'ru',
    'threatened-sanction',
    'Виновным грозит: за клевету – штраф до 160 МРП; за фейки – до семи лет лишения свободы.',
    'Виновным грозит: за клевету – штраф до 160 МРП; за фейки – до семи лет лишения свободы',
  ],
])
