import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ToldSentence, unjudgedOf } from '../training/unjudged.ts'

/** A sentence of text 1. */
function told(checks: readonly string[] = [], lists: readonly string[] = []): ToldSentence {
  return { textNumber: 1, labels: checks.map((check) => ({ check })), lists: new Set(lists) }
}

function names(sentences: readonly ToldSentence[]): string[] {
  return unjudgedOf(sentences).map((checks) => [...checks].join())
}

test('what warns and appeals beside the act of speech that was labelled was not judged as one', () => {
  const text = [told(), told(['legal-form', 'call-to-obey']), told(['value-appeal'])]
  assert.deepEqual(names(text), ['', '', 'legal-form'])
  assert.deepEqual(names(text.toSpliced(1, 1)), ['', ''], 'no act of speech was labelled at all')
})

test('an offence is not judged where another sentence tells who answers for it', () => {
  assert.deepEqual(names([told(), told([], ['case-made']), told(['unused-power'])]), ['unused-power', '', ''])
})

test('sentences that belong to no text, or to too long a one, are judged each by itself', () => {
  const alone = [told([], ['case-made']), told()]
  assert.deepEqual(names(alone.map((sentence) => ({ ...sentence, textNumber: undefined }))), ['', ''])
  const long = Array.from({ length: 60 }, () => told())
  assert.ok(names([...long, ...alone]).every((name) => name === ''))
})
