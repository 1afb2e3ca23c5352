import type { Trilingual } from '../../law/law.ts'
import type { SentenceView, Stretch, View } from '../../reader/check.ts'
import { worded } from './worded.ts'

const PAYS = worded('imputed-motive.pays')
const COMMISSIONS = worded('imputed-motive.commissions')
const DIRECTS = worded('imputed-motive.directs')
const COMMISSIONS_OR_DIRECTS = worded('imputed-motive.commissions-or-directs')
const PAYS_AND_DIRECTS = worded('imputed-motive.pays-and-directs')
const PAYS_OR_COMMISSIONS = worded('imputed-motive.pays-or-commissions')

/**
 * Who pays, who commissions or who directs, as the words tell of money, of a commission or of instructions; nothing where they tell of
 * none: «за этим стоят внешние силы» says that somebody is behind it, and not that he pays.
 */
export function byWhom(
  view: View,
  at: Stretch & { readonly sentence: SentenceView },
): Trilingual | undefined {
  const { motives } = at.sentence.spokenIn
  if (motives === undefined) return PAYS_OR_COMMISSIONS
  const said = view.text(at)
  const isPaid = motives.money.test(said)
  const isDirected = motives.orders.test(said)
  if (motives.commissions.test(said)) {
    if (isPaid) return PAYS_OR_COMMISSIONS
    return isDirected ? COMMISSIONS_OR_DIRECTS : COMMISSIONS
  }
  if (isPaid) return isDirected ? PAYS_AND_DIRECTS : PAYS
  return isDirected ? DIRECTS : undefined
}
