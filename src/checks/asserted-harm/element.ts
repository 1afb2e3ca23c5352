import type { Move } from '../../reader/check.ts'
import { hitsIn } from '../../reader/stretch.ts'

/** Words between what is punished and the harm that describes it. */
const REACH = 8

/**
 * Whether the harm only describes what the law punishes: «за ложь об обстоятельствах, | представляющих угрозу жизни», "an offence to
 * publish lies that endanger public safety". Where verbs stand last, the harm comes before.
 */
export function isElement(move: Move): boolean {
  const { sentence } = move
  const liable = sentence.hits('liable-for')
  if (liable.length === 0) return false
  const { verbsLast } = sentence.spokenIn.clauses
  return hitsIn(move, 'as-element').some((harm) =>
    liable.some((words) =>
      verbsLast
        ? harm.from <= words.from && words.from <= harm.to + REACH
        : words.from <= harm.from && harm.from <= words.to + REACH,
    ),
  )
}
