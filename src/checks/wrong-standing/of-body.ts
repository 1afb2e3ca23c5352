import type { Move, SentenceView, Stretch } from '../../reader/check.ts'
import { meet } from '../../reader/stretch.ts'
import { whoseRight } from './whose-right.ts'

/** Words between a right and whose it is: "the honour of the whole police force"; persons are looked for farther off. */
const OWNER = 3
const PERSONS = 6

/**
 * «Чернят репутацию прокуратуры», "will sue for the honour of the city": nobody's name but that of a body, or of a town, a college or a
 * country, for which no person could go to court; which of the two it is, nothing where it is a person's.
 */
export function whoseBody(move: Move): 'public-body' | 'of-no-person' | undefined {
  const { sentence, from, to } = move
  const rights = sentence.hits('honour', { from, to })
  const owns = (list: string, most: number): boolean =>
    sentence
      .hits(list, { from, to })
      .some((owner) => rights.some((right) => apart(sentence, right, owner) <= most))
  if (owns('persons', PERSONS) || whoseRight(move).kind !== undefined) return undefined
  if (owns('of-no-person', 0)) return 'of-no-person'
  return owns('public-body', OWNER) ? 'public-body' : undefined
}

/** Words between a right and an owner that stands where the language puts it. */
function apart({ spokenIn }: SentenceView, right: Stretch, owner: Stretch): number {
  // "The university's good name".
  if (meet(owner, right) || owner.to === right.from) return 0
  const words = spokenIn.clauses.verbsLast ? right.from - owner.to : owner.from - right.to
  return words >= 0 ? words : Number.POSITIVE_INFINITY
}
