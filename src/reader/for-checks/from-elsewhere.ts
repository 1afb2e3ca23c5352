import type { Move, Stretch } from '../check.ts'
import { hitsOfAny, tokensOf, wholeOf } from '../stretch.ts'
import { REPROACHES } from './reproaches.ts'

/** What makes more of it than where something comes from. */
const WRONGS = [...REPROACHES, 'ill-meaning', 'message', 'vague-group']
/** From here on the model hears more in it than where money comes from. */
const BELIEVED = 4
/** What is told besides where money comes from. */
const HARMS = ['plain-harm', 'stirs-harm', 'harm-sought', 'ill-called']
/** Who may be reproached with a master elsewhere. */
const GROUPS = ['group', 'doers', 'done-by']

/**
 * "Some of the servers are hosted abroad", «лекции читают ученые из-за рубежа»: where something or its makers come from is no reproach
 * where neither a group nor a wrong is named; nor is "from outside the county" of accounts.
 * @param wrongs further lists of the check that tell a wrong
 * @param groups further ones that name who is reproached
 */
export function isOnlyFromElsewhere(
  { sentence }: Move,
  wrongs: readonly string[] = [],
  groups: readonly string[] = [],
): boolean {
  if (sentence.hits('in-return').length > 0) return false
  const names = (lists: readonly string[]): boolean => lists.some((list) => sentence.hits(list).length > 0)
  if (!names(['outside-place', 'from-elsewhere']) || names(WRONGS) || names(wrongs)) return false
  return names(['outside-place']) || !(names(GROUPS) || names(groups))
}

/**
 * "Three universities are financed by foreign foundations", «музей получил грант иностранного фонда»: a service that is paid for from
 * abroad is accused of nothing, and serves nobody behind the scenes, where neither a wrong nor anybody else is told of.
 * @param wrongs further lists of the check that tell a wrong
 */
export function isServicePaidFromElsewhere(move: Move, wrongs: readonly string[] = []): boolean {
  // "Funded by foreign foundations in exchange for silence": for what it is paid makes the reproach.
  if (move.score >= BELIEVED || move.sentence.hits('in-return').length > 0) return false
  const whole = wholeOf(move.sentence)
  const money = hitsOfAny(whole, ['money-from-elsewhere', 'from-elsewhere'])
  if (money.length === 0) return false
  // "Some universities", «эти институты» hint at more.
  const { demonstratives, indefinite } = move.sentence.spokenIn.terms
  const isNamed = ({ from }: Stretch): boolean =>
    !demonstratives.test(move.sentence.word(from - 1)) && !indefinite.test(move.sentence.word(from - 1))
  const services = hitsOfAny(move, ['public-service', 'cared-for'])
  if (services.length === 0 || !services.every(isNamed)) return false
  // "Receive grants from" and "foreign foundations" are among words for wrongs and groups, too.
  const told = tokensOf([...money, ...hitsOfAny(whole, ['financed'])])
  const isMoney = ({ from, to }: Stretch): boolean => {
    for (let token = from; token < to; token++) if (!told.has(token)) return false
    return true
  }
  return (
    hitsOfAny(whole, [...WRONGS, ...HARMS, ...wrongs]).every(isMoney) &&
    hitsOfAny(move, GROUPS).every(isMoney)
  )
}
