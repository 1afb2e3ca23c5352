import { testAskedAbout, testQuotes } from './quoted-in-tests.ts'

const ALONE = 'a clause is quoted without what only sets it against the one before'
const TIED = 'a quote begins behind all words that tie it to what stands before'
const OF_SUBJECT = 'what comes of a deed is asked about with whoever does it'

testQuotes([
  [
    ALONE,
    'en',
    'threatened-sanction',
    'Traders must keep prices as they are, while hoarding and speculation will be punished up to the loss of licences.',
    'hoarding and speculation will be punished up to the loss of licences',
  ],
  [
    TIED,
    'en',
    'unmeasured-trend',
    'Regrettably, together with this, preachers without diplomas spread false teachings more and more often.',
    'preachers without diplomas spread false teachings more and more often',
  ],
  [
    TIED,
    'kk',
    'unnamed-accused',
    'Алайда несін жасырамыз, арандатушылар халықты алдап жүр.',
    'арандатушылар халықты алдап жүр',
  ],
])

testAskedAbout([
  [
    OF_SUBJECT,
    'ru',
    'asserted-harm',
    'Блогеры не информируют людей, а сеют панику.',
    'Блогеры не информируют людей, а сеют панику',
  ],
  [
    OF_SUBJECT,
    'ru',
    'asserted-harm',
    'Зачинщики прячутся за рубежом и оттуда толкают людей на нарушение закона, тем самым ставят под удар жизнь и здоровье рабочих.',
    'Зачинщики прячутся за рубежом и оттуда толкают людей на нарушение закона, тем самым ставят под удар жизнь и здоровье рабочих',
  ],
])
