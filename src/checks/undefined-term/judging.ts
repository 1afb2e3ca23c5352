import type { View } from '../../reader/check.ts'
import { casesTold } from '../../reader/for-checks/cases-told.ts'
import { wholeOf } from '../../reader/stretch.ts'
import { plainestOf, withNoun } from './expression.ts'
import { isSpoken } from './spoken.ts'
import { isTermToldBefore, termsOf } from './terms-of.ts'
import type { Use } from './uses.ts'

/** Words that judge whatever is spoken of; a category they become where something is forbidden, punished or warned against by them. */
const JUDGING = 'term-judging'

/** Lists whose words put something at stake, with what they weigh: what punishes more than what only warns. */
const AT_STAKE = [
  ['liability-told', 3],
  ['acts-against', 3],
  ['at-stake', 2],
  ['warned-against', 1],
  ['averted', 1],
  ['calls-to-refrain', 1],
] as const
/** What the official's own speech weighs besides. */
const OWN_SPEECH = 1.5

/** Words that judge what is punished, forbidden or warned against, where it weighs most: "any abusive message is an offence". */
export function judgingUse(view: View): Use | undefined {
  let weightiest: { readonly use: Use; readonly weight: number } | undefined
  for (const sentence of view.with(JUDGING)) {
    const stakes = AT_STAKE.filter(([list]) => sentence.hits(list).length > 0)
    // "Section 233 covers offensive content": words of an offence that is cited.
    if (stakes.length === 0 || sentence.citations().length > 0) continue
    // «За оскорбительные слова оштрафован»: what was punished is told, and nobody is warned of it.
    if (casesTold(sentence).length > 0) continue
    const whole = wholeOf(sentence)
    const judging = termsOf(whole, JUDGING, [whole]).filter((hit) => !isTermToldBefore(sentence, hit))
    const begins = Math.min(...stakes.flatMap(([list]) => sentence.hits(list).map(({ to }) => to)))
    const at = plainestOf(judging.filter(({ from }) => from >= begins)) ?? plainestOf(judging)
    if (!at) continue
    const weight =
      Math.max(...stakes.map(([, weighs]) => weighs)) + (isSpoken(view, at, sentence) ? OWN_SPEECH : 0)
    if (weightiest === undefined || weight > weightiest.weight)
      weightiest = { use: { family: JUDGING, at: withNoun(at, whole), score: 0, sentence }, weight }
  }
  return weightiest?.use
}
