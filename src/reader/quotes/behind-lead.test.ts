import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'

const read = (await loadCatalog()).reader()

const CASES: readonly (readonly [check: string, Tag, text: string, quote: string])[] = [
  [
    'threatened-sanction',
    'en',
    'The head of the police said on Friday that spreading gossip will be punished.',
    'spreading gossip will be punished',
  ],
  [
    'imputed-motive',
    'en',
    'He pointed out that the real purpose of the letters was to split the town.',
    'the real purpose of the letters was to split the town',
  ],
  [
    'legal-form',
    'en',
    'In a post on ‘Y”, the mayor’s police urged drivers not to share unverified news.',
    'the mayor’s police urged drivers not to share unverified news',
  ],
  // What stands before a mark is said as well.
  [
    'call-to-obey',
    'ru',
    'В интервью “Заре” прокурор попросила граждан сохранять спокойствие и не разносить ложь, предупредив, что за нее накажут.',
    'не разносить ложь, предупредив, что за нее накажут',
  ],
  // What a noun is told more of is no speech.
  [
    'unnamed-accused',
    'en',
    'The chief went after groups that spread lies about the police on Monday.',
    'The chief went after groups that spread lies about the police on Monday',
  ],
]

for (const [check, language, text, quote] of CASES)
  test(`a finding begins where it can be understood: ${text}`, () => {
    const { findings } = read({ id: 'a', text, sha256: '', language })
    assert.deepEqual(
      findings.filter((one) => one.check === check).map((one) => one.quote.text),
      [quote],
    )
  })
