import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createDictionary } from '../../reader/vocabulary/dictionary.ts'
import { keys } from './keys.ts'

const { lemmas, sameWord } = createDictionary(keys)

test('every form leads to its word', () => {
  for (const line of [
    "law laws law's",
    'offence offences',
    'penalty penalties',
    'charge charges charged charging',
    'operate operates operated operating',
    'commit commits committed committing',
    'limit limited limiting',
    'publish publishes published',
    'defame defamed defaming',
    'deny denies denied',
    'agree agreed',
    'sue sued suing',
    'control controlled',
    'cancel canceled cancelled',
    'statute statutes',
    'analysis analyses',
    'criterion criteria',
    'write wrote written',
    'bring brought',
    'hear heard',
    'thief thieves',
    'ban bans banned banning',
    'use used using',
    'cause caused',
    'treat treated',
    'create created',
    'spread spreading',
  ]) {
    const [lemma = '', ...forms] = line.split(' ')
    for (const form of forms)
      assert.equal(sameWord(lemma, form), 'lemma', `${lemma} ${form}: ${lemmas(form).join(' ')}`)
  }
})

test('derived words are other words', () => {
  for (const line of [
    'operate operation operational operator',
    'law lawful lawyer',
    'public publish publication',
    'accuse accusation',
    'prosecute prosecutor prosecution',
    'state status statute',
    'new news',
    'new newest',
    'spec species',
    'cour courses',
    'proceed proceeds',
  ]) {
    const all = line.split(' ')
    for (const a of all) for (const b of all) if (a !== b) assert.equal(sameWord(a, b), null, `${a} ${b}`)
  }
  assert.equal(sameWord('hearing', 'hear'), 'candidate')
  assert.equal(sameWord('hearings', 'hearing'), 'lemma')
})

test('lemmas are total, never empty, the same each time; keys are they', () => {
  const word = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(..."abceginorstudy-'s") }),
    fc.constantFrom('charging', 'cases', 'bases'),
  )
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.ok(lemmas(a).length > 0)
      assert.deepEqual(keys(a), lemmas(a))
      assert.equal(sameWord(a, b), sameWord(b, a))
    }),
  )
})

test('a word of 100,000 letters is its own only form', () => {
  for (const part of ['ing', 'ed', 's', "'", '-']) assert.equal(lemmas(part.repeat(50_000)).length, 1)
})
