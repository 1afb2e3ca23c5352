import { type QuotedCase, testQuotes } from './quoted-in-tests.ts'

const CASES: readonly QuotedCase[] = [
  [
    'a finding begins where it can be understood: The head of the police s …',
    'en',
    'threatened-sanction',
    'The head of the police said on Friday that spreading gossip will be punished.',
    'spreading gossip will be punished',
  ],
  [
    'a finding begins where it can be understood: He pointed out that the …',
    'en',
    'imputed-motive',
    'He pointed out that the real purpose of the letters was to split the town.',
    'the real purpose of the letters was to split the town',
  ],
  [
    'a finding begins where it can be understood: In a post on ‘Y”, the ma …',
    'en',
    'legal-form',
    'In a post on ‘Y”, the mayor’s police urged drivers not to share unverified news.',
    'the mayor’s police urged drivers not to share unverified news',
  ],
  // What stands before a mark is said as well.
  [
    'a finding begins where it can be understood: В интервью “Заре” прокур …',
    'ru',
    'call-to-obey',
    'В интервью “Заре” прокурор попросила граждан сохранять спокойствие и не разносить ложь, предупредив, что за нее накажут.',
    'не разносить ложь',
  ],
  // What a noun is told more of is no speech.
  [
    'a finding begins where it can be understood: The chief went after gro …',
    'en',
    'unnamed-accused',
    'The chief went after groups that spread lies about the police on Monday.',
    'groups that spread lies about the police on Monday',
  ],
]

testQuotes(CASES)
