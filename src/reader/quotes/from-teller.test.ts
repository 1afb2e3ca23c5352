import { type QuotedCase, testQuotes } from './quoted-in-tests.ts'

const CASES: readonly QuotedCase[] = [
  [
    'who says the one and calls it the other begins a quote of both',
    'en',
    'unused-power',
    'The department said that the reports are untrue and called them a breach of journalistic ethics and of the law.',
    'The department said that the reports are untrue and called them a breach of journalistic ethics and of the law',
  ],
  [
    'who says the one and calls it the other begins a quote of both',
    'ru',
    'unused-power',
    'В управлении заявили, что сообщения недостоверны, и назвали их нарушением закона и журналистской этики.',
    'В управлении заявили, что сообщения недостоверны, и назвали их нарушением закона и журналистской этики',
  ],
  [
    'what is told alone begins with itself',
    'ru',
    'unused-power',
    'В министерстве заявили, что канал публикует ложь и оскорбляет врачей.',
    'канал публикует ложь и оскорбляет врачей',
  ],
]

testQuotes(CASES)
