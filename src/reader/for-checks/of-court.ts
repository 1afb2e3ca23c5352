import type { Move, SentenceView, Stretch } from '../check.ts'
import { hitsOfAny, meetsAny } from '../stretch.ts'

/** Words between whoever orders and the verb. */
const SUBJECT = 10
/** Words between a court and the preposition that makes an object of it: "of | the supreme court". */
const BEHIND = 2
/** Who else may be the subject of an order. */
const ORDERING = ['officer', 'body', 'own-house']

/** Whoever orders. */
interface Orderer extends Stretch {
  readonly isCourt: boolean
}

/**
 * «Суд обязал редакцию …», "the police asked the court to order …": what a court orders is an act of its own law, which tells whom it
 * binds and how it is appealed against; so is what others want of a court, or demand by its decision. What they demand besides, "and demands that editors …", is their own.
 * @param orders lists of verbs of an order
 */
export function isOfCourt(move: Move, orders: readonly string[]): boolean {
  return isByWayOfCourt(move, orders) || isOrderOfCourt(move, orders)
}

/** Whether a court is asked, and no order of the move is one that whoever asks gives besides. */
function isByWayOfCourt(move: Move, orders: readonly string[]): boolean {
  const { sentence } = move
  if (!sentence.near('by-way-of-court', move, 0)) return false
  const besides = sentence.hits('order-besides')
  return !hitsOfAny(move, orders).some((order) => meetsAny(order, besides))
}

/** Whether a court is the subject of each of its verbs. */
export function isOrderOfCourt(move: Move, orders: readonly string[]): boolean {
  const { sentence } = move
  if (sentence.spokenIn.bodies.courts === undefined) return false
  const told = hitsOfAny(move, orders).flatMap((order) => whoOrders(sentence, order) ?? [])
  return told.length > 0 && told.every(({ isCourt }) => isCourt)
}

/** Whoever stands next before an order, or a court right behind it: «обязал | суд». */
export function whoOrders(sentence: SentenceView, order: Stretch): Orderer | undefined {
  if (order.to < sentence.to && !sentence.parted(order.to) && actsAsCourt(sentence, order.to))
    return { from: order.to, to: order.to + 1, isCourt: true }
  const before = { from: Math.max(sentence.from, order.from - SUBJECT), to: order.from }
  let nearest: Orderer | undefined
  for (const list of ORDERING)
    for (const { from, to } of sentence.hits(list, before))
      if (from < order.from && to > (nearest?.to ?? 0) && !namesCourt(sentence, { from, to }))
        nearest = { from, to, isCourt: false }
  for (let token = before.from; token < before.to; token++)
    if (token >= (nearest?.to ?? 0) && actsAsCourt(sentence, token) && !isOwnOrder(sentence, order))
      nearest = { from: token, to: token + 1, isCourt: true }
  return nearest
}

/** "While the court sits, | we order …", «талап етемін»: whoever speaks orders. */
function isOwnOrder(sentence: SentenceView, order: Stretch): boolean {
  const { courts } = sentence.spokenIn.bodies
  for (let token = order.to - 1; token >= Math.max(sentence.from, order.from - BEHIND); token--) {
    if (courts?.notOf?.test(sentence.word(token)) === true) return true
    if (token <= order.from && sentence.parted(token)) return false
  }
  return false
}

/** A court as whoever acts: not "a spokesman of the court", «сот шешімі», nor one that is asked: «через суд», "asked the court". */
function actsAsCourt(sentence: SentenceView, token: number): boolean {
  const { courts } = sentence.spokenIn.bodies
  if (courts?.acting.test(sentence.word(token)) !== true) return false
  if (sentence.near('by-way-of-court', { from: token, to: token + 1 }, 0)) return false
  const next = token + 1
  if (next < sentence.to && !sentence.parted(next) && courts.before?.test(sentence.word(next)) === true)
    return false
  for (let before = Math.max(sentence.from, token - BEHIND); before < token; before++)
    if (courts.behind?.test(sentence.word(before)) === true) return false
  return true
}

/** «Верховный суд» is a body by its name, too. */
function namesCourt(sentence: SentenceView, { from, to }: Stretch): boolean {
  const { courts } = sentence.spokenIn.bodies
  for (let token = from; token < to; token++) if (courts?.acting.test(sentence.word(token))) return true
  return false
}
