import type { Move, SentenceView, Stretch } from '../../reader/check.ts'

/**
 * «Слухи о том, что блогеров будут сажать, ложны», «айыппұл салынады деген қауесет»: what rumours tell of a liability is no threat by
 * the body that speaks of them. What messages of any kind tell is that only where the sentence calls it untrue.
 * @param sanctions the words of a liability or a penalty in the move
 */
export function isOfRumour({ sentence, from, to }: Move, sanctions: readonly Stretch[]): boolean {
  const rumours = sentence.hits('rumour-that')
  const reports = sentence.hits('report-that')
  if (rumours.length === 0 && reports.length === 0) return false
  const told = sentence.hits('untrue').length > 0 ? [...rumours, ...reports] : rumours
  const said = sanctions.length > 0 ? sanctions : [{ from, to }]
  return told.some(
    (rumour) => said.every((words) => isInClause(sentence, rumour, words)) && opens(sentence, rumour, said),
  )
}

/** Whether words stand in the clause that a rumour opens, or where verbs stand last, ends. */
function isInClause(sentence: SentenceView, rumour: Stretch, words: Stretch): boolean {
  const { verbsLast } = sentence.spokenIn.clauses
  const between = verbsLast ? { from: words.to, to: rumour.from } : { from: rumour.to, to: words.from }
  if (between.from > between.to) return false
  for (let token = between.from + 1; token <= between.to; token++)
    if (sentence.partsClauses(token)) return false
  return true
}

/**
 * "Rumours that the water is poisoned will be punished": a verb of its own ends the clause before the first of the words. "Rumours
 * that cause panic will be punished": where no mark tells that a clause opens, the sentence must have its verb elsewhere.
 */
function opens(sentence: SentenceView, rumour: Stretch, said: readonly Stretch[]): boolean {
  const { verbs, verbsLast } = sentence.spokenIn.clauses
  if (verbsLast) return true
  const isVerb = (token: number): boolean => verbs.test(sentence.word(token))
  let own = Math.min(...said.map(({ from }) => from))
  while (own > rumour.to && isVerb(own - 1)) own--
  for (let token = rumour.to; token < own; token++) if (isVerb(token)) return false
  if (sentence.parted(rumour.to - 1)) return true
  for (let token = sentence.from; token < rumour.to; token++) if (isVerb(token)) return true
  for (let token = Math.max(...said.map(({ to }) => to)); token < sentence.to; token++) {
    if (sentence.partsClauses(token)) return false
    if (isVerb(token)) return true
  }
  return false
}
