import type { Move, View } from '../../reader/check.ts'
import { isPromised } from '../../reader/for-checks/cases-told.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'

/** Sentences behind an offence in which it is told what was done about it, or that it is denied. */
const BEHIND = 3

/**
 * «Установил факты … | и направил требования об удалении», "accreditation was withdrawn for …": the power was used, and it is its ground that
 * is asked for.
 */
export function isMetByPower(view: View, { sentence }: Move): boolean {
  return holdsWithin(view, sentence.n, 'power-used')
}

/**
 * "The letter accuses clerks of theft. | The office denied these accusations", "the clip shows a beating. | It is a scene from a film": what
 * a message tells nobody claims. That a message is false is an offence told of itself.
 */
export function isDeniedLater(view: View, { sentence }: Move): boolean {
  if (sentence.hits('message').length === 0 || ownTopics(sentence).includes('false-information')) return false
  return holdsWithin(view, sentence.n, 'denies-it')
}

function holdsWithin(view: View, first: number, list: string): boolean {
  const last = Math.min(view.sentenceCount - 1, first + BEHIND)
  for (let n = first; n <= last; n++) {
    if (!view.holds(n, list)) continue
    const sentence = view.sentence(n)
    if (sentence.hits(list).some((hit) => !isPromised(sentence, hit) && !sentence.near('hypothesis', hit, 1)))
      return true
  }
  return false
}
