import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Evidence, Finding, Question, Reading } from '../reading.ts'
import { askedInFull } from './asked-in-full.ts'

const sample = JSON.parse(
  readFileSync(new URL('../../exports/sample.json', import.meta.url), 'utf8'),
) as Reading
const [finding] = sample.findings as [Finding]
const [question] = sample.questions as [Question]
const law = sample.findings.flatMap(({ evidence }) => evidence).find(({ kind }) => kind === 'provision')
assert.ok(law?.kind === 'provision')

/** A finding of one check that rests on an article, or on none. */
function of(id: string, article?: string): Finding {
  const label = { kk: article ?? '', ru: article ?? '', en: article ?? '' }
  const evidence: Evidence[] =
    article === undefined || law?.kind !== 'provision' ? [] : [{ ...law, fact: { ...law.fact, label } }]
  return { ...finding, id, claim: Number.parseInt(id, 10), evidence }
}

function ask(id: string, en: string, askedAt?: number): Question {
  return {
    finding: id,
    claim: Number.parseInt(id, 10),
    to: question.to,
    text: { kk: en, ru: en, en },
    ...(askedAt === undefined ? {} : { askedAt }),
  }
}

const findings = [of('1.1'), of('1.2', 'art. 274'), of('1.3', 'art. 378'), of('2.1', 'art. 378'), of('2.2')]
const again = ask('2.1', 'The same of art. 378?', 1)
const questions = [
  ask('1.1', 'Who?'),
  ask('1.2', 'Why art. 274?'),
  ask('1.3', 'Why art. 378?'),
  again,
  ask('2.2', 'Where?'),
]
const reading: Reading = { ...sample, findings, questions }

test('what an earlier reader only let point to a claim is found by its check and its law', () => {
  assert.equal(askedInFull(again, reading).text.en, 'Why art. 378?')
})

test('the question that it names is meant, whatever it rests on and whatever numbers its words hold', () => {
  const named = { ...ask('2.2', '“1.1 million”: question 1.3 is put to these words too.', 1), repeats: '1.3' }
  assert.equal(askedInFull(named, reading).text.en, 'Why art. 378?')
  assert.equal(askedInFull({ ...again, repeats: '1.2' }, reading).text.en, 'Why art. 274?')
  assert.equal(askedInFull({ ...again, repeats: '7.1' }, reading).finding, again.finding)
})

test('a question asked in full is itself', () => {
  for (const one of questions) if (one !== again) assert.equal(askedInFull(one, reading), one)
})

test('what points back in its turn, is another check’s or is put to somebody else is not what was asked', () => {
  const pointing = questions.map((one) => (one.claim === 1 ? { ...one, askedAt: 0 } : one))
  assert.equal(askedInFull(again, { ...reading, questions: pointing }), again)
  const others = findings.map((one) => (one.claim === 1 ? { ...one, check: 'other' } : one))
  assert.equal(askedInFull(again, { ...reading, findings: others }), again)
  const to = { kk: 'басқаға', ru: 'другому', en: 'somebody else' }
  const elsewhere = questions.map((one) => (one.claim === 1 ? { ...one, to } : one))
  assert.equal(askedInFull(again, { ...reading, questions: elsewhere }), again)
})
