import type { Move, SentenceView, Stretch } from '../check.ts'
import { hitsOfAny, meetsAny } from '../stretch.ts'

/** Words between whoever orders and the verb. */
const SUBJECT = 10
/** Who may be the subject of an order. */
const ORDERING = ['court-acting', 'officer', 'body', 'own-house']

/**
 * «Суд обязал редакцию …», "the police asked the court to order …": what a court orders is an act of its own law, which tells whom it
 * binds and how it is appealed against; so is what others want of a court, or demand by its decision.
 * @param orders lists of verbs of an order
 */
export function isOfCourt(move: Move, orders: readonly string[]): boolean {
  return move.sentence.near('by-way-of-court', move, 0) || isOrderOfCourt(move, orders)
}

/** Whether a court is the subject of each of its verbs. */
export function isOrderOfCourt(move: Move, orders: readonly string[]): boolean {
  const { sentence } = move
  const courts = courtsOf(sentence)
  if (courts.length === 0) return false
  const subjects = hitsOfAny(move, orders).map((order) => whoOrders(sentence, order))
  const told = subjects.filter((subject) => subject !== undefined)
  return told.length > 0 && told.every((subject) => meetsAny(subject, courts))
}

/** Courts as whoever acts: not "a spokesman of the court", «сот шешімі». */
function courtsOf(sentence: SentenceView): readonly Stretch[] {
  const courts = sentence.hits('court-acting')
  return courts.filter((court) => !meetsAny(court, sentence.hits('court-aside')))
}

/** Whoever stands next before an order, or right behind it: «обязал | суд». */
export function whoOrders(sentence: SentenceView, order: Stretch): Stretch | undefined {
  const inverted = sentence
    .hits('court-acting', { from: order.to, to: order.to + 1 })
    .find(({ from }) => from === order.to && !sentence.parted(from))
  if (inverted) return inverted
  const before = { from: Math.max(sentence.from, order.from - SUBJECT), to: order.from }
  const aside = sentence.hits('court-aside', before)
  let nearest: Stretch | undefined
  for (const list of ORDERING)
    for (const hit of sentence.hits(list, before))
      if (hit.from < order.from && hit.to > (nearest?.to ?? 0) && !meetsAny(hit, aside)) nearest = hit
  return nearest
}
