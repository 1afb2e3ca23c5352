import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { certaintyOf } from './certainty.ts'

const read = (await loadCatalog()).reader()

const certaintyIn = (language: Tag, check: string, text: string): string | undefined =>
  read({ id: 'a', text, sha256: '', language }).findings.find((finding) => finding.check === check)?.certainty

test('words that speak for a move as strongly as not are not certain to make it', () => {
  assert.equal(certaintyOf({ score: 0 }), 'likely')
  assert.equal(certaintyOf({ score: 8 }), 'certain')
})

test('what stands there in the plainest words is certain', () => {
  for (const [language, check, text] of [
    ['en', 'unmeasured-trend', 'Lately cases of false information being spread have become more frequent.'],
    [
      'en',
      'call-to-obey',
      'The police urge citizens not to give in to provocations and not to spread rumours.',
    ],
    ['ru', 'unmeasured-trend', 'В последнее время участились случаи распространения ложной информации.'],
    ['ru', 'value-appeal', 'Призываем граждан сохранять единство, спокойствие и согласие.'],
    ['kk', 'unmeasured-trend', 'Соңғы кезде жалған ақпарат тарату фактілері жиілеп кетті.'],
    ['kk', 'value-appeal', 'Азаматтарды бірлік пен ынтымақты сақтауға, сабырлы болуға шақырамыз.'],
  ] as const)
    assert.equal(certaintyIn(language, check, text), 'certain', text)
})
