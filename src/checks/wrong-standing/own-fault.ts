import type { SentenceView, Stretch } from '../../reader/check.ts'

/**
 * "We apologise to the families whose feelings the error in our list hurt", "regret that in our hospital …": a body that owns up to
 * what it did itself speaks for nobody.
 */
export function isOwnFault(sentence: SentenceView): boolean {
  if (sentence.hits('apologises').some((hit) => isOwn(sentence, hit))) return true
  return sentence.hits('regrets').length > 0 && sentence.hits('own-fault').length > 0
}

/** «Требуем, чтобы редакция извинилась» asks others for an apology. */
function isOwn(sentence: SentenceView, apology: Stretch): boolean {
  return sentence.hits('demand').length === 0 && !sentence.negated(apology) && !sentence.quotesOthers(apology)
}
