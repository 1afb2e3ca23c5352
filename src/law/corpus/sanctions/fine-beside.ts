import type { Tag } from '../../law.ts'
import { type Amount, amountsIn } from './numbers.ts'
import { type Penalty, rangesOf } from './ranges.ts'
import type { SanctionWords } from './words/sanction-words.ts'

/** Where one penalty of a list ends and the next begins. */
const JOINT = /[,;]|(?<!\p{L})(?:не|немесе)(?!\p{L})/gu
/** Between the two ends of a range. */
const RANGE = /^ (?:до|to|up to|–|-) $/u
/** Stands for a term while fines are read. A range does not go on behind it. */
const TERM = ';'

/**
 * A penalty, and the fine of another person that its words name without saying "fine" anew: «штраф на физических лиц в размере
 * пяти МРП либо арест до пяти суток, на должностных лиц – в размере пятидесяти МРП».
 */
export function withFineBeside(
  words: string,
  penalty: Penalty,
  known: SanctionWords,
  language: Tag,
): readonly Penalty[] {
  const { kind, from, to } = penalty
  const said = words.slice(from, to)
  if (kind === 'fine' || kind === 'works' || !known.unit.test(said)) return [penalty]
  const amounts = amountsIn(said, language)
  const isTerm = amounts.map((amount, index) => isOfTerm(said, amount, amounts[index + 1], known))
  const terms = amounts.filter((_, index) => isTerm[index])
  const sizes = amounts.filter((_, index) => !isTerm[index])
  const ranges = rangesOf(without(said, terms), 'fine', known, language)
  const [first, last] = [sizes[0], sizes.at(-1)]
  if (ranges.length === 0 || first === undefined || last === undefined) return [penalty]
  const joints = [...said.matchAll(JOINT)].map(({ index, 0: { length } }) => ({
    at: index,
    end: index + length,
  }))
  // The size of a thing that is taken away is no fine: a fine is parted from what stands beside it.
  if (known.verbLast) {
    const joint = joints.find(({ at }) => at > last.to)
    if (joint === undefined) return [penalty]
    return [
      { kind: 'fine', ...trimmed(words, from, from + joint.at), ranges },
      { ...penalty, ...trimmed(words, from + joint.end, to) },
    ]
  }
  const end = terms.findLast((term) => term.to <= first.from)?.to ?? 0
  const joint = joints.find(({ at }) => at >= end && at < first.from)
  if (joint === undefined) return [penalty]
  return [
    { ...penalty, ...trimmed(words, from, from + joint.at) },
    { kind: 'fine', ...trimmed(words, from + joint.end, to), ranges },
  ]
}

/** A number of years, months or days; the lower end of a range has the unit of the upper one. */
function isOfTerm(
  said: string,
  amount: Amount,
  next: Amount | undefined,
  { year, month, day }: SanctionWords,
): boolean {
  const after = said.slice(amount.to).trimStart()
  if ([year, month, day].some((unit) => unit.test(after))) return true
  if (next === undefined) return false
  const isLower = amount.end === 'from' || RANGE.test(said.slice(amount.to, next.from))
  const afterNext = said.slice(next.to).trimStart()
  return isLower && [year, month, day].some((unit) => unit.test(afterNext))
}

function without(said: string, terms: readonly Amount[]): string {
  let rest = ''
  let at = 0
  for (const { from, to } of terms) {
    rest += said.slice(at, from) + TERM.repeat(to - from)
    at = to
  }
  return rest + said.slice(at)
}

function trimmed(words: string, from: number, to: number): { readonly from: number; readonly to: number } {
  const said = words.slice(from, to)
  return { from: to - said.trimStart().length, to: from + said.trimEnd().length }
}
