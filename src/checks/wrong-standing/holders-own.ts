import type { SentenceView, Stretch } from '../../reader/check.ts'
import { markBehind } from '../../reader/for-checks/between-marks.ts'

/** Who may speak for others behind what a holder claimed. */
const BODIES = ['body', 'own-house']
/** What a body would speak for. */
const RIGHTS = ['honour', 'private']

/**
 * «Суд признал, что статья опорочила честь врача», "the victim is entitled to claim …": what its holder claimed, or may, whatever right it
 * is; unless a body speaks for a right in another clause.
 */
export function isHoldersOwn(sentence: SentenceView): boolean {
  const claims = sentence.hits('holder-claims')
  if (claims.length === 0 || speaksForSomebody(sentence)) return false
  const last = Math.max(...claims.map(({ to }) => to))
  return !speaksForRight(sentence, { from: markBehind(sentence, last), to: sentence.to })
}

/** «Оскорбляют верующих, и прокуратура от их имени потребует извинений»: what a law punishes is claimed for them as well. */
export function speaksForSomebody(sentence: SentenceView): boolean {
  return sentence.hits('speaks-for').length > 0
}

function speaksForRight(sentence: SentenceView, clause: Stretch): boolean {
  if (clause.from >= clause.to) return false
  const names = (list: string): boolean => sentence.hits(list, clause).length > 0
  return BODIES.some(names) && RIGHTS.some(names)
}
