import type { SentenceView, Stretch } from '../check.ts'

/** Words that may stand between a word of purpose and what is sought. */
const REACH = 3

/** A stretch with as many words around it as may stand between a word of purpose and what is sought. */
export function withinAim({ from, to }: Stretch): Stretch {
  return { from: from - REACH - 1, to: to + REACH + 1 }
}

/**
 * Whether a word of purpose governs the words: «с целью | посеять панику». Where verbs stand last, so does the purpose, unless a mark
 * parts it from what follows: «мақсаты – дүрбелең тудыру».
 */
export function aimsAt(sentence: SentenceView, purpose: Stretch, sought: Stretch): boolean {
  const { verbsLast } = sentence.spokenIn.clauses
  if (verbsLast && sought.from < purpose.to)
    return sought.to + REACH >= purpose.from && (sought.to > purpose.from || !hasOwnVerb(sentence, sought))
  if (sought.from < purpose.from) return false
  return !verbsLast || sentence.parted(purpose.to)
}

/** «Сананы улап, | дәстүрді жоюды көздейді», «тәртіпке қауіп төндіреді, | көшені жабады»: what ends in a verb before a mark is done already. */
function hasOwnVerb(sentence: SentenceView, { to }: Stretch): boolean {
  if (!sentence.parted(to)) return false
  const { clauses, predicates } = sentence.spokenIn
  const last = sentence.word(to - 1)
  return predicates.finite.test(last) || clauses.compound?.converb?.test(last) === true
}
