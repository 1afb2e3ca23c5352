import type { Move, SentenceView, Stretch, View } from '../check.ts'
import { hitsOfAny } from '../stretch.ts'

/**
 * «Слухи о том, что блогеров будут сажать, ложны», «айыппұл салынады деген қауесет»: what rumours tell of a liability, an offence or
 * somebody's wrong is not what the body that speaks of them says. What messages of any kind tell is that only where the sentence or
 * the next one calls it untrue.
 * @param lists whose words in the move make it one of the check: of a penalty, an offence, the accused
 */
export function isOfRumour(view: View, move: Move, lists: readonly string[]): boolean {
  const { sentence, from, to } = move
  const toldIn = (list: string): readonly Stretch[] =>
    sentence.hits(list).filter((words) => !goesOnToSay(sentence, words))
  const rumours = toldIn('rumour-that')
  const reports = toldIn('report-that')
  const named = sentence.hits('report-of')
  if (rumours.length === 0 && reports.length === 0 && named.length === 0) return false
  const { n } = sentence
  const isTakenBack = n + 1 < view.sentenceCount && view.holds(n + 1, 'calls-untrue')
  const untrue = sentence.hits('untrue')
  const told = [
    ...rumours,
    ...reports.filter((report) => isTakenBack || isUntrue(sentence, report, untrue)),
    // «Сообщение о росте числа ложных вызовов» has untrue ones counted.
    ...(isTakenBack ? named : []),
  ]
  const words = hitsOfAny(move, lists)
  return told.some((rumour) => {
    // A move may begin with the «что» of its rumour.
    const begin = rumour.from < from && from < rumour.to ? rumour.to : from
    return tells(sentence, rumour, words.length > 0 ? words : [{ from: begin, to }])
  })
}

/**
 * «Ақша жымқырылып жатыр деген мақалалар көбейді», "talk that money is stolen suits our enemies": what messages and talk of any kind
 * tell of, which no office says that it received. «Мы придерживаемся мнения, что …», "messages that threaten judges" are no talk of others.
 * @param said the words that would be the speaker's own claim
 */
export function isOfReport({ sentence }: Move, said: readonly Stretch[]): boolean {
  const reports = [...sentence.hits('rumour-that'), ...sentence.hits('report-that')]
  if (reports.length === 0 || said.length === 0) return false
  if (['report-received', 'report-upheld'].some((list) => sentence.hits(list).length > 0)) return false
  return reports.some((report) => !goesOnToSay(sentence, report) && tells(sentence, report, said))
}

/** Whether all of these words are what a rumour tells. */
function tells(sentence: SentenceView, rumour: Stretch, said: readonly Stretch[]): boolean {
  return said.every((each) => isInClause(sentence, rumour, each)) && opens(sentence, rumour, said)
}

/**
 * Whether a report is called untrue: «в сообщении говорится, | что блогеры распространяют ложные сведения» is not, whatever it tells of.
 */
function isUntrue(sentence: SentenceView, report: Stretch, untrue: readonly Stretch[]): boolean {
  const isMarked = !sentence.spokenIn.clauses.verbsLast && sentence.parted(report.to - 1)
  return untrue.some((hit) => !(isMarked && hit.from >= report.to && isInClause(sentence, report, hit)))
}

/**
 * «Опровергло слухи | и сообщило, что …», «опровергнув слухи, | в полиции добавили, что …»: what stands behind "that" somebody says, and
 * no rumour.
 */
function goesOnToSay(sentence: SentenceView, { from, to }: Stretch): boolean {
  const { clauses, speech } = sentence.spokenIn
  let isApart = false
  for (let token = from + 1; token < to - 1; token++) {
    isApart ||= sentence.partsClauses(token) || clauses.coordinators.includes(sentence.word(token))
    if (isApart && speech.says.test(sentence.word(token))) return true
  }
  return false
}

/** Whether words stand in the clause that a rumour opens, or where verbs stand last, ends. */
function isInClause(sentence: SentenceView, rumour: Stretch, words: Stretch): boolean {
  const { verbsLast } = sentence.spokenIn.clauses
  const between = verbsLast ? { from: words.to, to: rumour.from } : { from: rumour.to, to: words.from }
  if (between.from > between.to) return false
  // Where verbs stand last, «деген» itself opens what it closes.
  const last = verbsLast ? between.to - 1 : between.to
  for (let token = between.from + 1; token <= last; token++) if (sentence.partsClauses(token)) return false
  return true
}

/**
 * "Rumours that the water is poisoned will be punished": a verb of its own ends the clause before the first of the words. "Rumours
 * that cause panic will be punished": where no mark tells that a clause opens, the sentence must have its verb elsewhere.
 */
function opens(sentence: SentenceView, rumour: Stretch, said: readonly Stretch[]): boolean {
  const { clauses, predicates } = sentence.spokenIn
  const { verbs, verbsLast } = clauses
  if (verbsLast) return true
  const isVerb = (token: number): boolean => verbs.test(sentence.word(token))
  let own = Math.min(...said.map(({ from }) => from))
  while (own > rumour.to && isVerb(own - 1)) own--
  for (let token = rumour.to; token < own; token++) if (isVerb(token)) return false
  if (sentence.parted(rumour.to - 1)) return true
  // "A message says that …"
  for (let token = rumour.from + 1; token < rumour.to; token++)
    if (predicates.finite.test(sentence.word(token))) return true
  for (let token = sentence.from; token < rumour.to; token++) if (isVerb(token)) return true
  const end = Math.max(...said.map(({ to }) => to))
  // "Talk that the money was stolen helps": its words hold the verb of the talk, too.
  if (holdsTwo(sentence, { from: own, to: end })) return true
  for (let token = end; token < sentence.to; token++) {
    if (sentence.partsClauses(token)) return false
    if (isVerb(token) || predicates.finite.test(sentence.word(token))) return true
  }
  return false
}

/** Whether verbs stand in two places of some words. */
function holdsTwo(sentence: SentenceView, { from, to }: Stretch): boolean {
  const { finite } = sentence.spokenIn.predicates
  const isMain = (token: number): boolean => finite.test(sentence.word(token))
  let places = 0
  for (let token = from; token < to; token++)
    if (isMain(token) && (token === from || !isMain(token - 1))) places++
  return places > 1
}
