import type { Move } from '../../reader/check.ts'
import { hitsIn, hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import type { Asked } from './forms.ts'

/** Words by which no penalty of law need be meant, and what is asked of each. */
const MEANS = [
  ['answered-back', 'answer'],
  ['meets-in-court', 'court'],
  ['veiled-threat', 'answer'],
] as const

/**
 * «Не останется без ответа», "see you in court": no article need carry what is meant. Which answer it is, and on what ground, or who
 * claims what in court, somebody can tell.
 */
export function noPenalty(move: Move): Asked | undefined {
  const { sentence } = move
  if (sentence.citations().length > 0) return undefined
  // "See you in court, and then in prison": the move may end before the penalty.
  const whole = { ...move, from: sentence.from, to: sentence.to }
  for (const [list, asks] of MEANS) {
    const said = hitsIn(move, list)
    if (said.length === 0) continue
    if (!hitsOfAny(whole, ['liability', 'penalty', 'earthly-law']).every((law) => meetsAny(law, said)))
      continue
    return { asks, missing: asks, certainty: 'likely', topic: `threatened-sanction ${asks}`, evidence: [] }
  }
  return undefined
}
