import type { SentenceView, Stretch } from '../check.ts'

/**
 * «Фильмы о том, как полицейские берут взятки, популярны», "stories that doctors steal amuse readers", «парақорлық туралы роман»: what
 * stories, films and articles tell is said by them. "Articles that insult judges" are told of themselves.
 * @param said the words that would be the speaker's own claim
 */
export function isOfWork(sentence: SentenceView, said: readonly Stretch[]): boolean {
  const works = sentence.hits('work-that')
  if (works.length === 0 || said.length === 0 || goesOn(sentence) || sentence.hits('work-proven').length > 0)
    return false
  return works.some(
    (work) => !isRelative(sentence, work) && said.every((each) => tells(sentence, work, each)),
  )
}

/** "Articles that | insult": a verb right behind "that" is what the articles do. */
function isRelative(sentence: SentenceView, { to }: Stretch): boolean {
  return !sentence.spokenIn.clauses.verbsLast && to < sentence.to && isVerb(sentence, to)
}

/** Whether words stand in what a work tells: behind what opens it, or where verbs stand last, before. */
function tells(sentence: SentenceView, work: Stretch, said: Stretch): boolean {
  // «Роман шенеуніктің пара алғанын баяндайды»: the phrase holds what is told.
  if (said.from < work.to && said.to > work.from) return true
  if (sentence.spokenIn.clauses.verbsLast)
    return said.to <= work.from && !endsClause(sentence, { from: said.to, to: work.from + 1 })
  return work.to <= said.from && said.to <= endOfTold(sentence, work)
}

/** «Дүкенді тонап, | бұл туралы фильм түсірді»: a clause that ends before the work is none that it tells. */
function endsClause(sentence: SentenceView, { from, to }: Stretch): boolean {
  for (let token = from; token < to; token++)
    if (sentence.parted(token) && isVerb(sentence, token - 1)) return true
  return false
}

/** «Статьи о том, что чиновники воруют, | заказывают блогеры», "articles that officials steal | are spread by": the sentence's own verb stands behind. */
function endOfTold(sentence: SentenceView, { from, to }: Stretch): number {
  for (let token = sentence.from; token < from; token++) if (isVerb(sentence, token)) return sentence.to
  let hasVerb = false
  for (let token = to; token < sentence.to; token++) {
    if (hasVerb && sentence.parted(token)) return token
    hasVerb ||= isVerb(sentence, token)
    if (token > to && isPassive(sentence, token)) return token
  }
  return sentence.to
}

/** "Officials steal | are spread": a verb of being right behind a verb begins what is said of the work. */
function isPassive(sentence: SentenceView, token: number): boolean {
  return sentence.hits('said-of-work').some(({ from }) => from === token)
}

function isVerb(sentence: SentenceView, token: number): boolean {
  const { clauses, predicates } = sentence.spokenIn
  return predicates.finite.test(sentence.word(token)) || clauses.verbs.test(sentence.word(token))
}

/** "Films tell of bribes, | but doctors steal": the sentence goes on to say something itself. */
function goesOn(sentence: SentenceView): boolean {
  const { coordinators, turns, contrasts } = sentence.spokenIn.clauses
  const goingOn = [...coordinators, ...turns, ...contrasts]
  for (let token = sentence.from + 1; token < sentence.to; token++)
    if (sentence.partsClauses(token) && goingOn.includes(sentence.word(token))) return true
  return false
}
