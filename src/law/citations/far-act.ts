import type { Mention, Named } from './acts.ts'
import { leansRight } from './beside-act.ts'
import type { Chosen, Place } from './chosen.ts'
import type { Page } from './construct.ts'
import { isClause, REACH, sentences } from './nearness.ts'

/** How far an act named once goes on to be meant. */
const CARRY = 120

/** How far a word that only points to an act reaches, where acts are named too. */
const CLUE = 10

/** The act that is named farther away, or that a clue tells. */
export function loose(
  page: Page,
  places: readonly Place[],
  named: Named,
  claimed: ReadonlyMap<Mention, 'left' | 'right'>,
): void {
  const strong = named.mentions.filter(({ isWeak, isOneOf }) => !isWeak && !isOneOf)
  const isNamed = named.mentions.some(({ isWeak }) => !isWeak)
  const hint = !isNamed && !named.isAbroad ? only(named.clues.map(({ rows }) => rows)) : undefined
  const ends = sentences(page)
  let next = 0
  let clue = 0
  let carried: { readonly at: number; readonly chosen: Chosen } | undefined
  places.forEach((place, index) => {
    const { construct } = place
    for (; (strong[next]?.end ?? Infinity) <= construct.start; next++) {
      const mention = strong[next] as Mention
      if (mention.rows.length > 0 && !claimed.has(mention)) carried = { at: mention.end, chosen: mention }
    }
    while ((named.clues[clue]?.end ?? Infinity) <= construct.start) clue++
    const left = strong[next - 1]
    const same = (one: number, other: number): boolean => ends[one] === ends[other]
    const near = left !== undefined && same(left.start, construct.start) ? left : undefined
    const after = place.right?.isWeak ? undefined : place.right
    const right =
      after !== undefined && same(after.start, construct.end - 1) && after.start - construct.end <= REACH
        ? after
        : undefined
    const pointer = named.clues[clue - 1]
    const pointed =
      pointer !== undefined && construct.start - pointer.end <= CLUE && same(pointer.start, construct.start)
    const following = places[index + 1]
    const options: readonly (Chosen | undefined | false)[] = [
      place.chosen,
      near !== undefined && !claimed.has(near) && isClause(page, near.end, construct.start) && near,
      right !== undefined &&
        isClause(page, construct.end, right.start) &&
        !leansRight(page, right, following) &&
        right,
      pointed && !named.isAbroad && (near === undefined || pointer.start > near.end) && pointer,
      near,
      carried !== undefined && construct.start - carried.at <= CARRY && carried.chosen,
      right,
      following?.side === 'right' && same(following.construct.start, construct.start) && following.chosen,
      hint !== undefined && { rows: hint },
    ]
    const chosen = options.find((option) => option !== undefined && option !== false)
    if (chosen) place.chosen = chosen
    if (place.chosen !== undefined && place.chosen.rows !== hint)
      carried = { at: construct.end, chosen: place.chosen }
  })
}

function only<T>(values: readonly T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined
}
