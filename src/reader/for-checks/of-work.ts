import type { SentenceView, Stretch } from '../check.ts'

/**
 * «Фильмы о том, как полицейские берут взятки, популярны», "stories that doctors steal amuse readers", «парақорлық туралы роман»: what
 * stories, films and articles tell is said by them. "Articles that insult judges" are told of themselves.
 * @param said the words that would be the speaker's own claim
 */
export function isOfWork(sentence: SentenceView, said: readonly Stretch[]): boolean {
  const works = sentence.hits('work-that')
  if (works.length === 0 || said.length === 0 || goesOn(sentence)) return false
  return works.some(
    (work) => !isRelative(sentence, work) && said.every((each) => tells(sentence, work, each)),
  )
}

/** "Articles that | insult": a verb right behind "that" is what the articles do. */
function isRelative(sentence: SentenceView, { to }: Stretch): boolean {
  const { clauses, predicates } = sentence.spokenIn
  if (clauses.verbsLast || to >= sentence.to) return false
  return predicates.finite.test(sentence.word(to)) || clauses.verbs.test(sentence.word(to))
}

/** Whether words stand in what a work tells: behind what opens it, or where verbs stand last, before. */
function tells(sentence: SentenceView, work: Stretch, said: Stretch): boolean {
  // «Роман шенеуніктің пара алғанын баяндайды»: the phrase holds what is told.
  if (said.from < work.to && said.to > work.from) return true
  return sentence.spokenIn.clauses.verbsLast ? said.to <= work.from : work.to <= said.from
}

/** "Films tell of bribes, | but doctors steal": the sentence goes on to say something itself. */
function goesOn(sentence: SentenceView): boolean {
  const { coordinators, turns, contrasts } = sentence.spokenIn.clauses
  const goingOn = [...coordinators, ...turns, ...contrasts]
  for (let token = sentence.from + 1; token < sentence.to; token++)
    if (sentence.partsClauses(token) && goingOn.includes(sentence.word(token))) return true
  return false
}
