import type { Move, View } from '../../reader/check.ts'
import { hitsIn, hitsOfAny, meetsAny, wholeOf } from '../../reader/stretch.ts'
import { whatIsToBeDone } from './announced.ts'
import type { Asked } from './forms.ts'

/** Words by which no penalty of law need be meant, and what is asked of each. */
const MEANS = [
  ['answered-back', 'answer'],
  ['meets-in-court', 'court'],
  ['money-threatened', 'funding'],
  ['veiled-threat', 'answer'],
] as const

/**
 * «Не останется без ответа», "see you in court": no article need carry what is meant. What is to be done, and on what ground, who
 * claims what in court, or by what rule public money hangs on what is written, somebody can tell.
 */
export function noPenalty(view: View, move: Move): Asked | undefined {
  const { sentence } = move
  if (sentence.citations().length > 0) return undefined
  if (sentence.hits('penalty-bidden').length > 0) return askedFor('bidden')
  // "See you in court, and then in prison": the move may end before the penalty.
  const whole = wholeOf(sentence)
  for (const [list, asks] of MEANS) {
    const said = hitsIn(move, list)
    if (said.length === 0) continue
    if (!hitsOfAny(whole, ['liability', 'penalty', 'earthly-law']).every((law) => meetsAny(law, said)))
      continue
    // «На каждого болтуна найдется статья»: then which.
    if (said.some((hit) => sentence.near('article-promised', hit, 0))) return undefined
    return asks === 'answer' ? whatIsToBeDone(view, move, []) : askedFor(asks)
  }
  // «Пора сажать на десять лет»: what somebody would like the law to carry stands in no article.
  return hitsIn(whole, 'penalty-proposed').length > 0 ? askedFor('proposed') : undefined
}

function askedFor(asks: Exclude<(typeof MEANS)[number][1], 'answer'> | 'proposed' | 'bidden'): Asked {
  return { asks, missing: asks, certainty: 'likely', topic: `threatened-sanction ${asks}`, evidence: [] }
}
