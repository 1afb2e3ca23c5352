import type { Move, Stretch } from '../../reader/check.ts'
import { upToMark } from '../../reader/for-checks/between-marks.ts'
import { hasNothingBut, hitsIn, hitsOfAny } from '../../reader/stretch.ts'

/** What tells of a purpose, a paymaster or a plan. */
export const TOLD_OF = ['purpose', 'motive', 'plan', 'paymaster']
/** What tells a motive in so many words. */
export const TOLD = [...TOLD_OF, 'ill-purpose', 'perhaps-ill', 'meant', 'financed']

/** Who may aim at something. */
const DOERS = ['group', 'vague-group', 'ill-meaning', 'doers']

/**
 * Whether it is only said what words may bring about: "has the tendency to cause panic", «способны посеять страх». That is a harm, and
 * nobody's purpose, unless one is told besides.
 */
export function mayCauseOnly(move: Move): boolean {
  const causing = hitsIn(move, 'may-cause')
  if (causing.length === 0 || hitsIn(move, 'meant').length > 0) return false
  const { sentence } = move
  const { verbsLast } = sentence.spokenIn.clauses
  const caused = causing.map(
    (words): Stretch => (verbsLast ? { from: sentence.from, to: words.to } : upToMark(sentence, words)),
  )
  return hitsOfAny(move, TOLD_OF).every((hit) =>
    caused.some(({ from, to }) => from <= hit.from && hit.from < to),
  )
}

/** "Posts mislead users and spread lies" tells what is done, and nothing of what is meant by it. */
export function isEffectOnly(move: Move): boolean {
  const has = (list: string): boolean => hitsIn(move, list).length > 0
  // Where verbs stand last, their own endings tell a purpose: «бүлдіргісі келеді», «бүлдіруге әрекет етті».
  if (move.sentence.spokenIn.clauses.verbsLast) return false
  return has('sought') && !TOLD.some(has)
}

/**
 * "These posts embarrass the nation", «халықты адастырып жүр» tells what comes of it; «нұқсан келтіргені үшін сотқа береміз» what somebody is
 * sued for: neither is an aim, unless one is told besides.
 */
export function tellsNoAim(move: Move): boolean {
  return hasNothingBut(move, 'effect-told', TOLD)
}

/** «Сотты қаралау мемлекет негіздерін шайқайды»: an act that ends in doing harm has no aim, where nobody is told of who does it. */
export function isDoneByAct({ sentence, ...at }: Move): boolean {
  if (!sentence.spokenIn.clauses.verbsLast) return false
  const ends = sentence.hits('does-harm-itself', at).some(({ to }) => to === sentence.to)
  return ends && [...TOLD, ...DOERS].every((list) => sentence.hits(list).length === 0)
}
