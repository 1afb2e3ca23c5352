import type { Move, View } from '../../reader/check.ts'
import { isAsserted, outright } from '../../reader/for-checks/outright.ts'
import { meetsAny } from '../../reader/stretch.ts'

const BODIES = ['public-body', 'body', 'lawyers-of-body']
/** Who has a name of his own to go to court for, and needs no provision. */
const OF_OTHERS = ['outsider', 'private-person', 'own-claim', 'in-own-name', 'persons']

/** «Юристы министерства готовят иск о защите деловой репутации»: a body goes to court for its own good name. */
export function ownSuits(view: View): readonly Move[] {
  return outright(
    view,
    'own-suit',
    (suit) => isOfBody(suit) && isAsserted(suit.sentence, suit) && isNobodysElse(suit),
  )
}

/** A court is a body too, and stands behind where it is told what it decided. */
function isOfBody({ sentence, to }: Move): boolean {
  return BODIES.some((list) => sentence.hits(list).some(({ from }) => from < to))
}

/** The suit itself may be one of the words by which outsiders are known. */
function isNobodysElse(suit: Move): boolean {
  const { sentence } = suit
  const itsOwn = [suit, ...sentence.hits('lawyers-of-body')]
  return OF_OTHERS.flatMap((list) => sentence.hits(list)).every((other) => meetsAny(other, itsOwn))
}
