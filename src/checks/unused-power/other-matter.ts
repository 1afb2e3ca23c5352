import type { Move, SentenceView, View } from '../../reader/check.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'

/** From here on the model is sure of an offence, whatever case the text tells of besides. */
const SURE = 2
/** Sentences around a case that may tell of the same matter. */
const BESIDE = 1

/** A sentence that tells of a case, and what it may be of. */
export interface Case {
  readonly sentence: SentenceView
  /** «По этим фактам возбуждено дело» takes up what stands before it, however far. */
  readonly takesUp: boolean
}

/** Sentences with cases, as far as an offence is held against them. */
export function casesIn(view: View, numbers: readonly number[]): readonly Case[] {
  return numbers.map((n) => {
    const sentence = view.sentence(n)
    return { sentence, takesUp: pointsBack(sentence) }
  })
}

/**
 * «Двое водителей осуждены … Вместе с тем отдельные лица вымогают деньги»: a case of another matter answers for no offence that is
 * told as surely and apart from it.
 */
export function isOfOtherMatter({ sentence, score }: Move, cases: readonly Case[]): boolean {
  if (score < SURE) return false
  const topics = ownTopics(sentence)
  return cases.every(({ sentence: told, takesUp }) => {
    if (Math.abs(told.n - sentence.n) <= BESIDE || (takesUp && told.n > sentence.n)) return false
    return !ownTopics(told).some((topic) => topics.includes(topic))
  })
}

function pointsBack(sentence: SentenceView): boolean {
  for (let token = sentence.from; token < sentence.to; token++)
    if (sentence.ofAll.terms.has('demonstratives', sentence.word(token))) return true
  return false
}
