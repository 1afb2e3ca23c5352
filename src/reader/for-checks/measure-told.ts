import type { SentenceView, Stretch } from '../check.ts'
import { upToMark } from './between-marks.ts'

/** Words between "will" and what is to be done. */
const VERB = 3

/**
 * "Editors who ignore the letter will lose their passes", «нарушителей удалят из зала»: the words of a sentence that tell what is to be done
 * to those who do not do as they are told.
 */
export function measureTold(sentence: SentenceView): Stretch | undefined {
  const words = sentence.spokenIn.consequences
  if (words === undefined) return undefined
  let disobeys = false
  let measure: number | undefined
  let comes = Number.NEGATIVE_INFINITY
  for (let token = sentence.from; token < sentence.to; token++) {
    const word = sentence.word(token)
    if (words.disobeys.test(word)) disobeys = true
    if (words.toCome?.test(word) === true) comes = token
    const mayBe = words.toCome === undefined || (token > comes && token - comes <= VERB)
    if (mayBe && words.measure.test(word)) measure ??= token
  }
  if (!disobeys || measure === undefined) return undefined
  return { from: sentence.from, to: upToMark(sentence, { from: measure, to: measure + 1 }).to }
}
