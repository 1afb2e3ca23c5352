import type { Mention } from './acts.ts'
import type { Place } from './chosen.ts'
import type { Page } from './construct.ts'
import { text } from './look.ts'
import { isClause, nearness } from './nearness.ts'

/** The act right beside the article. */
export function beside(
  page: Page,
  place: Place,
  previous: Place | undefined,
  next: Place | undefined,
  claimed: Map<Mention, 'left' | 'right'>,
): void {
  const { construct, left, right } = place
  const take = (mention: Mention, side: 'left' | 'right'): void => {
    place.chosen = mention
    place.side = side
    claimed.set(mention, side)
  }
  if (construct.act !== undefined) {
    take(construct.act, construct.act.start < construct.start ? 'left' : 'right')
    return
  }
  const isOpen = left !== undefined && left.end >= (previous?.construct.end ?? 0)
  const toLeft = isOpen && !left.isOneOf ? nearness(page, left.end, construct.start) : 'none'
  const toRight = right === undefined ? 'none' : nearness(page, construct.end, right.start)
  const isFree = left !== undefined && claimed.get(left) !== 'right'
  const isOf = right !== undefined && /^(?:of|осы)$/.test(text(page.tokens, construct.end))
  if (construct.actFirst) {
    if (left !== undefined && toLeft !== 'none' && isFree) take(left, 'left')
    else if (right !== undefined && toRight === 'beside' && !leansRight(page, right, next))
      take(right, 'right')
  } else if (left !== undefined && toLeft === 'beside' && isFree && !isOf) take(left, 'left')
  else if (left !== undefined && isOpen && isFree && toRight === 'comma' && isEach(page, left, place, next))
    take(left, 'left')
  else if (right !== undefined && toRight === 'beside') take(right, 'right')
  else if (left !== undefined && toLeft !== 'none' && isFree) take(left, 'left')
  else if (right !== undefined && toRight === 'comma' && !leansRight(page, right, next)) take(right, 'right')
}

/** "The Code has Article 274, the Law has Article 8": each clause names its act first. */
function isEach(page: Page, left: Mention, { construct, right }: Place, next: Place | undefined): boolean {
  return (
    right !== undefined &&
    next !== undefined &&
    next.left === right &&
    isClause(page, left.end, construct.start) &&
    isClause(page, right.end, next.construct.start) &&
    (next.right === undefined || nearness(page, next.construct.end, next.right.start) !== 'beside')
  )
}

/** Whether an act belongs to the construct behind it. */
export function leansRight(page: Page, mention: Mention, next: Place | undefined): boolean {
  return next !== undefined && nearness(page, mention.end, next.construct.start) !== 'none'
}
