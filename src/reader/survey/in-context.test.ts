import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Context, loudness, NEAR_BY } from '../model/context.ts'
import { inContext } from './in-context.ts'
import type { Candidate } from './weigh.ts'

const CHECKS = ['call-to-obey', 'legal-form', 'value-appeal'] as const
const CONTEXTS: Readonly<Record<string, Context>> = {
  'call-to-obey': { always: 0.1, elsewhere: -1.5, beside: { 'legal-form': 0.4 } },
  'legal-form': { always: -0.2, elsewhere: -3, beside: { 'call-to-obey': 0.5, 'value-appeal': -0.6 } },
}

/** Of each sentence some checks, each once, in the order of sentences. */
const candidates: fc.Arbitrary<Candidate[]> = fc
  .array(fc.tuple(fc.nat(60), fc.constantFrom(...CHECKS), fc.integer({ min: -15, max: 90 })), {
    maxLength: 80,
  })
  .map((drawn) => {
    const once = new Map(drawn.map((one) => [`${one[0]} ${one[1]}`, one]))
    return [...once.values()]
      .map(([sentence, check, tenths]) => ({ sentence, check, from: 0, to: 1, score: tenths / 10 }))
      .sort((a, b) => a.sentence - b.sentence || (a.check < b.check ? -1 : 1))
  })

test('a score changes by what else is heard in its sentence, and by its own check near by', () => {
  fc.assert(
    fc.property(candidates, (heard) => {
      const plain = heard.map((one) => {
        const context = CONTEXTS[one.check]
        if (!context) return one
        const near = heard.filter(
          (other) =>
            other.check === one.check &&
            other.score > one.score &&
            Math.abs(other.sentence - one.sentence) <= NEAR_BY,
        )
        let gain =
          context.always + context.elsewhere * Math.max(0, ...near.map(({ score }) => loudness(score)))
        for (const other of heard)
          if (other.sentence === one.sentence && other !== one)
            gain += (context.beside[other.check] ?? 0) * loudness(other.score)
        return { ...one, score: one.score + gain }
      })
      assert.deepEqual(
        inContext(heard, ({ check }) => CONTEXTS[check]),
        plain,
      )
    }),
  )
})

test('of two appeals the paler one gives way, and a call beside it makes an act of form likelier', () => {
  const at = (sentence: number, check: string, score: number): Candidate => ({
    sentence,
    check,
    from: 0,
    to: 5,
    score,
  })
  const scores = (heard: readonly Candidate[]): number[] =>
    inContext(heard, ({ check }) => CONTEXTS[check]).map(({ score }) => score)
  const [pale, loud] = scores([at(1, 'legal-form', 1), at(4, 'legal-form', 5)])
  assert.ok((pale as number) < 0 && (loud as number) > 0)
  // Of two that are equally loud neither is the repetition of the other.
  const [one, other] = scores([at(1, 'legal-form', 1), at(4, 'legal-form', 1)])
  assert.ok((one as number) > 0 && one === other)
  const [alone] = scores([at(1, 'legal-form', 0)])
  const [, called] = scores([at(1, 'call-to-obey', 3), at(1, 'legal-form', 0)])
  assert.ok((called as number) > (alone as number))
  const [far] = scores([at(1, 'legal-form', 1), at(1 + NEAR_BY + 1, 'legal-form', 5)])
  assert.ok((far as number) > (pale as number))
})
