import type { Corpus } from '../../law/corpus/corpus.ts'
import type { Day } from '../../law/law.ts'
import { annexAnchors, annexNamed } from './annexes.ts'

/** So many are named. */
const MOST = 6

/**
 * Provisions that may be meant where an act has none of the name that was typed: those of its annexes, or the articles before and behind
 * the number.
 */
export function nearProvisions(corpus: Corpus, act: string, typed: string, on: Day): readonly string[] {
  if (annexNamed(typed) !== undefined || /^an/iu.test(typed))
    return annexAnchors(corpus, act, on).slice(0, MOST)
  const number = Number(/\d+/u.exec(typed)?.[0] ?? Number.NaN)
  if (Number.isNaN(number)) return []
  const held = corpus.build.languages.flatMap((language) =>
    corpus.contents(act, language, on).flatMap((one) => (one.number === undefined ? [] : one.number)),
  )
  const numbers = [...new Set(held)].sort(
    (one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10),
  )
  const before = numbers.findLast((one) => Number.parseInt(one, 10) <= number)
  const behind = numbers.find((one) => Number.parseInt(one, 10) > number)
  return [before, behind].filter((one) => one !== undefined)
}
