import type { SentenceView, Stretch } from '../../reader/check.ts'
import { isAdjective, isJoint } from './expression.ts'

/** An expression without what only stands beside it. */
export function cut(sentence: SentenceView, hit: Stretch): Stretch {
  const named = withoutSpreading(sentence, withoutPreposition(sentence, hit))
  return behindPointer(sentence, upToPlural(sentence, named))
}

/** "Distribute | fakes", «фейк | таратады»: a verb tells what is done with what is named. */
function withoutSpreading(sentence: SentenceView, { from, to }: Stretch): Stretch {
  const { clauses, terms } = sentence.spokenIn
  if (to - from !== 2 || terms.spreads === undefined) return { from, to }
  if (clauses.verbsLast)
    return terms.spreads.test(sentence.word(from + 1)) ? { from, to: from + 1 } : { from, to }
  return terms.spreads.test(sentence.word(from)) ? { from: from + 1, to } : { from, to }
}

/** "Radical currents | hide dangerous ideas": behind an adjective a plural noun ends the expression. */
function upToPlural(sentence: SentenceView, { from, to }: Stretch): Stretch {
  const { heads, plurals } = sentence.spokenIn.terms
  if (plurals === undefined || !isAdjective(sentence, from)) return { from, to }
  for (let token = from + 1; token + 1 < to; token++) {
    const next = sentence.word(token + 1)
    if (plurals.test(sentence.word(token)) && !heads?.test(next) && !isJoint(sentence, token + 1))
      return { from, to: token + 1 }
  }
  return { from, to }
}

/** «Очередная | провокация», «кезекті | арандату»: how often or how plainly it was done belongs to no term. */
export function withoutEpithet(sentence: SentenceView, { from, to }: Stretch): Stretch {
  let first = from
  while (first + 1 < to && sentence.spokenIn.terms.epithets?.test(sentence.word(first))) first++
  return { from: first, to }
}

/**
 * An expression does not end with what only leads on to another: "cleansing the internet | of", «ұлттық құндылықтарға | қарсы». A noun
 * that is left alone is one with its adjective.
 */
export function withoutPreposition(sentence: SentenceView, { from, to }: Stretch): Stretch {
  const { clauses, predicates } = sentence.spokenIn
  const leadsOn = (word: string): boolean =>
    predicates.wantsMore?.test(word) === true || clauses.postpositions?.includes(word) === true
  let end = to
  while (end - 1 > from && leadsOn(sentence.word(end - 1))) end--
  const isBare = end < to && end - from === 1 && clauses.verbsLast && from > sentence.from
  return isBare && isAdjective(sentence, from - 1) && !sentence.parted(from)
    ? { from: from - 1, to: end }
    : { from, to: end }
}

/** What stands behind words that only point: «пропаганда вот этих | нетрадиционных отношений». */
function behindPointer(sentence: SentenceView, { from, to }: Stretch): Stretch {
  const { pointers = [] } = sentence.spokenIn.terms
  let first = from
  for (let token = from + 1; token + 1 < to; token++)
    if (pointers.includes(sentence.word(token))) first = token + 1
  return { from: first, to }
}
