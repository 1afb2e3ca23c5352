import type { Move, SentenceView, Stretch } from '../check.ts'
import { hitsOfAny, meetsAny, wholeOf } from '../stretch.ts'
import { REPROACHES } from './reproaches.ts'

/** What tells of money from others. */
export const MONEY: readonly string[] = [
  'financed',
  'money-from-elsewhere',
  'from-elsewhere',
  'foreign-pay',
  'paid-by-others',
]

/** The same, of what is paid and not only of a place. */
const PAY = ['financed', 'money-from-elsewhere', 'foreign-pay', 'paid-by-others']

/** Words behind the money at most, where verbs stand last: «алып | тұрады». */
const VERBS = 3

/**
 * "According to the register, 180 organisations receive money from abroad": what a published list counts reproaches nobody, where no
 * wrong is told besides.
 * @param lists further ones of the check whose words tell a wrong
 */
export function isListedPay(move: Move, lists: readonly string[]): boolean {
  const { sentence } = move
  if (sentence.hits('by-register').length === 0) return false
  if (!sentence.figures().some(({ kind }) => kind === 'number')) return false
  const whole = wholeOf(sentence)
  const money = hitsOfAny(whole, MONEY)
  const isMoney = (hit: Stretch): boolean => meetsAny(hit, money)
  // «Қаржы алып, елді ірітіп жатыр»: where verbs stand last, a wrong stands behind what is taken.
  const end = sentence.spokenIn.clauses.verbsLast ? sentence.to - VERBS : sentence.from
  if (!money.some(({ to }) => to >= end)) return false
  if (doesMore(sentence)) return false
  return hitsOfAny(whole, [...REPROACHES, ...lists]).every(isMoney)
}

/** "Receive money from abroad | and carry out orders", «алып, | мақала жариялаған»: behind the pay it is told what they do for it. */
function doesMore(sentence: SentenceView): boolean {
  const { clauses, predicates, terms } = sentence.spokenIn
  const first = hitsOfAny(wholeOf(sentence), PAY).reduce((least, { to }) => Math.min(least, to), sentence.to)
  const register = sentence.hits('by-register').find(({ from }) => from >= first)
  const end = register?.from ?? sentence.to
  let isBehind = false
  for (let token = first; token < end; token++) {
    const word = sentence.word(token)
    isBehind ||= terms.joints.includes(word) || (clauses.verbsLast && sentence.parted(token))
    if (isBehind && predicates.finite.test(word)) return true
  }
  return false
}
