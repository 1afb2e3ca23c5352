import type { SentenceView, Stretch } from '../../reader/check.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { meet } from '../../reader/stretch.ts'

/**
 * "We apologise to the families whose feelings the error in our list hurt", "regret that in our hospital …": a body that owns up to
 * what it did itself speaks for nobody. Whoever tells of what others wrote does: "we regret that a newspaper has defamed our doctors".
 */
export function isOwnFault(sentence: SentenceView): boolean {
  const apologies = sentence.hits('apologises').filter((hit) => isOwn(sentence, hit))
  const regrets = sentence.hits('own-fault').length > 0 ? sentence.hits('regrets') : []
  const owned = [...apologies, ...regrets.filter((hit) => !sentence.quotesOthers(hit))]
  if (owned.length === 0) return false
  return sentence
    .hits('wrong-by-others')
    .every((wrong) => apologies.some((apology) => isOfApology(sentence, apology, wrong)))
}

/** "The paper apologises for the article that | insulted her" tells of its own. */
function isOfApology(sentence: SentenceView, apology: Stretch, wrong: Stretch): boolean {
  if (meet(wrong, apology)) return true
  return wrong.from >= apology.to && !isParted(sentence, { from: apology.to, to: wrong.from + 1 })
}

/** «Требуем, чтобы редакция извинилась» asks others for an apology. */
function isOwn(sentence: SentenceView, apology: Stretch): boolean {
  if (sentence.hits('demand').length > 0 || sentence.hits('no-apology').length > 0) return false
  return !sentence.negated(apology) && !sentence.quotesOthers(apology)
}
