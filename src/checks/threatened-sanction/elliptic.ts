import type { Move, View } from '../../reader/check.ts'
import { isAsserted, outright } from '../../reader/for-checks/outright.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'

/** Words that a sentence without a verb has at most: «За распространение ложных сведений в сетях – до семи лет». */
const BRIEF = 14
/** Words of a number that may stand before the size, where its limit stands behind: «20 | тәулікке дейін». */
const NUMBER = 1
/** A dash or a colon stands for the verb. */
const STANDS_FOR_VERB = /[–—:]|\s-\s/u

/**
 * Threats whose verb is left out, since the sentence before has it or asks for it: «Участникам грозит арест. Организаторам – до 20 суток»,
 * «Что грозит за фейки? – До семи лет».
 * @param raised sentences that threaten
 */
export function ellipticThreats(view: View, raised: ReadonlySet<number>): readonly Move[] {
  const told = new Set(raised)
  return outright(view, 'bare-size', (size) => {
    const { sentence } = size
    const { n, from, to } = sentence
    if (to - from > BRIEF || told.has(n) || !isAsserted(sentence, size)) return false
    const goesOn = told.has(n - 1) || ownTopics(sentence).length > 0 || answers(view, n)
    const isElliptic =
      goesOn && (isBehindMark(view, size) || (size.from - from <= NUMBER && answers(view, n)))
    if (isElliptic) told.add(n)
    return isElliptic
  }).map((size) => ({ ...size, from: size.sentence.from, to: size.sentence.to }))
}

function isBehindMark(view: View, { from, sentence }: Move): boolean {
  const start = Math.max(sentence.from, from - NUMBER - 1)
  return STANDS_FOR_VERB.test(view.text({ from: start, to: from + 1 }))
}

/** Whether the sentence before asks what the penalty is. */
function answers(view: View, n: number): boolean {
  if (n === 0) return false
  const before = view.sentence(n - 1)
  return before.isQuestion && before.hits('asks-penalty').length > 0
}
